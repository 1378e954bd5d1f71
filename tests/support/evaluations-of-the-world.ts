import { addDays, dateInCopenhagen } from '../../src/platform/clock.ts';
import type { Context } from '../../src/platform/context.ts';
import { stageRecording } from '../../src/platform/files/recordings.ts';
import { performed } from './people-of-every-role.ts';

/** A story as its act answered. */
export interface MadeStory {
	readonly id: string;
	readonly secret: string;
}

/** The projects of the small world that say what shall come of them. */
export interface EvaluationsOfTheWorld {
	/** It has begun, and stories can be told. */
	readonly running: string;
	/** With everything that it needs to begin, and nobody else has seen it. */
	readonly draft: string;
	/** Without a name; nobody has decided about it. */
	readonly story: MadeStory;
	/** By somebody with an account, with their name, shown to everybody. */
	readonly shown: MadeStory;
	/** By voice, not written out yet. */
	readonly recorded: MadeStory;
	/** Measured, with its case written, and not sent. */
	readonly measured: string;
	/** A cost on its sheet. */
	readonly cost: string;
	/** Before the council. */
	readonly sent: string;
}

/** What nobody but the staff who read it may see of the stories. */
export const unseenOfStories = ['Ingen ved, at jeg sover igen.', 'Jeg måtte selv ringe hver gang.'] as const;

/** The beginning of a sound file; nothing ever plays it here. */
export const soundBytes = Buffer.from('OggS a voice');

/** Lays a recording ready under a form of its own, and gives the context that the form is sent in. */
export async function withRecording(
	context: Context,
	form = 'form:a-recording',
): Promise<{ readonly sending: Context; readonly recording: string }> {
	const sending = { ...context, hand: form };
	const staged = await stageRecording(sending, soundBytes);
	if (!staged.ok) throw new Error(staged.refusal);
	return { sending, recording: staged.id };
}

/** A project as it is typed; whatever the test is not about is in order. */
export function evaluationWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Fast kontaktperson',
		intention: 'Tyve familier får den samme kontaktperson i to år.',
		criteria: 'Femten familier har fået det bedre.\nFærre møder for hver familie.',
		nextStep: 'Alle familier får en fast kontaktperson.',
		nextStepCost: '1.200.000',
		nextStepPayer: 'Børn og Unge',
		startsOn: '2026-12-01',
		endsOn: '2027-12-01',
		...wish,
	};
}

/** A story as it is sent. */
export function storyWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		form: 'story',
		part: 'concerned',
		text: 'Vi fik ro på.',
		showAs: 'unnamed',
		consent: true,
		...wish,
	};
}

/** Makes a project, as a draft or begun today. */
export async function makeEvaluation(
	officer: Context,
	process: string,
	{ begin = true, ...wish }: Record<string, unknown> & { readonly begin?: boolean } = {},
): Promise<string> {
	const today = dateInCopenhagen(officer.now);
	const days = begin ? { startsOn: today, endsOn: addDays(today, 300) } : {};
	const { slug } = await performed<{ slug: string }>(officer, 'evaluation.prepare', {
		process,
		...evaluationWords({ ...days, ...wish }),
	});
	if (begin) await performed(officer, 'evaluation.begin', { slug });
	return slug;
}

/** A measurement as it is typed, of the two criteria that the projects here have. */
export function measurementWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		round: 'first',
		measuredOn: '2026-11-24',
		summary: 'Det meste lykkedes.',
		marks: [
			{ criterion: 1, mark: 'met', reason: 'Seksten familier siger det.' },
			{ criterion: 2, mark: 'not', reason: 'Der er lige så mange møder.' },
		],
		...wish,
	};
}

/** A measurement as it is typed again: one family more was counted than there was. */
export function correctionWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		...measurementWords({
			marks: [
				{ criterion: 1, mark: 'met', reason: 'Femten familier siger det.' },
				{ criterion: 2, mark: 'not', reason: 'Der er lige så mange møder.' },
			],
		}),
		reason: 'To familier var talt to gange.',
		seen: 0,
		...wish,
	};
}

/** A case as it is typed. */
export function caseWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	const offer = (kind: string, firstYear: string, yearly: string) => ({
		[`${kind}Text`]: `Det betyder ${kind}.`,
		[`${kind}FirstYear`]: firstYear,
		[`${kind}Yearly`]: yearly,
	});
	return {
		caseNumber: '27.00.00-P20-4-26',
		summary: 'Projektet virker for de fleste.',
		meetingOn: '2027-02-10',
		...offer('operate', '1.300.000', '1.200.000'),
		...offer('extend', '600.000', '0'),
		...offer('stop', '50.000', '0'),
		...wish,
	};
}

/** What the council decided as it is typed. */
export function decisionWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		choice: 'extend',
		text: 'Byrådet vil se det et år mere.',
		dissent: 'Ét medlem ville sætte det i drift nu.',
		decidedOn: '2026-11-24',
		url: 'https://dagsorden.example/7',
		seen: 0,
		...wish,
	};
}

/** Makes a project that has been measured once and has its case written. */
export async function makeMeasured(officer: Context, process: string, wish: Record<string, unknown>): Promise<string> {
	const slug = await makeEvaluation(officer, process, wish);
	const measuredOn = dateInCopenhagen(officer.now);
	await performed(officer, 'evaluation.measure', { slug, ...measurementWords({ measuredOn }) });
	await performed(officer, 'evaluation.write-case', { slug, ...caseWords() });
	return slug;
}

/** A cost as it is typed. */
export const costWords = {
	name: 'To kontaktpersoner',
	payer: 'municipality',
	basis: 'project',
	amount: '1.000.000',
	fromYear: 1,
	years: 2,
};

/** An expected change as it is typed. */
export const effectWords = {
	name: 'Færre døgn på institution',
	unit: 'døgn',
	payer: 'municipality',
	unitCost: '3.400',
	source: 'Kommunens regnskab',
	priceYear: 2026,
	low: '0',
	middle: '12',
	high: '25,5',
	fromYear: 1,
	years: 5,
};

/** Writes the sheet of a project; answers the id of its cost. */
export async function writeSheet(officer: Context, slug: string): Promise<string> {
	await performed(officer, 'investment-sheet.set', { slug, persons: 20, discountRate: '3,5' });
	const { line } = await performed<{ line: string }>(officer, 'investment-sheet.add-cost', { slug, ...costWords });
	await performed(officer, 'investment-sheet.add-effect', { slug, ...effectWords });
	return line;
}

/** Prepares the projects of one process, and has two people tell, through their acts. */
export async function makeEvaluations(
	people: { readonly officer: Context; readonly visitor: Context; readonly author: Context },
	process: string,
): Promise<EvaluationsOfTheWorld> {
	const { officer, visitor, author } = people;
	const running = await makeEvaluation(officer, process);
	const draft = await makeEvaluation(officer, process, { title: 'Et projekt mere', begin: false });
	const story = await performed<MadeStory>(visitor, 'story.tell', {
		evaluation: running,
		...storyWords({
			text: unseenOfStories[0],
			answers: [{ question: 'together', text: unseenOfStories[1] }],
		}),
	});
	const shown = await performed<MadeStory>(author, 'story.tell', {
		evaluation: running,
		...storyWords({ text: 'Den samme person kom hver gang.', showAs: 'named' }),
	});
	await performed(officer, 'story.decide', { slug: running, story: shown.id, decision: 'shown' });
	const { sending, recording } = await withRecording(visitor);
	const recorded = await performed<MadeStory>(sending, 'story.tell', {
		evaluation: running,
		...storyWords({ text: '', recording }),
	});
	const measured = await makeMeasured(officer, process, { title: 'Målt projekt' });
	const sent = await makeMeasured(officer, process, { title: 'Sendt projekt' });
	const cost = await writeSheet(officer, measured);
	await performed(officer, 'evaluation.send-case', { slug: sent });
	return { running, draft, story, shown, recorded, measured, cost, sent };
}
