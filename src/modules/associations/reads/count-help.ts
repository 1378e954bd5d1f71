import { sql } from 'kysely';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { associationTables } from '../tables.ts';

/** How many requests of this person wait. */
export async function countWaitingHelp(context: Context): Promise<number> {
	const { waiting } = await associationTables(context.db)
		.selectFrom('help_request')
		.select(({ fn }) => fn.countAll<string>().as('waiting'))
		.where('person', '=', context.actor.personId ?? null)
		.where('waiting_since', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(waiting);
}

/** How many lines a conversation has. */
export async function countHelpMessages(context: Context, request: string): Promise<number> {
	const { lines } = await associationTables(context.db)
		.selectFrom('help_message')
		.select(({ fn }) => fn.countAll<string>().as('lines'))
		.where('request', '=', request)
		.executeTakeFirstOrThrow();
	return Number(lines);
}

/** What is published about the help: how many asked, and how many got their first answer in time. */
export interface HelpFigures {
	readonly asked: number;
	readonly answered: number;
	readonly inTime: number;
}

/** The figures of the last year. Who asked is told to nobody. */
export async function helpFigures(context: Context): Promise<HelpFigures> {
	const yearAgo = new Date(context.now.getTime() - 365 * 86_400_000);
	const row = await associationTables(context.db)
		.selectFrom('help_request')
		.select([
			sql<number>`count(*)::int`.as('asked'),
			sql<number>`count(answered_at)::int`.as('answered'),
			sql<number>`count(*) filter (where (answered_at at time zone 'Europe/Copenhagen')::date <= promised_on)::int`.as(
				'in_time',
			),
		])
		.where('asked_at', '>=', yearAgo)
		.executeTakeFirstOrThrow();
	return { asked: row.asked, answered: row.answered, inTime: row.in_time };
}

/** How many groups wait, for those who answer them. */
export async function countHelpThatWaits(
	context: Context,
): Promise<{ readonly waiting: number; readonly late: number }> {
	return associationTables(context.db)
		.selectFrom('help_request')
		.select([
			sql<number>`count(*)::int`.as('waiting'),
			sql<number>`(count(*) filter (where due_on < ${dateInCopenhagen(context.now)}::date))::int`.as('late'),
		])
		.where('waiting_since', 'is not', null)
		.executeTakeFirstOrThrow();
}
