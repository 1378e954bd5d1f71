import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Channel } from '../channel.ts';
import type { ContributionKind } from '../contribution.ts';
import type { StepKind } from '../step.ts';
import { contributionTables } from '../tables.ts';

/** What the acts above hand over when somebody hands something in. */
export interface Received {
	readonly kind: ContributionKind;
	readonly processId: string;
	readonly themeId?: string | null | undefined;
	readonly title: string;
	readonly text: string;
	readonly channel: Channel;
	readonly happenedOn: string;
	readonly authorId?: string | undefined;
	readonly authorKey?: Buffer | undefined;
	readonly authorLevel?: number | undefined;
	readonly pseudonym?: string | undefined;
	readonly typedName?: string | undefined;
	readonly organisationId?: string | undefined;
	readonly headCount?: number | undefined;
	readonly place?: string | undefined;
	readonly enteredBy?: string | undefined;
	readonly receiptHash?: Buffer | undefined;
	readonly needsAnswer: boolean;
	/** A draft is only its author's until it is published. */
	readonly draft?: boolean | undefined;
}

/** Writes a contribution and, unless it is a draft, the first step of its receipt. */
export async function receiveContribution(
	context: Context,
	received: Received,
): Promise<{ id: string; number: number }> {
	const id = newId(context.now);
	const row = await contributionTables(context.db)
		.insertInto('contribution')
		.values({
			id,
			kind: received.kind,
			process: received.processId,
			theme: received.themeId ?? null,
			title: received.title,
			text: received.text,
			channel: received.channel,
			happened_on: received.happenedOn,
			author: received.authorId,
			author_key: received.authorKey,
			author_level: received.authorLevel,
			pseudonym: received.pseudonym,
			typed_name: received.typedName,
			organisation: received.organisationId,
			head_count: received.headCount,
			place: received.place,
			entered_by: received.enteredBy,
			receipt_hash: received.receiptHash,
			needs_answer: received.needsAnswer,
			created_at: context.now,
			published_at: received.draft ? null : context.now,
		})
		.returning('number')
		.executeTakeFirstOrThrow();
	if (!received.draft) await tellReceived(context, id);
	return { id, number: row.number };
}

/** Publishes a draft: it is received now. */
export async function publishDraft(context: Context, id: string, happenedOn: string): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ published_at: context.now, happened_on: happenedOn })
		.where('id', '=', id)
		.execute();
	await tellReceived(context, id);
}

async function tellReceived(context: Context, id: string): Promise<void> {
	await recordStep(context, id, { step: 'received', state: 'received' });
	await context.runtime.jobs.send(context.db, 'contribution-received', { contribution: id });
}

/** Writes one step of the receipt. */
export async function recordStep(
	context: Context,
	id: string,
	step: { step: StepKind; state?: string; note?: string },
): Promise<void> {
	await contributionTables(context.db)
		.insertInto('contribution_step')
		.values({
			id: newId(context.now),
			contribution: id,
			step: step.step,
			state: step.state,
			note: step.note,
			by_person: context.actor.personId,
			at: context.now,
		})
		.execute();
}
