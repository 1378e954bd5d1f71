import { formatNumber, fullDate, listed } from '../../ui/format.ts';
import type { Parts } from './parts.ts';
import type { Counted, DocumentedProcess, HeldMeeting } from './process-facts.ts';
import { type Group, groupsIn, type Method } from './terms.ts';

/** What a documentation is proposed to say, from what the process itself knows. Staff finish it; nothing of it is anybody's opinion. */
export interface Proposed {
	readonly parts: Parts;
	readonly method: Method;
	readonly groups: readonly Group[];
	/** At least so many took part: what can be counted without counting anybody twice. Unknown where nothing can. */
	readonly people: number | undefined;
}

// A documentation is written in the municipality's language, whatever the language of the employee's pages.
const day = (date: string | Date) => fullDate('da', date);
const number = (count: number) => formatNumber('da', count);
const counted = (count: number, one: string, other: string) => `${number(count)} ${count === 1 ? one : other}`;
const lines = (...texts: readonly (string | false | undefined)[]) => texts.filter(Boolean).join('\n');
const paragraphs = (...texts: readonly (string | false | undefined)[]) => texts.filter(Boolean).join('\n\n');
const list = (items: readonly string[], heading?: string) =>
	items.length > 0 && lines(heading, ...items.map((item) => `- ${item}`));

/** Proposes all that can be known: what was learned, and what others should do, is only begun. */
export function propose(process: DocumentedProcess, figures: Counted): Proposed {
	const held = process.meetings.filter(({ state }) => state === 'held');
	return {
		parts: {
			name: process.title,
			held: proposedHeld(process, held),
			audience: process.audience,
			purpose: proposedPurpose(process),
			presentation: proposedPresentation(process, held, figures),
			learning: proposedLearning(process, figures),
			good: proposedGood(figures),
			advice: '',
		},
		method: methodOf(held, figures),
		groups: groupsIn(process.audience),
		people: atLeast(held, figures),
	};
}

function proposedHeld({ opensOn, closesOn, meetings }: DocumentedProcess, held: readonly HeldMeeting[]): string {
	const cancelled = meetings.filter(({ state }) => state === 'cancelled').length;
	return paragraphs(
		`Fra ${day(opensOn)} til ${day(closesOn)} kunne man komme med bidrag.`,
		list(
			held.map(({ title, startsAt, where }) => `${day(startsAt)}: ${[title, where].filter(Boolean).join(', ')}`),
			held.length === 1 ? 'Der var ét møde:' : `Der var ${number(held.length)} møder:`,
		),
		cancelled > 0 && `${counted(cancelled, 'møde', 'møder')} blev aflyst.`,
	);
}

function proposedPurpose(process: DocumentedProcess): string {
	return paragraphs(
		process.question,
		process.intro,
		list(process.alreadyDecided, 'Det lå fast på forhånd:'),
		list(process.openForYou, 'Det kunne deltagerne få indflydelse på:'),
		list(process.themes, process.themes.length === 1 ? 'Temaet var:' : 'Temaerne var:'),
	);
}

function proposedPresentation(process: DocumentedProcess, held: readonly HeldMeeting[], figures: Counted): string {
	const ways = figures.channels.map(({ word, count }) => `${word}: ${number(count)}`);
	const forms = [...new Set(held.map(({ form }) => form))].map(
		(form) => `${form}: ${number(held.filter((one) => one.form === form).length)}`,
	);
	const came = cameTo(held);
	return paragraphs(
		list(
			process.phases.map(({ title, startsOn }) => `${title}: fra ${day(startsOn)}`),
			'Forløbet havde disse faser:',
		),
		list(ways, `Der kom ${counted(figures.all, 'bidrag', 'bidrag')} ind. Sådan kom de:`),
		figures.supports > 0 &&
			`${counted(figures.voices, 'person', 'personer')} støttede forslag ${counted(figures.supports, 'gang', 'gange')}.`,
		list(forms, 'Møderne var:'),
		came > 0 && `Til møderne kom ${number(came)} i alt.`,
		process.promiseWhat && `Det var løftet: ${process.promiseWhat}`,
	);
}

// What went otherwise than planned is where learning begins.
function proposedLearning({ extensions, meetings }: DocumentedProcess, figures: Counted): string {
	const cancelled = meetings.filter(({ state }) => state === 'cancelled');
	const web = figures.channels.find(({ channel }) => channel === 'web')?.count ?? 0;
	const other = figures.all - web;
	return paragraphs(
		figures.all > 0 &&
			other > 0 &&
			`${number(other)} af ${number(figures.all)} bidrag kom ad andre veje end siden på nettet.`,
		...extensions.map(({ closedOn, closesOn, reason }) =>
			closedOn === closesOn
				? `Svarene kom senere end lovet. Grunden var: ${reason}`
				: `Fristen blev flyttet fra ${day(closedOn)} til ${day(closesOn)}. Grunden var: ${reason}`,
		),
		...cancelled.map(({ title, because }) => `Mødet »${title}« blev aflyst. Grunden var: ${because}`),
	);
}

function proposedGood(figures: Counted): string {
	const { toAnswer, answered, middleDays } = figures;
	return paragraphs(
		toAnswer > 0 &&
			answered > 0 &&
			(answered === toAnswer
				? `Alle ${number(toAnswer)} bidrag, der skulle have svar, fik det.`
				: `${number(answered)} af ${number(toAnswer)} bidrag har fået svar.`),
		answered > 0 && middleDays !== undefined && `Halvdelen fik svar inden for ${counted(middleDays, 'dag', 'dage')}.`,
		figures.outcomes.length > 0 &&
			`Sådan blev der svaret: ${listed(
				'da',
				figures.outcomes.map(({ word, count }) => `${word.toLowerCase()} (${number(count)})`),
			)}.`,
	);
}

/** Which meetings go with which method; meetings beside a page on the net are a way of its own. */
const methodOfForm: Readonly<Record<string, Method>> = {
	workshop: 'workshop',
	'theme-day': 'theme-day',
	'experience-walk': 'experience-walk',
	visit: 'experience-walk',
};

function methodOf(held: readonly HeldMeeting[], figures: Counted): Method {
	const web = figures.channels.some(({ channel }) => channel === 'web');
	if (held.length === 0) return 'open-process';
	if (web) return 'mixed';
	const kinds = new Set(held.map(({ formKey }) => methodOfForm[formKey] ?? 'dialogue-meeting'));
	const [only] = kinds;
	return kinds.size === 1 && only ? only : 'dialogue-meeting';
}

function atLeast(held: readonly HeldMeeting[], figures: Counted): number | undefined {
	// Somebody may have come to every meeting and supported as well: the largest of these counts nobody twice.
	const most = Math.max(figures.voices, ...held.map(({ came }) => came ?? 0));
	return most > 0 ? most : undefined;
}

/** How many came to meetings, added up: whoever came twice is counted twice. */
export function cameTo(held: readonly Pick<HeldMeeting, 'came'>[]): number {
	return held.reduce((sum, { came }) => sum + (came ?? 0), 0);
}
