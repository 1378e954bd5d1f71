import { addDays, calendarDate } from '../../../platform/clock.ts';
import type { StaffLanguage } from '../../../ui/language.ts';
import type { DrawingName } from '../../../ui/pictures/drawing-names.ts';
import type { ProcessDates } from '../default-phases.ts';
import type { QuestionKind } from '../process.ts';

/** What a template says in one language. What is written into a process can all be changed there. */
export interface TemplateWords {
	readonly name: string;
	/** What it is good for, in one or two sentences. */
	readonly about: string;
	/** What one gets, a line each. */
	readonly gives: readonly string[];
	/** A question to write one's own from. */
	readonly question: string;
	readonly audience: string;
	readonly promiseWhat: string;
	readonly intro: string;
}

/** A phase by days from the opening; the last may stay open. `meetings` is filled by the meetings module, where the program has it. */
export interface TemplatePhase {
	readonly kind: string;
	readonly title: Readonly<Record<StaffLanguage, string>>;
	readonly fromDay: number;
	readonly toDay: number | null;
}

/** A theme, in both languages. */
export interface TemplateTheme {
	readonly drawing: DrawingName;
	readonly title: Readonly<Record<StaffLanguage, string>>;
	readonly lead: Readonly<Record<StaffLanguage, string>>;
	/** What to think about, a line each. */
	readonly questions: Readonly<Record<StaffLanguage, readonly string[]>>;
}

/** A way of doing it that others have tried: texts, dates, phases and themes to begin from. */
export interface ProcessTemplate {
	readonly name: string;
	readonly drawing: DrawingName;
	readonly questionKind: QuestionKind;
	/** Days until it opens, days that it is open, and days after the close until everybody is answered. */
	readonly days: { readonly ready: number; readonly open: number; readonly answering: number };
	readonly words: Readonly<Record<StaffLanguage, TemplateWords>>;
	readonly phases: readonly TemplatePhase[];
	readonly themes: readonly TemplateTheme[];
}

/** A phase of a template on the days of one process. */
export interface DatedPhase {
	readonly kind: string;
	readonly title: Readonly<Record<StaffLanguage, string>>;
	readonly startsOn: string;
	readonly endsOn: string | null;
}

/** The phases of a template in a process with these dates: contributions end when it closes, and answers when they are promised. */
export function phasesFrom(template: ProcessTemplate, { opensOn, closesOn, promiseBy }: ProcessDates): DatedPhase[] {
	const ends: Readonly<Record<string, string>> = { contribution: closesOn, answers: promiseBy };
	return template.phases.map(({ kind, title, fromDay, toDay }) => {
		const startsOn = addDays(calendarDate(opensOn), fromDay);
		const endsOn = ends[kind] ?? (toDay === null ? null : addDays(calendarDate(opensOn), toDay));
		return { kind, title, startsOn, endsOn: endsOn !== null && endsOn < startsOn ? startsOn : endsOn };
	});
}
