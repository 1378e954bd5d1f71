import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { Approval, MachineButton, type Wording, type WordingState, wordingState } from '../../../wordings/index.ts';
import { splitConclusion } from '../../conclusion.ts';
import { limits } from '../../limits.ts';
import type { ParticipationProcess } from '../../process.ts';
import type { Translation } from '../../reads/read-steering.ts';
import { type WordedProcess, wordingsOf } from '../../reads/read-wording.ts';
import { originalMark } from '../../steps/original-mark.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

type Props = {
	readonly seeing: Seeing;
	readonly facts: SteeredFacts<{
		readonly wording: Wording;
		readonly translation: Translation | undefined;
		readonly version: WordedProcess | undefined;
		readonly state: WordingState | undefined;
	}>;
};

const paths = { en: '/engelsk', ar: '/arabisk', let: '/let' } as const;

/** The last part of the address of a version's page. */
export function wordingPath(wording: Wording): string {
	return paths[wording];
}

function wordingRead(wording: Wording, name: string) {
	return steeredRead(name, wordingPath(wording), async (context, process) => {
		const version = (await wordingsOf(context, process.id)).find((one) => one.wording === wording);
		return {
			wording,
			translation: version?.words,
			version,
			state: version && wordingState(version, originalMark(process)),
		};
	});
}

// Name, label among the fields, characters, lines, and the Danish words beside.
const fields = [
	['title', limits.title, 1, (process: ParticipationProcess) => process.title],
	['question', limits.question, 1, (process: ParticipationProcess) => process.question],
	['intro', limits.intro, 8, (process: ParticipationProcess) => process.intro],
	['audience', limits.audience, 3, (process: ParticipationProcess) => process.audience],
	['alreadyDecided', limits.decided, 4, (process: ParticipationProcess) => process.alreadyDecided.join('\n')],
	['openForYou', limits.decided, 4, (process: ParticipationProcess) => process.openForYou.join('\n')],
	['promiseWhat', limits.promiseWhat, 4, (process: ParticipationProcess) => process.promiseWhat],
	['promiseWho', limits.promiseWho, 1, (process: ParticipationProcess) => process.promiseWho],
] as const;

/** The Danish words of a process by the fields of its versions, as a machine is asked for them. */
export function danishWords(process: ParticipationProcess): Readonly<Record<string, string>> {
	const conclusion = splitConclusion(process.conclusion ?? '');
	return {
		...Object.fromEntries(fields.map(([name, , , danish]) => [name, danish(process)])),
		conclusionHeading: conclusion.heading,
		conclusionText: conclusion.text,
	};
}

function WordingPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const all = staffTexts(language);
	const { process, translation, wording } = facts;
	const path = localPath(language, steerPath(process.slug) + wordingPath(wording));
	return (
		<StaffPage seeing={seeing} process={process} title={all.wordings[wording].title} lead={all.wordings[wording].lead}>
			<Approval seeing={seeing} version={facts.version} state={facts.state} path={path} />
			<Form action={path} token={form.token()}>
				{fields.map(([name, limit, rows, danish]) => {
					const inDanish = danish(process);
					if (inDanish === '') return null;
					const field = {
						name,
						label: all.fields[name].label,
						hint: all.english.inDanish(inDanish),
						value: form.typed.text(name) ?? translation?.[name],
						error: form.problemOf(name),
						limit,
						optional: true,
						autocomplete: 'off',
					};
					return rows === 1 ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
				})}
				{process.conclusion ? <ConclusionFields seeing={seeing} facts={facts} /> : null}
				<ButtonRow>
					<Button kind={facts.state === 'waiting' ? 'secondary' : 'primary'}>{all.wordings[wording].save}</Button>
				</ButtonRow>
				<MachineButton seeing={seeing} wording={wording} />
			</Form>
		</StaffPage>
	);
}

function ConclusionFields({ seeing, facts }: Props) {
	const { form, language } = seeing;
	const { conclude, english } = staffTexts(language);
	const danish = splitConclusion(facts.process.conclusion ?? '');
	const written = splitConclusion(facts.translation?.conclusion ?? '');
	const field = (name: string, label: string, hint: string, value: string, limit: number) => ({
		name,
		label,
		hint: hint ? english.inDanish(hint) : undefined,
		value: form.typed.text(name) ?? value,
		error: form.problemOf(name),
		limit,
		optional: true,
	});
	return (
		<>
			<TextField
				{...field('conclusionHeading', conclude.heading, danish.heading, written.heading, limits.conclusionHeading)}
			/>
			<TextArea {...field('conclusionText', conclude.text, danish.text, written.text, limits.conclusion)} rows={8} />
		</>
	);
}

const view = (seeing: Seeing, facts: Props['facts']) => <WordingPage seeing={seeing} facts={facts} />;

/** The words of a process otherwise, each beside the Danish: in English, in Arabic, easy to read. */
export const wordingRoutes = {
	en: page(wordingRead('en', 'process.english-page'), view),
	ar: page(wordingRead('ar', 'process.arabic-page'), view),
	let: page(wordingRead('let', 'process.easy-words-page'), view),
} as const;
