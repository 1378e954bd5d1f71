import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { prepared } from '../../../platform/database/prepared.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import type { Contribution, ContributionKind } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** One contribution by the number that people see. */
export async function contributionByNumber(
	context: Context,
	kind: ContributionKind,
	number: number,
): Promise<Contribution | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('kind', '=', kind)
		.where('number', '=', number)
		.executeTakeFirst();
	return row && contributionOf(row);
}

/** One contribution of any kind by its number. */
export async function anyContributionByNumber(context: Context, number: number): Promise<Contribution | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('number', '=', number)
		.executeTakeFirst();
	return row && contributionOf(row);
}

/** One contribution by id. */
export async function contributionById(context: Context, id: string): Promise<Contribution | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('id', '=', id)
		.executeTakeFirst();
	return row && contributionOf(row);
}

/** One contribution by its number, locked against others who would change it at the same time. For acts. */
export async function lockContribution(context: Context, number: number): Promise<Contribution | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('number', '=', number)
		.forUpdate()
		.executeTakeFirst();
	return row && contributionOf(row);
}

const held = prepared(
	(db: ReturnType<typeof contributionTables>, { kind, number }: { kind: ContributionKind; number: number }) =>
		db
			.selectFrom('contribution')
			.select(contributionColumns)
			.where('kind', '=', kind)
			.where('number', '=', number)
			.forKeyShare(),
);

/**
 * One contribution by number, held as it is while something is added to it. Those who add do not wait for each other, but for
 * whoever lets it go on in another: what is added after that must be added there.
 */
export async function holdContribution(
	context: Context,
	kind: ContributionKind,
	number: number,
): Promise<Contribution | undefined> {
	const row = await held(contributionTables(context.db), { kind, number }).executeTakeFirst();
	return row && contributionOf(row);
}

/** In a statement of another module: the process of the contribution with a number, so that both can be asked for at once. */
export function processOfNumber(kind: ContributionKind, number: number): RawBuilder<string> {
	return sql<string>`(select process from contribution where kind = ${kind} and number = ${number})`;
}

/** Several contributions, locked in the order of their ids, so that two who lock the same ones never wait for each other in a ring. */
export async function lockContributions(context: Context, ids: readonly string[]): Promise<Contribution[]> {
	if (ids.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('id', 'in', ids)
		.orderBy('id')
		.forUpdate()
		.execute();
	return rows.map(contributionOf);
}

/** Several contributions by the numbers that people see, in the order of the numbers. */
export async function contributionsByNumber(context: Context, numbers: readonly number[]): Promise<Contribution[]> {
	if (numbers.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('number', 'in', numbers)
		.orderBy('number')
		.execute();
	return rows.map(contributionOf);
}

/** One contribution by the secret of its receipt, for those who have no account. */
export async function contributionByReceipt(context: Context, secret: string): Promise<Contribution | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('receipt_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && contributionOf(row);
}

/** The numbers that people see, by id: for long lists that show nothing else. */
export async function numbersById(context: Context, ids: readonly string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(['id', 'number'])
		.where(sql<boolean>`id = any(${ids}::uuid[])`)
		.execute();
	return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Several contributions by id, in no particular order. */
export async function contributionsById(context: Context, ids: readonly string[]): Promise<Contribution[]> {
	if (ids.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('id', 'in', ids)
		.execute();
	return rows.map(contributionOf);
}
