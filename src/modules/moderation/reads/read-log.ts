import { sql } from 'kysely';
import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import type { RuleKey } from '../../contributions/index.ts';
import { processesById } from '../../processes/index.ts';
import type { Decision } from '../decision.ts';
import { moderationTables } from '../tables.ts';
import { cursorInQuery } from '../words.ts';
import { withAppeals } from './read-decisions.ts';

const perPage = 25;

/** A file holds so many decisions at the most, the newest. */
export const mostInLogFile = 5_000;

/** A line of the log: what was decided, never about whom or by whom. */
export type LoggedDecision = Omit<Decision, 'words' | 'decidedBy' | 'contributionId' | 'appeal'> & {
	readonly appeal:
		| Pick<NonNullable<Decision['appeal']>, 'appealedAt' | 'answerBy' | 'decidedAt' | 'result'>
		| undefined;
};

/** How many were decided in a month, for one rule. */
export interface LogCount {
	/** As in `2026-11`. */
	readonly month: string;
	readonly rule: RuleKey;
	readonly count: number;
}

/** Every decision of the moderators, the newest first, with figures by rule and month. */
export const logRead = read({
	name: 'moderation.log',
	path: '/moderationslog',
	shared: true,
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const [list, counts, appeals] = await Promise.all([
			listLog(context, efter, perPage),
			countDecisions(context),
			countAppeals(context),
		]);
		const processes = await processesById(context, [...new Set(list.items.map(({ processId }) => processId))]);
		return { list, counts, appeals, processes };
	},
	may: () => yes,
});

/** The log as a file. */
export const logFileRead = read({
	name: 'moderation.log-file',
	path: '/moderationslog/log.csv',
	input: v.object({}),
	async load(context) {
		const list = await listLog(context, undefined, mostInLogFile);
		const processes = await processesById(context, [...new Set(list.items.map(({ processId }) => processId))]);
		return { items: list.items, processes };
	},
	may: () => yes,
});

/** The newest of the log, for readers that ask again and again. */
export const logFeedRead = read({
	name: 'moderation.log-feed',
	path: '/moderationslog/log.atom',
	input: v.object({}),
	async load(context) {
		const { items } = await listLog(context, undefined, perPage);
		const processes = await processesById(context, [...new Set(items.map(({ processId }) => processId))]);
		return { items, processes };
	},
	may: () => yes,
});

/** When a line of the log last said something new: decided, appealed, or the appeal decided. */
export function changedAt({ decidedAt, liftedAt, appeal }: LoggedDecision): Date {
	const moments = [decidedAt, liftedAt, appeal?.appealedAt, appeal?.decidedAt].filter((at) => at instanceof Date);
	return new Date(Math.max(...moments.map((at) => at.getTime())));
}

async function listLog(
	context: Context,
	efter: string | undefined,
	limit: number,
): Promise<KeysetPage<LoggedDecision>> {
	const cursor = readCursor(efter);
	const from = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : undefined;
	let query = moderationTables(context.db).selectFrom('moderation_decision').selectAll();
	if (from) query = query.where(sql<boolean>`(decided_at, id) < (${from.value}::timestamptz, ${from.id}::uuid)`);
	const rows = await query
		.orderBy('decided_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	const decisions = (await withAppeals(context, rows)).map(withoutPersons);
	return keysetPage(decisions, limit, ({ decidedAt, id }) => ({ value: decidedAt.toISOString(), id }));
}

function withoutPersons({
	words: _w,
	decidedBy: _b,
	contributionId: _c,
	appeal,
	...decision
}: Decision): LoggedDecision {
	if (!appeal) return { ...decision, appeal: undefined };
	const { appealedAt, answerBy, decidedAt, result } = appeal;
	return { ...decision, appeal: { appealedAt, answerBy, decidedAt, result } };
}

/** What was decided in the last twelve months. */
async function countDecisions(context: Context): Promise<LogCount[]> {
	const { rows } = await sql<LogCount>`
		select to_char(decided_at at time zone 'Europe/Copenhagen', 'YYYY-MM') as month, rule, count(*)::int as count
		from moderation_decision
		where decided_at > ${context.now}::timestamptz - interval '12 months'
		group by 1, 2
		order by 1, 2
	`.execute(moderationTables(context.db));
	return rows;
}

/** What came of all appeals. */
async function countAppeals(
	context: Context,
): Promise<{ readonly waiting: number; readonly upheld: number; readonly overturned: number }> {
	const { rows } = await sql<{ waiting: number; upheld: number; overturned: number }>`
		select count(*) filter (where result is null)::int as waiting,
			count(*) filter (where result = 'upheld')::int as upheld,
			count(*) filter (where result = 'overturned')::int as overturned
		from moderation_appeal
	`.execute(moderationTables(context.db));
	return rows[0] ?? { waiting: 0, upheld: 0, overturned: 0 };
}
