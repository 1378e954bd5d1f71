import { missingBeforePublishing } from '../../checklist.ts';
import type { ParticipationProcess } from '../../process.ts';
import { adviceOn } from '../../question-advice.ts';

/** What a process should have before everybody sees it; the first three stop it from being published. */
export const checks = ['dates', 'decided', 'options', 'question', 'open', 'intro', 'themes', 'english'] as const;

/** One of those. */
export type Check = (typeof checks)[number];

/** What the checks look at beside the process's own words. */
export interface Prepared {
	readonly themes: number;
	readonly options: number;
	readonly english: boolean;
}

/** One line of the list: whether it is there, and whether the process can be published without it. */
export interface CheckLine {
	readonly check: Check;
	readonly done: boolean;
	readonly needed: boolean;
}

/** What is there and what is missing, what is needed first. A choice wants options, everything else wants themes. */
export function preparation(process: ParticipationProcess, prepared: Prepared, today: string): CheckLine[] {
	const missing = missingBeforePublishing(process, prepared.options, today);
	const isMissing = (...items: typeof missing) => items.some((item) => missing.includes(item));
	const isChoice = process.questionKind === 'choice';
	const done: Record<Check, boolean> = {
		dates: !isMissing('dates'),
		decided: !isMissing('decided', 'promise', 'contact'),
		options: !isMissing('options'),
		question: adviceOn(process.question) === undefined,
		open: process.openForYou.length > 0,
		intro: process.intro !== '',
		themes: prepared.themes > 0,
		english: prepared.english,
	};
	return checks
		.filter((check) => check !== (isChoice ? 'themes' : 'options'))
		.map((check) => ({ check, done: done[check], needed: ['dates', 'decided', 'options'].includes(check) }));
}
