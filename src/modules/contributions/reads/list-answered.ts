import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import type { AnswerState } from '../state.ts';
import { contributionTables } from '../tables.ts';

/** A public proposal with the first line of its answer. */
export interface AnsweredProposal extends Pick<Contribution, 'id' | 'number' | 'kind' | 'title'> {
	readonly state: AnswerState;
	readonly publishedAt: Date;
	readonly answeredAt: Date;
	readonly heading: string;
}

/** The latest answers to proposals, newest first, in one question and without the long texts. */
export async function listAnswered(context: Context, limit: number): Promise<AnsweredProposal[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.innerJoin('answer', (join) =>
			join.onRef('answer.contribution', '=', 'contribution.id').on('answer.replaced_at', 'is', null),
		)
		.select([
			'contribution.id',
			'number',
			'kind',
			'title',
			'answer.state',
			'published_at',
			'answer.answered_at',
			'heading',
		])
		.where('kind', '=', 'proposal')
		.where('contribution.answered_at', 'is not', null)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.orderBy('contribution.answered_at', 'desc')
		.orderBy('contribution.id', 'desc')
		.limit(limit)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		number: row.number,
		kind: row.kind,
		title: row.title,
		state: row.state as AnswerState,
		publishedAt: row.published_at as Date,
		answeredAt: row.answered_at,
		heading: row.heading,
	}));
}
