import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { knownByLetterAlone, namesOf } from '../../people/index.ts';
import type { Channel } from '../channel.ts';
import type { ContributionKind } from '../contribution.ts';
import { doublesOf, mostDoubles, type NamedAuthor } from '../doubles.ts';
import { contributionTables } from '../tables.ts';

/** One of two who may be the same person, with the latest of what they have handed in. */
export interface DoubleSide {
	readonly name: string;
	readonly level: number;
	readonly channels: readonly Channel[];
	readonly count: number;
	readonly pieces: readonly DoublePiece[];
}

/** A piece to look at. */
export interface DoublePiece {
	readonly number: number;
	readonly kind: ContributionKind;
	readonly title: string;
}

/** Pairs to look at, and what was not looked through. */
export interface PossibleDoubles {
	readonly pairs: readonly (readonly [DoubleSide, DoubleSide])[];
	/** Whether there are more pairs, or more authors, than are compared. */
	readonly more: boolean;
}

/** Beyond this many authors the names would take longer than a page may. */
const mostAuthors = 2_000;
const piecesShown = 3;

/**
 * Authors of one process who may be the same person known in two ways. It looks at names only, and only at those that
 * already stand beside a piece: to compare pseudonyms or protected persons would tell who they are. Supports hold no
 * person, so they cannot be compared. Nothing is merged.
 */
export async function possibleDoubles(context: Context, processId: string): Promise<PossibleDoubles> {
	const found = await authorsOf(context, processId);
	const authors = found.slice(0, mostAuthors);
	const ids = authors.map((row) => row.author);
	const [names, byLetter] = await Promise.all([namesOf(context, ids), knownByLetterAlone(context, ids)]);
	const named = authors.flatMap(({ author, level }) => {
		const known = names.get(author);
		return known && !known.protected
			? [{ personId: author, name: known.name, level, byLetter: byLetter.has(author) }]
			: [];
	});
	const doubles = doublesOf(named, mostDoubles + 1);
	const shown = doubles.slice(0, mostDoubles);
	const pieces = await piecesOf(context, processId, [
		...new Set(shown.flatMap(({ first, second }) => [first.personId, second.personId])),
	]);
	const rows = new Map(authors.map((row) => [row.author, row]));
	const side = ({ personId, name, level }: NamedAuthor): DoubleSide => ({
		name,
		level,
		channels: (rows.get(personId)?.channels ?? []) as Channel[],
		count: rows.get(personId)?.count ?? 0,
		pieces: pieces.get(personId) ?? [],
	});
	return {
		pairs: shown.map(({ first, second }) => [side(first), side(second)] as const),
		more: doubles.length > mostDoubles || found.length > mostAuthors,
	};
}

function underName(context: Context, processId: string) {
	return contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.where('author', 'is not', null)
		.where('pseudonym', 'is', null);
}

function authorsOf(context: Context, processId: string) {
	return underName(context, processId)
		.groupBy('author')
		.select([
			sql<string>`author`.as('author'),
			sql<number>`coalesce(max(author_level), 0)`.as('level'),
			sql<string[]>`array_agg(distinct channel)`.as('channels'),
			sql<number>`count(*)::int`.as('count'),
		])
		.orderBy(sql`max(published_at)`, 'desc')
		.orderBy('author')
		.limit(mostAuthors + 1)
		.execute();
}

async function piecesOf(
	context: Context,
	processId: string,
	authors: readonly string[],
): Promise<Map<string, DoublePiece[]>> {
	const pieces = new Map<string, DoublePiece[]>(authors.map((author) => [author, []]));
	if (authors.length === 0) return pieces;
	const latest = underName(context, processId)
		.where('author', 'in', authors)
		.select(['author', 'number', 'kind', 'title'])
		.select(sql<number>`row_number() over (partition by author order by number desc)`.as('place'))
		.as('latest');
	const rows = await contributionTables(context.db)
		.selectFrom(latest)
		.select(['author', 'number', 'kind', 'title'])
		.where('place', '<=', piecesShown)
		.orderBy('number', 'desc')
		.execute();
	for (const { author, number, kind, title } of rows) pieces.get(author ?? '')?.push({ number, kind, title });
	return pieces;
}
