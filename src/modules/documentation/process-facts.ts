import type { AnswerState, Channel } from '../contributions/index.ts';

/** A meeting as a documentation tells it. */
export interface HeldMeeting {
	readonly title: string;
	readonly formKey: string;
	/** The word for its form. */
	readonly form: string;
	readonly startsAt: Date;
	readonly where: string;
	readonly state: 'held' | 'cancelled' | 'other';
	readonly came: number | null;
	readonly because: string;
}

/** What a process knows of itself. */
export interface DocumentedProcess {
	readonly title: string;
	readonly question: string;
	readonly intro: string;
	readonly audience: string;
	readonly alreadyDecided: readonly string[];
	readonly openForYou: readonly string[];
	readonly promiseWhat: string;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly themes: readonly string[];
	readonly phases: readonly { readonly title: string; readonly startsOn: string }[];
	readonly extensions: readonly { readonly closedOn: string; readonly closesOn: string; readonly reason: string }[];
	readonly meetings: readonly HeldMeeting[];
}

/** What was counted in it, with the words for it. */
export interface Counted {
	readonly all: number;
	readonly channels: readonly { readonly channel: Channel; readonly word: string; readonly count: number }[];
	readonly supports: number;
	/** So many people the supports came from. */
	readonly voices: number;
	readonly toAnswer: number;
	readonly answered: number;
	readonly outcomes: readonly { readonly state: AnswerState; readonly word: string; readonly count: number }[];
	/** Half of the answers took no longer. */
	readonly middleDays: number | undefined;
}

/** The figures that are kept with a version, so that it says later what it said then. */
export interface KeptFigures {
	readonly channels: Readonly<Partial<Record<Channel, number>>>;
	readonly supports: number;
	readonly voices: number;
	readonly meetings: number;
	readonly came: number;
}
