import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { ContributionKind } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { inPublic } from './inbox-rows.ts';

/** How long it is remembered when the newest began: some pieces more or fewer make no difference. */
const rememberedMs = 60_000;
/** More than these is another minute's. */
const mostRemembered = 2_000;

interface Remembered {
	readonly at: number;
	readonly from: Promise<Date | undefined>;
}

const beginnings = new WeakMap<Context['runtime'], Map<string, Remembered>>();

/**
 * A process with no more than so many is looked through as a whole: the index leads to its pieces, and asking it for some months of all
 * processes too costs more than reading those that have the words.
 */
const mostAsAWhole = 12_000;

/** Of which process, and before when. */
interface Newest {
	readonly processId?: string | undefined;
	readonly until?: Date | undefined;
}

/** When the newest so many public pieces of a kind began. */
export function piecesFrom(context: Context, kind: ContributionKind, { processId, until }: Newest) {
	const newest = sql`
		select published_at as at from contribution
		where kind = ${sql.lit(kind)} and ${inPublic} ${processId ? sql`and process = ${processId}` : sql``}
			${until ? sql`and published_at < ${until}` : sql``}
		order by published_at desc`;
	return asAWhole(processId, (size) => beginningOf(context, `${kind} ${processId} ${until?.getTime()}`, newest, size));
}

/** When the newest so many answers began: in one process by what is answered, which has an index of its own. */
export function answersFrom(context: Context, { processId, until }: Newest) {
	const before = until ? sql`and answered_at < ${until}` : sql``;
	const newest = processId
		? sql`
			select answered_at as at from contribution
			where process = ${processId} and needs_answer and answered_at is not null and ${inPublic} ${before}
			order by answered_at desc`
		: sql`select answered_at as at from answer where replaced_at is null ${before} order by answered_at desc`;
	return asAWhole(processId, (size) => beginningOf(context, `answer ${processId} ${until?.getTime()}`, newest, size));
}

type Beginning = (size: number) => Promise<Date | undefined>;

function asAWhole(processId: string | undefined, beginning: Beginning): Beginning {
	return async (size) =>
		processId !== undefined && (await beginning(mostAsAWhole)) === undefined ? undefined : beginning(size);
}

function beginningOf(
	{ db, now, runtime }: Context,
	of: string,
	newest: RawBuilder<unknown>,
	size: number,
): Promise<Date | undefined> {
	const known = beginnings.get(runtime) ?? new Map<string, Remembered>();
	beginnings.set(runtime, known);
	const name = `${of} ${size}`;
	const kept = known.get(name);
	if (kept && Math.abs(now.getTime() - kept.at) < rememberedMs) return kept.from;
	if (known.size >= mostRemembered) known.clear();
	const from = sql<{ at: Date }>`${newest} offset ${sql.lit(size - 1)} limit 1`
		.execute(contributionTables(db))
		.then(({ rows }) => rows[0]?.at);
	known.set(name, { at: now.getTime(), from });
	// A question that fails is asked again, not remembered.
	from.catch(() => known.delete(name));
	return from;
}

/**
 * From an instant on, where there is one. The index of words knows the week; the instant itself is asked of what is found, as the server
 * would rather take all of that time by another index and compare each text with every word.
 */
export function since(column: RawBuilder<unknown>, from: Date | undefined): RawBuilder<boolean> {
	return from
		? sql<boolean>`(search_week(${column}) >= search_week(${from}::timestamptz) and (${column} >= ${from}) is true)`
		: sql<boolean>`true`;
}

/** Before an instant, where there is one; what is left out is the same as in `since`. */
export function before(column: RawBuilder<unknown>, until: Date | undefined): RawBuilder<boolean> {
	return until
		? sql<boolean>`(search_week(${column}) <= search_week(${until}::timestamptz) and (${column} < ${until}) is true)`
		: sql<boolean>`true`;
}
