import { calendarDate } from '../../platform/clock.ts';
import type { CalendarEntry } from '../../platform/feeds/calendar.ts';
import type { ParticipationProcess, ProcessParts } from '../processes/index.ts';

/** A process with what its days come from. */
export interface DatedProcess {
	readonly process: Pick<
		ParticipationProcess,
		'id' | 'slug' | 'title' | 'question' | 'opensOn' | 'closesOn' | 'promiseBy' | 'publishedAt'
	>;
	readonly parts: Pick<ProcessParts, 'phases' | 'extensions'>;
}

/** What the days are called. */
export interface DayWords {
	readonly opens: (title: string) => string;
	readonly closes: (title: string) => string;
	readonly promise: (title: string) => string;
	readonly phase: (title: string, phase: string) => string;
}

/**
 * The days of a process for a calendar: it opens, it closes, everybody is answered, and a phase begins. An extension is a
 * revision, so that a calendar that has the old day moves it.
 */
export function datedDays({ process, parts }: DatedProcess, words: DayWords, origin: string): CalendarEntry[] {
	const host = new URL(origin).hostname;
	const extended = parts.extensions.map(({ extendedAt }) => extendedAt);
	const shared = {
		url: `${origin}/forloeb/${process.slug}`,
		revision: extended.length,
		changedAt: extended.reduce((latest, at) => (at > latest ? at : latest), process.publishedAt ?? new Date(0)),
	};
	const day = (name: string, title: string, on: string): CalendarEntry => ({
		uid: `${name}-${process.id}@${host}`,
		title,
		when: { on: calendarDate(on) },
		text: process.question,
		...shared,
	});
	const known = new Set([process.opensOn, process.closesOn, process.promiseBy]);
	return [
		day('opens', words.opens(process.title), process.opensOn),
		day('closes', words.closes(process.title), process.closesOn),
		day('promise', words.promise(process.title), process.promiseBy),
		...parts.phases
			.filter(({ startsOn }) => !known.has(startsOn))
			.map((phase) => day(`phase-${phase.id}`, words.phase(process.title, phase.title), phase.startsOn)),
	];
}
