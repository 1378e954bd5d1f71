import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Choices,
	ReadThrough,
	ReadThroughButton,
	readThroughField,
	TextArea,
	TextField,
} from '../../../ui/kit/index.ts';
import { contributionTexts } from '../../contributions/index.ts';
import type { PersonNames } from '../../people/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { PrivateHint } from '../../screening/index.ts';
import { limits, noTheme } from '../proposal.ts';
import { proposalTexts } from '../texts.ts';
import { SimilarWhileTyping } from './similar-proposals.tsx';

/** What stands in the fields before anything is typed. */
export interface FirstValues {
	readonly title?: string | undefined;
	readonly text?: string | undefined;
	readonly theme?: string | undefined;
	readonly showAs?: 'name' | 'pseudonym' | undefined;
}

/** Heading and text of a proposal. */
export function WordFields(props: {
	readonly seeing: Seeing;
	readonly first?: FirstValues;
	/** Where proposals like the one being written are asked for while its heading is typed. */
	readonly similarFrom?: string | undefined;
	/** Where the next person must not be shown what this one typed: the browser keeps nothing of it. */
	readonly noDraft?: boolean | undefined;
}) {
	const { seeing, first = {}, similarFrom, noDraft = false } = props;
	const { form } = seeing;
	const texts = proposalTexts(seeing.language).write;
	return (
		<>
			<TextField
				name="title"
				label={texts.titleField}
				hint={texts.titleHint}
				limit={limits.title}
				value={form.typed.text('title') ?? first.title}
				error={form.problemOf('title')}
			/>
			{similarFrom ? <SimilarWhileTyping from={similarFrom} /> : null}
			<TextArea
				name="text"
				label={texts.textField}
				hint={texts.textHint}
				limit={limits.text}
				value={form.typed.text('text') ?? first.text}
				error={form.problemOf('text')}
				noDraft={noDraft}
			/>
			<PrivateHint seeing={seeing} />
			<ReadThroughButton />
			{form.step === readThroughField ? <ReadThrough text={form.typed.text('text') ?? ''} /> : null}
		</>
	);
}

/** The themes of the process, with "I do not know". */
export function ThemeField(props: {
	readonly seeing: Seeing;
	readonly themes: readonly Theme[];
	readonly first?: string | undefined;
	readonly optional?: boolean | undefined;
}) {
	const { seeing, themes, first, optional } = props;
	const texts = proposalTexts(seeing.language).write;
	if (themes.length === 0) return null;
	return (
		<>
			<Choices
				name="theme"
				label={texts.theme}
				boxed
				columns
				optional={optional}
				value={seeing.form.typed.text('theme') ?? first}
				error={seeing.form.problemOf('theme')}
				choices={[
					...themes.map(({ slug, title }) => ({ value: slug, label: title })),
					{ value: noTheme, label: texts.noTheme },
				]}
			/>
			{/* After the choices, so that it counts only when none is made: it says that the question was asked. */}
			<input type="hidden" name="theme" value="" />
		</>
	);
}

/** How the name of somebody signed in is to stand; no question where there is no choice. */
export function ShowAsField(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly names: PersonNames | undefined;
	readonly first?: 'name' | 'pseudonym' | undefined;
}) {
	const { seeing, process, names, first = 'name' } = props;
	const texts = proposalTexts(seeing.language).write;
	if (!names || names.protected || !process.pseudonymsAllowed) return null;
	const someone = contributionTexts(seeing.language).authors.protectedPerson;
	return (
		<Choices
			name="showAs"
			label={texts.showAs}
			value={seeing.form.typed.text('showAs') ?? first}
			error={seeing.form.problemOf('showAs')}
			choices={[
				{ value: 'name', label: names.name },
				{ value: 'pseudonym', label: texts.asPseudonym(names.pseudonym ?? someone), hint: texts.pseudonymHint },
			]}
		/>
	);
}
