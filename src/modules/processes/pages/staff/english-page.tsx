import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { splitConclusion } from '../../conclusion.ts';
import { limits } from '../../limits.ts';
import type { ParticipationProcess } from '../../process.ts';
import { type Translation, translationOf } from '../../reads/read-steering.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

type Props = {
	readonly seeing: Seeing;
	readonly facts: SteeredFacts<{ readonly translation: Translation | undefined }>;
};

const englishRead = steeredRead('process.english-page', '/engelsk', async (context, { id }) => ({
	translation: await translationOf(context, id),
}));

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

function EnglishPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const all = staffTexts(language);
	const { process, translation } = facts;
	return (
		<StaffPage seeing={seeing} process={process} title={all.english.title} lead={all.english.lead}>
			<Form action={localPath(language, `${steerPath(process.slug)}/engelsk`)} token={form.token()}>
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
					<Button>{all.english.save}</Button>
				</ButtonRow>
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

/** The words of a process in English, each beside the Danish. */
export const englishRoute = page(englishRead, (seeing, facts) => <EnglishPage seeing={seeing} facts={facts} />);
