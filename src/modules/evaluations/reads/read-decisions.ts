import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { meetingPath, meetingsById, meetingsOf, type PublicMeeting, wordsOf } from '../../meetings/index.ts';
import type { CouncilDecision } from '../council-decision.ts';
import { limits } from '../limits.ts';
import { type EvaluationTables, evaluationTables } from '../tables.ts';

function decisionOf(row: Selectable<EvaluationTables['evaluation_decision']>): CouncilDecision {
	return {
		id: row.id,
		evaluationId: row.evaluation,
		number: row.number,
		choice: row.choice,
		text: row.text,
		dissent: row.dissent,
		decidedOn: row.decided_on,
		url: row.url,
		meetingId: row.meeting,
		reason: row.reason,
		recordedAt: row.recorded_at,
	};
}

/** What the council has decided about a project, the first time first: the last is in force. */
export async function decisionsOf(context: Context, evaluation: string): Promise<CouncilDecision[]> {
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_decision')
		.selectAll()
		.where('evaluation', '=', evaluation)
		.orderBy('number')
		.limit(limits.decisions)
		.execute();
	return rows.map(decisionOf);
}

/** The decision that is in force, of several projects at once. */
export async function decisionsInForce(
	context: Context,
	evaluations: readonly string[],
): Promise<Map<string, CouncilDecision>> {
	if (evaluations.length === 0) return new Map();
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_decision')
		.distinctOn('evaluation')
		.selectAll()
		.where('evaluation', 'in', evaluations)
		.orderBy('evaluation')
		.orderBy('number', 'desc')
		.execute();
	return new Map(rows.map((row) => [row.evaluation, decisionOf(row)]));
}

/** Several decisions by id, each with whether it is in force. */
export async function decisionsById(
	context: Context,
	ids: readonly string[],
): Promise<readonly (CouncilDecision & { readonly isInForce: boolean })[]> {
	if (ids.length === 0) return [];
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_decision')
		.selectAll()
		.select(
			sql<boolean>`not exists (select from evaluation_decision later
				where later.evaluation = evaluation_decision.evaluation and later.number > evaluation_decision.number)`.as(
				'in_force',
			),
		)
		.where('id', 'in', ids)
		.execute();
	return rows.map((row) => ({ ...decisionOf(row), isInForce: row.in_force }));
}

/** On which day the council takes up the cases that it has and has not decided, of several projects at once. */
export async function awaitedDecisions(
	context: Context,
	evaluations: readonly string[],
): Promise<readonly { readonly evaluationId: string; readonly on: string }[]> {
	if (evaluations.length === 0) return [];
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation_case')
		.select(['evaluation', 'meeting_on'])
		.where('evaluation', 'in', evaluations)
		.where('sent_at', 'is not', null)
		.where('meeting_on', 'is not', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('evaluation_decision')
						.select('id')
						.whereRef('evaluation_decision.evaluation', '=', 'evaluation_case.evaluation'),
				),
			),
		)
		.execute();
	return rows.flatMap(({ evaluation, meeting_on }) =>
		meeting_on ? [{ evaluationId: evaluation, on: meeting_on }] : [],
	);
}

/** A decision as pages show it, with the meeting at which it was made where everybody can read of that. */
export interface ShownDecision extends CouncilDecision {
	readonly meeting: { readonly title: string; readonly path: string; readonly isDanish: boolean } | undefined;
}

/** What the council has decided about a project, the first time first, with the meetings. */
export async function shownDecisions(context: Context, evaluation: string): Promise<ShownDecision[]> {
	const decisions = await decisionsOf(context, evaluation);
	const meetings = await meetingsById(
		context,
		decisions.flatMap(({ meetingId }) => meetingId ?? []),
	);
	const shown = new Map(meetings.filter(isThere).map((one) => [one.id, meetingLink(context, one)]));
	return decisions.map((one) => ({ ...one, meeting: shown.get(one.meetingId ?? '') }));
}

/** The meetings of a process that something can have been decided at: public, and begun. */
export async function meetingsToDecideAt(context: Context, processId: string): Promise<readonly PublicMeeting[]> {
	return (await meetingsOf(context, processId)).filter((one) => isThere(one) && one.startsAt <= context.now);
}

const isThere = ({ publishedAt, cancelledAt }: PublicMeeting) => publishedAt !== null && cancelledAt === null;

function meetingLink({ language }: Context, meeting: PublicMeeting) {
	const { text, isDanish } = wordsOf(meeting, language, 'title');
	return { title: text, path: meetingPath(meeting), isDanish: isDanish && language !== 'da' };
}
