import type { Selectable } from 'kysely';
import type { ContributionKind } from '../../contributions/index.ts';
import type { Point } from '../point.ts';
import type { PointTable } from '../tables.ts';

/** The columns that make a point; the search column is left in the database. */
export const pointColumns = [
	'point.id',
	'point.number',
	'point.contribution',
	'point.contribution_kind',
	'point.process',
	'point.heading',
	'point.quote',
	'point.quote_from',
	'point.quote_to',
	'point.tags',
	'point.assignee',
	'point.merged_into',
	'point.answer',
	'point.answered_at',
	'point.answer_shown_at',
	'point.changed',
	'point.changed_where',
	'point.document_kind',
	'point.document_id',
	'point.version',
	'point.made_at',
] as const;

/** A row of those columns. */
export type PointRow = Omit<Selectable<PointTable>, 'search'>;

/** A row as the rest of the program knows it. */
export function pointOf(row: PointRow): Point {
	const { quote_from: from, quote_to: to, document_kind: kind, document_id: id } = row;
	return {
		id: row.id,
		number: row.number,
		contributionId: row.contribution,
		contributionKind: row.contribution_kind as ContributionKind,
		processId: row.process,
		heading: row.heading,
		quote: row.quote,
		quotePlace: from !== null && to !== null ? { from, to } : null,
		tags: row.tags,
		assigneeId: row.assignee,
		mergedIntoId: row.merged_into,
		answer: row.answer,
		answeredAt: row.answered_at,
		answerShownAt: row.answer_shown_at,
		changed: row.changed,
		changedWhere: row.changed_where,
		document: kind !== null && id !== null ? { kind, id } : null,
		version: row.version,
		madeAt: row.made_at,
	};
}
