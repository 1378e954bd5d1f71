import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Button,
	ButtonRow,
	Form,
	Page,
	ReadThrough,
	ReadThroughButton,
	readThroughField,
	TextArea,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { wordingsPath } from '../kinds.ts';
import { type Standing, type WordedStanding, wordingWords } from '../reads/staff-pages.ts';
import type { WordedField } from '../spec.ts';
import { wordingStaffTexts } from '../texts.ts';
import { Approval } from './approval.tsx';
import { MachineButton } from './machine-button.tsx';

type Facts = WordedStanding & { readonly standing: Standing };
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** Words said in one other way, each field beside the Danish: to write, to have a machine help, to approve. */
export function WritingPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { kind, worded, ref, standing } = facts;
	const texts = wordingStaffTexts(language);
	const own = texts.wordings[standing.wording];
	const home = wordingsPath(kind, ref);
	const path = localPath(language, `${home}/${wordingWords[standing.wording]}`);
	return (
		<Page
			frame={seeing.frame}
			title={own.title(worded.title)}
			lead={own.lead}
			current="/styr"
			unlisted
			errors={form.problems}
			breadcrumbs={[
				{ text: worded.title, href: localPath(language, worded.path) },
				{ text: texts.overview.link, href: localPath(language, home) },
				{ text: own.name },
			]}
		>
			<Approval
				seeing={seeing}
				version={standing.version}
				state={standing.state}
				path={path}
				hidden={{ mark: standing.mark }}
				see={
					standing.wording === 'let' && kind.hasEasyPage ? localPath(language, `/let/${kind.word}/${ref}`) : undefined
				}
			/>
			<Form action={path} token={form.token()}>
				{kind.spec.fields.map((field) => (
					<WordsField seeing={seeing} facts={facts} field={field} />
				))}
				{standing.wording === 'let' ? <ReadThroughButton /> : null}
				{form.step === readThroughField ? <ReadThrough text={typedText(seeing, facts)} /> : null}
				<ButtonRow>
					<Button kind={standing.state === 'waiting' ? 'secondary' : 'primary'}>{own.save}</Button>
				</ButtonRow>
				<MachineButton seeing={seeing} wording={standing.wording} />
			</Form>
		</Page>
	);
}

function typedText({ form }: Seeing, { kind }: Facts): string {
	return kind.spec.fields
		.filter(({ rows }) => rows > 1)
		.map(({ name }) => form.typed.text(name) ?? '')
		.join('\n\n');
}

function WordsField({ seeing, facts, field }: Props & { readonly field: WordedField }) {
	const { language, form } = seeing;
	const { worded, standing } = facts;
	const texts = wordingStaffTexts(language);
	const danish = worded.words[field.name] ?? '';
	// Nobody is asked to say otherwise what is not said.
	if (danish === '') return null;
	const given = {
		name: field.name,
		label: texts.fields[field.name],
		hint: texts.inDanish(danish),
		value: form.typed.text(field.name) ?? standing.version?.words[field.name],
		error: form.problemOf(field.name),
		limit: field.limit,
		optional: true,
		autocomplete: 'off',
	};
	return field.rows === 1 ? <TextField {...given} /> : <TextArea {...given} rows={field.rows} />;
}
