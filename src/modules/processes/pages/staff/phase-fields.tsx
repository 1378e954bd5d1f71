import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, DateField, TextField } from '../../../../ui/kit/index.ts';
import { limits } from '../../limits.ts';
import type { Phase } from '../../phase.ts';
import { phaseKindsInUse } from '../../phase-kind.ts';
import { EnglishFields } from './english-fields.tsx';
import { GroupedFields } from './grouped-fields.tsx';
import { staffTexts } from './texts.ts';

/** A phase as it was sent. */
export function readPhase({ typed }: Sent) {
	return {
		kind: typed.text('kind') ?? '',
		title: typed.text('title'),
		startsOn: typed.text('startsOn') ?? '',
		endsOn: typed.filled('endsOn'),
		titleEn: typed.text('en-title'),
	};
}

/** The fields of a phase, new or old. */
export function PhaseFields(props: {
	readonly seeing: Seeing;
	readonly phase?: Phase | undefined;
	readonly english?: Readonly<Record<string, string>> | undefined;
}) {
	const { seeing, phase } = props;
	const { language, form } = seeing;
	const texts = staffTexts(language).phases;
	const day = (name: 'startsOn' | 'endsOn', value: string | null | undefined, optional: boolean) => (
		<DateField
			name={name}
			label={texts[name]}
			value={form.typed.text(name) ?? value ?? undefined}
			error={form.problemOf(name)}
			optional={optional}
		/>
	);
	return (
		<>
			<Choices
				name="kind"
				label={texts.kind}
				columns
				value={form.typed.text('kind') ?? phase?.kind}
				error={form.problemOf('kind')}
				choices={Object.entries(phaseKindsInUse()).map(([kind, { title }]) => ({
					value: kind,
					label: title(language),
				}))}
			/>
			<TextField
				name="title"
				label={texts.name}
				hint={texts.nameHint}
				value={form.typed.text('title') ?? phase?.title}
				error={form.problemOf('title')}
				limit={limits.phaseTitle}
				autocomplete="off"
				optional
			/>
			<GroupedFields legend={staffTexts(language).edit.dates} beside>
				{day('startsOn', phase?.startsOn, false)}
				{day('endsOn', phase?.endsOn, true)}
			</GroupedFields>
			<EnglishFields
				seeing={seeing}
				written={props.english}
				words={[{ name: 'title', label: texts.name, limit: limits.phaseTitle }]}
			/>
		</>
	);
}
