import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { type Contribution, contributionsById } from '../../contributions/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { type ListedPoint, listStandingPoints, type Point, saidOf } from '../../points/index.ts';
import type { Consultation } from '../consultation.ts';
import { consultationTables } from '../tables.ts';
import { paragraphsOfMost, quotesOf, type WhitePaperPoint } from '../white-paper.ts';

/**
 * The responses that a white paper is made of, in the order in which they came: those that stood when it was closed. Whoever is deleted
 * later was heard all the same, and is counted without their words.
 */
export async function responsesInPaper(
	context: Context,
	{ id, closedAt }: Pick<Consultation, 'id' | 'closedAt'>,
	paragraph?: number,
): Promise<string[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_response')
		.select('contribution')
		.where('consultation', '=', id)
		.where((row) =>
			row.or([row('withdrawn_at', 'is', null), ...(closedAt === null ? [] : [row('withdrawn_at', '>', closedAt)])]),
		)
		.$if(paragraph !== undefined, (some) =>
			some.where('contribution', 'in', (sub) =>
				sub
					.selectFrom('response_paragraph')
					.select('response_paragraph.contribution')
					.where('response_paragraph.paragraph', '=', paragraph as number),
			),
		)
		.orderBy('received_at')
		.orderBy('contribution')
		.execute();
	return rows.map(({ contribution }) => contribution);
}

/** The paragraphs that some responses point at, by response. */
export async function paragraphsOf(
	context: Context,
	contributionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await consultationTables(context.db)
		.selectFrom('response_paragraph')
		.selectAll()
		.where(sql<boolean>`contribution = any (${contributionIds}::uuid[])`)
		.orderBy('paragraph')
		.execute();
	const found = new Map<string, number[]>();
	for (const { contribution, paragraph } of rows) {
		const numbers = found.get(contribution);
		if (numbers) numbers.push(paragraph);
		else found.set(contribution, [paragraph]);
	}
	return found;
}

/** How many of a consultation's responses point at each paragraph; the most pointed at first, so many at the most. */
export async function mostPointedAt(
	context: Context,
	consultationId: string,
	limit: number,
): Promise<{ readonly paragraph: number; readonly count: number }[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('response_paragraph')
		.innerJoin('consultation_response', 'consultation_response.contribution', 'response_paragraph.contribution')
		.where('consultation', '=', consultationId)
		.where('withdrawn_at', 'is', null)
		.groupBy('paragraph')
		.select(['paragraph', sql<number>`count(*)::int`.as('count')])
		.orderBy('count', 'desc')
		.orderBy('paragraph')
		.limit(limit)
		.execute();
	return rows.toSorted((one, other) => one.paragraph - other.paragraph);
}

/** A page of a white paper, with the names of those whose response is shown with one. */
export interface WhitePaperPart extends KeysetPage<WhitePaperPoint> {
	readonly names: ReadonlyMap<string, PersonNames>;
	/** What was said of each, by the point that stands for it. */
	readonly said: ReadonlyMap<string, readonly Point[]>;
	/** The responses that say it, shown or not. */
	readonly pieces: ReadonlyMap<string, Contribution>;
	/** The paragraphs that each of them points at. */
	readonly pointedAt: ReadonlyMap<string, readonly number[]>;
}

/** Reads a page of the points that stand for what some responses say. */
export async function whitePaperPart(
	context: Context,
	wish: {
		readonly responses: readonly string[];
		readonly tag?: string | undefined;
		readonly after?: string | undefined;
		readonly limit: number;
	},
): Promise<WhitePaperPart> {
	const { items, next } = await listStandingPoints(context, { ...wish, contributionIds: wish.responses });
	const said = await saidOf(
		context,
		items.map(({ id }) => id),
		wish.responses,
	);
	const ids = [...new Set([...said.values()].flat().map(({ contributionId }) => contributionId))];
	const [found, pointedAt] = await Promise.all([contributionsById(context, ids), paragraphsOf(context, ids)]);
	const pieces = new Map<string, Contribution>(found.map((piece) => [piece.id, piece]));
	const names = await namesOf(
		context,
		found.flatMap(({ authorId }) => authorId ?? []),
	);
	const asShown = (point: ListedPoint): WhitePaperPoint => {
		const of = said.get(point.id) ?? [];
		return {
			...point,
			paragraphs: paragraphsOfMost(of.map(({ contributionId }) => pointedAt.get(contributionId) ?? [])),
			quotes: quotesOf(of, pieces),
		};
	};
	return { items: items.map(asShown), ...(next && { next }), names, said, pieces, pointedAt };
}

// More than this nobody prints; the data have them all.
const mostOnPaper = 5_000;
const atOnce = 500;

/** The whole of a white paper, for paper; bounded, and it says whether something is left out. */
export async function wholePaper(
	context: Context,
	responses: readonly string[],
): Promise<
	Pick<WhitePaperPart, 'names'> & { readonly points: readonly WhitePaperPoint[]; readonly isBounded: boolean }
> {
	const points: WhitePaperPoint[] = [];
	const names = new Map<string, PersonNames>();
	let after: string | undefined;
	do {
		const part = await whitePaperPart(context, { responses, after, limit: atOnce });
		points.push(...part.items);
		for (const [id, name] of part.names) names.set(id, name);
		after = part.next;
	} while (after !== undefined && points.length < mostOnPaper);
	return { points, names, isBounded: after !== undefined };
}
