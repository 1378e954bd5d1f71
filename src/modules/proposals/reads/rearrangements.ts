import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { RearrangementKind, RearrangementLife } from '../rearrangement.ts';
import { type ProposalTables, proposalTables } from '../tables.ts';

/** A part that a proposal is to be split into. */
export interface Part {
	readonly title: string;
	readonly text: string;
}

/** What staff ask an author, and what came of it. */
export interface Rearrangement extends RearrangementLife {
	readonly id: string;
	readonly proposalId: string;
	readonly kind: RearrangementKind;
	readonly reason: string;
	readonly intoId: string | null;
	readonly processId: string | null;
	readonly themeId: string | null;
	readonly askedAt: Date;
	readonly askedByName: string;
	readonly authorWords: string;
	/** Whether staff wrote the answer down. */
	readonly enteredByStaff: boolean;
}

/** No page shows more of what was once asked. */
const mostShown = 20;

/** The questions about a proposal, the newest first. */
export async function rearrangementsOf(context: Context, proposalId: string): Promise<Rearrangement[]> {
	const rows = await proposalTables(context.db)
		.selectFrom('rearrangement')
		.selectAll()
		.where('proposal', '=', proposalId)
		.orderBy('asked_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostShown)
		.execute();
	return rows.map(rearrangementOf);
}

/** The questions that nobody has answered or called off, by proposal; among them those whose time is over. */
export async function openQuestionsOf(
	context: Context,
	proposalIds: readonly string[],
): Promise<Map<string, Rearrangement>> {
	if (proposalIds.length === 0) return new Map();
	const rows = await proposalTables(context.db)
		.selectFrom('rearrangement')
		.selectAll()
		.where('proposal', 'in', proposalIds)
		.where('settled_at', 'is', null)
		.execute();
	return new Map(rows.map((row) => [row.proposal, rearrangementOf(row)]));
}

/** The open question about a proposal, locked: two answers at once are one answer and one that comes too late. */
export async function lockOpenQuestion(context: Context, proposalId: string): Promise<Rearrangement | undefined> {
	const row = await proposalTables(context.db)
		.selectFrom('rearrangement')
		.selectAll()
		.where('proposal', '=', proposalId)
		.where('settled_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
	return row && rearrangementOf(row);
}

/** The parts that a split would make, in their order. */
export async function partsOfSplit(context: Context, rearrangementId: string): Promise<Part[]> {
	return proposalTables(context.db)
		.selectFrom('rearrangement_part')
		.select(['title', 'text'])
		.where('rearrangement', '=', rearrangementId)
		.orderBy('position')
		.execute();
}

function rearrangementOf(row: Selectable<ProposalTables['rearrangement']>): Rearrangement {
	return {
		id: row.id,
		proposalId: row.proposal,
		kind: row.kind,
		reason: row.reason,
		intoId: row.into_proposal,
		processId: row.to_process,
		themeId: row.to_theme,
		askedAt: row.asked_at,
		askedByName: row.asked_by_name,
		answerBy: row.answer_by,
		consent: row.consent,
		authorWords: row.author_words,
		enteredByStaff: row.entered_by !== null,
		settledAt: row.settled_at,
		undoneAt: row.undone_at,
	};
}
