import type { Context } from '../../platform/context.ts';

/** A meeting as the pages of processes show it, in the reader's language. */
export interface ShownMeeting {
	readonly processId: string;
	/** Its page, without language prefix. */
	readonly path: string;
	readonly title: string;
	/** Set where the title is not in the language of the page. */
	readonly titleLanguage: 'da' | undefined;
	readonly startsAt: Date;
	/** "Torsdag den 26. november kl. 16.30–18.30" */
	readonly hours: string;
	/** Where, and whether there is room: the most needed first. */
	readonly facts: readonly string[];
	/** The word for a meeting that is cancelled, and why. */
	readonly off: { readonly word: string; readonly because: string } | undefined;
	readonly signUp: { readonly path: string; readonly text: string; readonly label: string } | undefined;
}

/** Who knows the meetings: a module above this one. Each is one question to the database. */
export interface MeetingSource {
	/** The next meetings of one process. */
	readonly nextOf: (context: Context, processId: string) => Promise<readonly ShownMeeting[]>;
	/** The next meetings of several processes, or about one theme. */
	readonly among: (
		context: Context,
		where: { readonly processIds: readonly string[] } | { readonly themeId: string },
		limit: number,
	) => Promise<readonly ShownMeeting[]>;
	/** The next meetings of all processes. */
	readonly coming: (context: Context, limit: number) => Promise<readonly ShownMeeting[]>;
}

const nobodyMeets: MeetingSource = { nextOf: async () => [], among: async () => [], coming: async () => [] };
let inUse = nobodyMeets;

/** Tells this module who knows the meetings; called once when the program is put together. */
export function useMeetings(source: MeetingSource): void {
	inUse = source;
}

/** Who knows the meetings in the program as it was put together. */
export function meetingsInUse(): MeetingSource {
	return inUse;
}
