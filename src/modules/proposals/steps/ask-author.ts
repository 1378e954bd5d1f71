import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Contribution } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import type { Part, Rearrangement } from '../reads/rearrangements.ts';
import { lockOpenQuestion } from '../reads/rearrangements.ts';
import { lastDayToAnswer, needsConsent, type RearrangementKind, rearrangementState } from '../rearrangement.ts';
import { proposalTables } from '../tables.ts';
import { mailQuestion } from './mail-question.ts';

/** What an author is asked. */
export interface Question {
	readonly kind: RearrangementKind;
	readonly reason: string;
	readonly intoId?: string;
	readonly processId?: string;
	readonly themeId?: string | null;
	readonly parts?: readonly Part[];
}

/**
 * Writes down what is asked about a proposal and tells its author. Where there is nobody to ask it is settled at once, and the caller
 * carries it out. Undefined when another question is waiting; one whose time is over gives way.
 */
export async function askAuthor(
	context: Context,
	proposal: Contribution,
	question: Question,
): Promise<{ readonly asked: Rearrangement; readonly settled: boolean } | undefined> {
	const today = dateInCopenhagen(context.now);
	const db = proposalTables(context.db);
	const open = await lockOpenQuestion(context, proposal.id);
	if (open && rearrangementState(open, today) === 'waiting') return undefined;
	if (open) await db.updateTable('rearrangement').set({ settled_at: context.now }).where('id', '=', open.id).execute();
	const settled = !needsConsent(proposal);
	const { personId } = context.actor;
	const names = await namesOf(context, personId ? [personId] : []);
	const asked: Rearrangement = {
		id: newId(context.now),
		proposalId: proposal.id,
		kind: question.kind,
		reason: question.reason,
		intoId: question.intoId ?? null,
		processId: question.processId ?? null,
		themeId: question.themeId ?? null,
		askedAt: context.now,
		askedByName: (personId && names.get(personId)?.name) || '',
		answerBy: lastDayToAnswer(today),
		consent: settled ? 'not-needed' : null,
		authorWords: '',
		enteredByStaff: false,
		settledAt: settled ? context.now : null,
		undoneAt: null,
	};
	await writeQuestion(context, asked, question.parts ?? []);
	if (!settled) await mailQuestion(context, proposal, asked);
	return { asked, settled };
}

async function writeQuestion(context: Context, asked: Rearrangement, parts: readonly Part[]): Promise<void> {
	const db = proposalTables(context.db);
	await db
		.insertInto('rearrangement')
		.values({
			id: asked.id,
			proposal: asked.proposalId,
			kind: asked.kind,
			reason: asked.reason,
			into_proposal: asked.intoId,
			to_process: asked.processId,
			to_theme: asked.themeId,
			asked_at: asked.askedAt,
			asked_by: context.actor.personId ?? null,
			asked_by_name: asked.askedByName,
			answer_by: asked.answerBy,
			consent: asked.consent,
			settled_at: asked.settledAt,
		})
		.execute();
	if (parts.length > 0)
		await db
			.insertInto('rearrangement_part')
			.values(parts.map(({ title, text }, position) => ({ rearrangement: asked.id, position, title, text })))
			.execute();
}
