import type { Context } from '../../../platform/context.ts';
import type { AnswerState, ContributionState } from '../state.ts';
import type { StepKind } from '../step.ts';
import { contributionTables } from '../tables.ts';

/** What was said to a contribution. */
export interface Answer {
	readonly id: string;
	readonly contributionId: string;
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly elsewhereTo: string | null;
	readonly byName: string;
	readonly answeredAt: Date;
	/** When another was given in its place; null: it is the one in force. */
	readonly replacedAt: Date | null;
}

/** The columns that make an answer; those for searching are left in the database. */
const answerColumns = [
	'id',
	'contribution',
	'state',
	'heading',
	'text',
	'elsewhere_to',
	'by_name',
	'answered_at',
	'replaced_at',
] as const;

/** The answers in force of several contributions. */
export async function answersOf(context: Context, contributionIds: readonly string[]): Promise<Map<string, Answer>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await contributionTables(context.db)
		.selectFrom('answer')
		.select(answerColumns)
		.where('contribution', 'in', contributionIds)
		.where('replaced_at', 'is', null)
		.execute();
	return new Map(rows.map((row) => [row.contribution, answerOf(row)]));
}

/** Answers by their own ids, for the thread. */
export async function answersById(context: Context, ids: readonly string[]): Promise<Answer[]> {
	if (ids.length === 0) return [];
	const rows = await contributionTables(context.db)
		.selectFrom('answer')
		.select(answerColumns)
		.where('id', 'in', ids)
		.execute();
	return rows.map(answerOf);
}

function answerOf(row: {
	id: string;
	contribution: string;
	state: string;
	heading: string;
	text: string;
	elsewhere_to: string | null;
	by_name: string;
	answered_at: Date;
	replaced_at: Date | null;
}): Answer {
	return {
		id: row.id,
		contributionId: row.contribution,
		state: row.state as AnswerState,
		heading: row.heading,
		text: row.text,
		elsewhereTo: row.elsewhere_to,
		byName: row.by_name,
		answeredAt: row.answered_at,
		replacedAt: row.replaced_at,
	};
}

/** One step on a receipt. */
export interface Step {
	readonly step: StepKind;
	readonly state: ContributionState | null;
	readonly note: string | null;
	readonly at: Date;
}

/** Everything that happened to a contribution, oldest first. */
export async function stepsOf(context: Context, contributionId: string): Promise<Step[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution_step')
		.select(['step', 'state', 'note', 'at'])
		.where('contribution', '=', contributionId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		step: row.step,
		state: row.state as ContributionState | null,
		note: row.note,
		at: row.at,
	}));
}
