import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Choices, DateField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { type Consultation, consultationKinds, legalWeeks } from '../../consultation.ts';
import { limits } from '../../limits.ts';
import { consultationStaffTexts, consultationTexts } from '../../texts.ts';

/** A consultation as it was sent. */
export function readConsultationForm({ typed }: Sent): Readonly<Record<string, unknown>> {
	const names = ['title', 'summary', 'caseNumber', 'kle', 'contact', 'opensOn', 'closesOn', 'deleteOn', 'shortReason'];
	return {
		...Object.fromEntries(names.map((name) => [name, typed.text(name) ?? ''])),
		kind: typed.text('kind'),
	};
}

/** Everything that is said of a consultation but its material. */
export function ConsultationFields(props: {
	readonly seeing: Seeing;
	/** What stands in the fields before anything is typed. */
	readonly consultation?: Partial<Consultation> | undefined;
}) {
	const { seeing, consultation } = props;
	const { form, language } = seeing;
	const texts = consultationStaffTexts(language).form;
	const { kinds } = consultationTexts(language);
	const value = (name: Exclude<keyof Consultation & string, 'publishedAt' | 'closedAt' | 'forgottenAt'>) =>
		form.typed.text(name) ?? consultation?.[name];
	const error = (name: string) => form.problemOf(name);
	return (
		<>
			<TextField
				name="title"
				label={texts.title}
				hint={texts.titleHint}
				limit={limits.title}
				value={value('title')}
				error={error('title')}
			/>
			<Choices
				name="kind"
				label={texts.kind}
				value={value('kind')}
				error={error('kind')}
				choices={consultationKinds.map((kind) => {
					const weeks = legalWeeks[kind];
					return {
						value: kind,
						label: kinds[kind],
						hint: weeks ? plural(language, weeks, texts.weeks) : texts.noWeeks,
					};
				})}
			/>
			<TextArea
				name="summary"
				label={texts.summary}
				hint={texts.summaryHint}
				limit={limits.summary}
				rows={5}
				value={value('summary')}
				error={error('summary')}
			/>
			<DateField name="opensOn" label={texts.opensOn} value={value('opensOn')} error={error('opensOn')} />
			<DateField
				name="closesOn"
				label={texts.closesOn}
				hint={texts.closesHint}
				optional
				value={value('closesOn')}
				error={error('closesOn')}
			/>
			<TextArea
				name="shortReason"
				label={texts.shortReason}
				hint={texts.shortHint}
				limit={limits.shortReason}
				rows={2}
				optional
				value={value('shortReason')}
				error={error('shortReason')}
			/>
			<DateField
				name="deleteOn"
				label={texts.deleteOn}
				hint={texts.deleteHint}
				optional
				value={value('deleteOn')}
				error={error('deleteOn')}
			/>
			<TextField
				name="caseNumber"
				label={texts.caseNumber}
				limit={limits.caseNumber}
				narrow
				optional
				value={value('caseNumber')}
				error={error('caseNumber')}
			/>
			<TextField
				name="kle"
				label={texts.kle}
				hint={texts.kleHint}
				narrow
				optional
				value={value('kle')}
				error={error('kle')}
			/>
			<TextArea
				name="contact"
				label={texts.contact}
				limit={limits.contact}
				rows={2}
				optional
				value={value('contact')}
				error={error('contact')}
			/>
		</>
	);
}
