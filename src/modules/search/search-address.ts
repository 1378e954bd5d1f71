import { type CalendarDate, isCalendarDate } from '../../platform/clock.ts';
import { longestQuery } from '../../platform/search/typed-query.ts';
import { plainLine } from '../../platform/security/safe-text.ts';
import { kindOfWord } from './kinds.ts';
import { isState, type StateWord } from './states.ts';

/** How far back one looks, in days, by the word in an address. */
export const periods = { uge: 7, maaned: 31, aar: 366 } as const;

/** One of those words. */
export type Period = keyof typeof periods;

/** A search as its address says it; what is left out is not asked for. */
export interface SearchAddress {
	readonly q?: string | undefined;
	readonly slags?: string | undefined;
	readonly forloeb?: string | undefined;
	readonly tema?: string | undefined;
	readonly omraade?: string | undefined;
	readonly tilstand?: StateWord | undefined;
	readonly periode?: Period | undefined;
	/** Two dates in place of a period; both days are in it. */
	readonly fra?: CalendarDate | undefined;
	readonly til?: CalendarDate | undefined;
	readonly orden?: 'nyeste' | undefined;
}

const names = ['q', 'slags', 'forloeb', 'tema', 'omraade', 'tilstand', 'periode', 'fra', 'til', 'orden'] as const;

const slug = (text: string | undefined) => (text && /^[a-z0-9][a-z0-9-]{0,99}$/.test(text) ? text : undefined);

// Nothing here is from another century, and a year of two figures is a slip.
const date = (text: string | undefined) =>
	text && /^(?:19|20|21)/.test(text) && isCalendarDate(text) ? text : undefined;

/** Somebody who says the last day first means the same days. */
function inOrder(one: CalendarDate | undefined, other: CalendarDate | undefined) {
	return one && other && one > other ? { fra: other, til: one } : { fra: one, til: other };
}

/** Reads an address; what makes no sense in it is left out, so that any address is a search. */
export function readAddress(
	typed: Readonly<Partial<Record<(typeof names)[number], string | undefined>>>,
): SearchAddress {
	const forloeb = slug(typed.forloeb);
	const dates = inOrder(date(typed.fra), date(typed.til));
	return {
		q:
			plainLine((typed.q ?? '').slice(0, longestQuery * 2))
				.slice(0, longestQuery)
				.trim() || undefined,
		slags: kindOfWord(typed.slags) ? typed.slags : undefined,
		forloeb,
		// A theme belongs to a process; alone it is nobody's.
		tema: forloeb ? slug(typed.tema) : undefined,
		omraade: slug(typed.omraade),
		tilstand: isState(typed.tilstand) ? typed.tilstand : undefined,
		// Two dates say more than a period: with them there is none.
		periode:
			!dates.fra && !dates.til && typed.periode && Object.hasOwn(periods, typed.periode)
				? (typed.periode as Period)
				: undefined,
		...dates,
		orden: typed.orden === 'nyeste' ? 'nyeste' : undefined,
	};
}

/** The address of a search; each search has one. */
export function searchPath(address: SearchAddress, after?: string): string {
	const asked = queryText(address);
	const query = [asked, after ? `efter=${after}` : ''].filter(Boolean).join('&');
	return query ? `/soeg?${query}` : '/soeg';
}

/** The same without its path, as a saved search keeps it. */
export function queryText(address: SearchAddress): string {
	const params = new URLSearchParams(
		names.flatMap((name) => {
			const value = address[name];
			return value ? [[name, value]] : [];
		}),
	);
	return params.toString();
}

/** Reads what `queryText` wrote, or whatever else somebody sends in its place. */
export function readQueryText(text: string): SearchAddress {
	const params = new URLSearchParams(text.slice(0, 2_000));
	return readAddress(
		Object.fromEntries(
			names.flatMap((name) => {
				const value = params.get(name);
				return value === null ? [] : [[name, value]];
			}),
		),
	);
}

/** Whether more than words is asked for. */
export function isNarrowed({ forloeb, tema, omraade, tilstand, periode, fra, til }: SearchAddress): boolean {
	return Boolean(forloeb || tema || omraade || tilstand || periode || fra || til);
}

/** The page of a saved search, the newest first. */
export function savedSearchPath({ query }: { readonly query: string }): string {
	return searchPath({ ...readQueryText(query), orden: 'nyeste' });
}
