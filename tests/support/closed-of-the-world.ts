import type { Context } from '../../src/platform/context.ts';
import { type MadeResponse, makeConsultation } from './consultations-of-the-world.ts';
import { performed } from './people-of-every-role.ts';

/** A consultation that is over, and what was said in it. */
export interface MadeToClose {
	readonly slug: string;
	/** Shown to everybody with a name. */
	readonly named: MadeResponse;
	/** Shown to nobody, and counted. */
	readonly keptBack: MadeResponse;
	/** What the first two say: merged into one point, or each by itself. */
	readonly points: readonly number[];
}

/** What a response that is kept back says; it stands in no white paper. */
export const keptBackWords = 'Naboen hedder Hemmelig og larmer.';

const days = (context: Context, count: number): Context => ({
	...context,
	now: new Date(context.now.getTime() + count * 86_400_000),
});

/** Takes one point out of a response: all that it says. */
export async function pointOf(
	officer: Context,
	{ number }: MadeResponse,
	text: string,
	heading: string,
): Promise<number> {
	const passages = [{ from: 0, to: text.length }];
	const { point } = await performed<{ point: number }>(officer, 'point.split', {
		number,
		heading,
		passages,
		pointTags: ['sti'],
	});
	return point;
}

/** Answers a point, and says that it changed something. */
export async function answerWhole(officer: Context, point: number, seen = 1): Promise<void> {
	await performed(officer, 'point.answer', { point, answer: 'Stien bliver tre meter bred.', seen });
	await performed(officer, 'point.say-changed', { point, changed: true, where: 'Afsnit 2', seen: seen + 1 });
}

/** A consultation whose deadline has passed, and in which nobody responded: it can be closed as it is. */
export function makeEnded(officer: Context, process: string, title: string): Promise<string> {
	return makeConsultation(days(officer, -30), process, { title, kind: 'other', closesOn: '2026-11-08' });
}

/** Lets people respond to a consultation a month ago, and staff read all of it; nothing is answered yet. */
export async function makeToClose(
	people: { readonly officer: Context; readonly visitor: Context; readonly author: Context },
	process: string,
	{ title = 'Plan for gasværkets haver' }: { readonly title?: string } = {},
): Promise<MadeToClose> {
	const slug = await makeEnded(people.officer, process, title);
	const send = (context: Context, text: string, more: object) =>
		performed<MadeResponse>(days(context, -20), 'response.send', { consultation: slug, text, ...more });
	const named = await send(people.author, 'Stien er for smal.', { paragraphs: [2] });
	const keptBack = await send(people.visitor, keptBackWords, { name: 'Prøve Genbo', paragraphs: [2] });
	const points = [
		await pointOf(people.officer, named, 'Stien er for smal.', 'En bredere sti'),
		await pointOf(people.officer, keptBack, keptBackWords, 'Mindre larm'),
	];
	const decide = (decision: string, numbers: readonly number[]) =>
		performed(people.officer, 'response.decide', { slug, decision, numbers });
	await decide('named', [named.number]);
	await decide('kept-back', [keptBack.number]);
	return { slug, named, keptBack, points };
}

/** The same, answered and closed: its white paper is public. */
export async function makeClosed(...asked: Parameters<typeof makeToClose>): Promise<MadeToClose> {
	const made = await makeToClose(...asked);
	const [{ officer }] = asked;
	for (const point of made.points) await answerWhole(officer, point);
	await performed(officer, 'consultation.close', { slug: made.slug, conclusion: 'Stien bliver bredere.' });
	return made;
}
