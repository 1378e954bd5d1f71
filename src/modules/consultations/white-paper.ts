import { type Contribution, isPublic } from '../contributions/index.ts';
import { type ListedPoint, type Point, quoteThatStands } from '../points/index.ts';

/** A quote of a response that everybody may read; whose name stands by it is the response's own matter. */
export interface WhitePaperQuote {
	readonly quote: string;
	readonly piece: Contribution;
}

/** One point of a white paper: how many say it, what is answered, and whether something was changed. */
export interface WhitePaperPoint extends ListedPoint {
	/** The paragraphs that most of the responses point at which say it, in order. */
	readonly paragraphs: readonly number[];
	/** What may be quoted; the others are counted and not quoted. */
	readonly quotes: readonly WhitePaperQuote[];
}

/** A white paper on paper: to print, and to write on in. */
export const whitePaperDocuments = ['hvidbog.pdf', 'hvidbog.docx'] as const;

/** What was said as data. */
export const whitePaperFiles = ['synspunkter.csv', 'synspunkter.json'] as const;

/** Where a white paper can be read. */
export function whitePaperPath({ slug }: { readonly slug: string }): string {
	return `/hoering/${slug}/hvidbog`;
}

/** What may be quoted of some points: as long as their response is shown to everybody and still says it. */
export function quotesOf(said: readonly Point[], pieces: ReadonlyMap<string, Contribution>): WhitePaperQuote[] {
	return said.flatMap((point) => {
		const piece = pieces.get(point.contributionId);
		const quote = piece && isPublic(piece) ? quoteThatStands(point, piece.text) : undefined;
		return piece && quote !== undefined ? [{ quote, piece }] : [];
	});
}

/** A theme of a white paper with its points. */
export interface WhitePaperTheme<Some> {
	/** The first tag of each; none for those without. */
	readonly theme: string | undefined;
	readonly points: readonly Some[];
}

/** The paragraphs that most of those who say something point at, in order: one response can be about much else too. */
export function paragraphsOfMost(pointedAt: readonly (readonly number[])[]): number[] {
	const counts = new Map<number, number>();
	for (const numbers of pointedAt)
		for (const number of new Set(numbers)) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count * 2 > pointedAt.length)
		.map(([number]) => number)
		.toSorted((one, other) => one - other);
}

/** Points by the first of their tags, the theme of most points first; those without a tag stand last. */
export function byTheme<Some extends Pick<Point, 'tags' | 'number'>>(points: readonly Some[]): WhitePaperTheme<Some>[] {
	const groups = Map.groupBy(points, ({ tags }) => tags[0]);
	return [...groups]
		.map(([theme, of]) => ({ theme, points: of.toSorted((one, other) => one.number - other.number) }))
		.toSorted(
			(one, other) =>
				Number(one.theme === undefined) - Number(other.theme === undefined) ||
				other.points.length - one.points.length ||
				String(one.theme).localeCompare(String(other.theme), 'da'),
		);
}

/** When an answer was corrected after the white paper was published. */
export function correctedAt(
	{ answeredAt }: Pick<Point, 'answeredAt'>,
	{ closedAt }: { readonly closedAt: Date | null },
): Date | undefined {
	return closedAt !== null && answeredAt !== null && answeredAt > closedAt ? answeredAt : undefined;
}
