import { dateInCopenhagen } from '../../platform/clock.ts';
import type { Contribution } from '../contributions/index.ts';
import type { Point } from '../points/index.ts';
import { quotesOf } from './white-paper.ts';

/** One thing that was said in a consultation, as open data tells it: never by whom. */
export interface WhitePaperDatum {
	readonly point: number;
	/** The point whose answer it has, its own number where it stands by itself. */
	readonly standsUnder: number;
	/** The response that it comes from, where everybody can read that. */
	readonly response: number | null;
	readonly heading: string;
	readonly themes: readonly string[];
	readonly paragraphs: readonly number[];
	readonly quote: string | null;
	readonly answer: string | null;
	readonly changed: boolean | null;
	readonly changedWhere: string | null;
	readonly answeredOn: string | null;
}

/** Tells a point as data. Of a response that is not shown there is neither number nor quote, and its heading is that of the answer. */
export function datumOf(
	point: Point,
	standing: Point,
	pieces: ReadonlyMap<string, Contribution>,
	paragraphs: readonly number[],
): WhitePaperDatum {
	const [shown] = quotesOf([point], pieces);
	return {
		point: point.number,
		standsUnder: standing.number,
		response: shown?.piece.number ?? null,
		heading: shown ? point.heading : standing.heading,
		themes: standing.tags,
		paragraphs,
		quote: shown?.quote ?? null,
		answer: standing.answer,
		changed: standing.changed,
		changedWhere: standing.changedWhere,
		answeredOn: standing.answeredAt && dateInCopenhagen(standing.answeredAt),
	};
}
