import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { guessLanguage } from '../../../ui/languages-of-words.ts';
import type { Behalf } from '../behalf.ts';
import type { Channel } from '../channel.ts';
import type { ContributionKind } from '../contribution.ts';
import type { StepKind } from '../step.ts';
import { contributionTables } from '../tables.ts';
import { type Where, whereColumns } from '../where.ts';

/** What the acts above hand over when somebody hands something in. */
export interface Received {
	readonly kind: ContributionKind;
	readonly processId: string;
	readonly themeId?: string | null | undefined;
	readonly title: string;
	readonly text: string;
	/** What its author says that it is written in; otherwise its letters tell. */
	readonly language?: string | undefined;
	readonly channel: Channel;
	readonly happenedOn: string;
	readonly authorId?: string | undefined;
	readonly authorKey?: Buffer | undefined;
	readonly authorLevel?: number | undefined;
	readonly pseudonym?: string | undefined;
	readonly typedName?: string | undefined;
	/** Oneself where it is left out. */
	readonly behalf?: Behalf | undefined;
	readonly headCount?: number | undefined;
	readonly where?: Where | undefined;
	readonly enteredBy?: string | undefined;
	readonly receiptHash?: Buffer | undefined;
	readonly needsAnswer: boolean;
	/** A draft is only its author's until it is published. */
	readonly draft?: boolean | undefined;
	/** Out of sight until somebody has looked it through; only its author and staff read it. */
	readonly held?: boolean | undefined;
}

/** What is known of a contribution once it is written. */
export interface Numbered {
	readonly id: string;
	readonly number: number;
}

/** Writes a contribution and, unless it is a draft, the first step of its receipt. */
export async function receiveContribution(context: Context, received: Received): Promise<Numbered> {
	const [written] = await insertContributions(context, [received]);
	if (!written) throw new Error('a contribution was not written');
	if (received.held) await recordHeld(context, written.id);
	else if (!received.draft) await tellReceived(context, written.id);
	return written;
}

/**
 * Writes many contributions with the first steps of their receipts, in the order given. They are told of as one fact, and only
 * where their authors are to hear of it: ten thousand jobs would stand in the way of everybody else's receipt.
 */
export async function receiveContributions(
	context: Context,
	received: readonly Received[],
	{ tell }: { readonly tell: boolean },
): Promise<Numbered[]> {
	if (received.length === 0) return [];
	const written = await insertContributions(context, received);
	const ids = written.map(({ id }) => id);
	await recordSteps(context, ids, { step: 'received', state: 'received' });
	if (tell) await context.runtime.jobs.send(context.db, 'contributions-received', { contributions: ids });
	return written;
}

async function insertContributions(context: Context, received: readonly Received[]): Promise<Numbered[]> {
	const rows = received.map((one) => rowOf(context, one));
	const inserted = await contributionTables(context.db)
		.insertInto('contribution')
		.values(rows)
		.returning(['id', 'number'])
		.execute();
	const numbers = new Map(inserted.map(({ id, number }) => [id, number]));
	return rows.map(({ id }) => ({ id, number: numbers.get(id) as number }));
}

function rowOf(context: Context, received: Received) {
	return {
		id: newId(context.now),
		kind: received.kind,
		process: received.processId,
		theme: received.themeId ?? null,
		title: received.title,
		text: received.text,
		language: received.language ?? guessLanguage(`${received.title} ${received.text}`, context.language),
		channel: received.channel,
		happened_on: received.happenedOn,
		author: received.authorId,
		author_key: received.authorKey,
		author_level: received.authorLevel,
		pseudonym: received.pseudonym,
		typed_name: received.typedName,
		organisation: received.behalf?.organisationId,
		behalf: received.behalf?.behalf ?? 'self',
		behalf_name: received.behalf?.behalfName,
		head_count: received.headCount,
		...whereColumns(received.where),
		entered_by: received.enteredBy,
		receipt_hash: received.receiptHash,
		needs_answer: received.needsAnswer,
		created_at: context.now,
		// A response is shown when staff have decided so.
		published_at: received.draft || received.kind === 'response' ? null : context.now,
		...(received.held && { withdrawn_at: context.now, hidden_at: context.now }),
	};
}

/** Publishes a draft: it is received now, and held where somebody must look at it first. */
export async function publishDraft(
	context: Context,
	id: string,
	happenedOn: string,
	{ held = false }: { readonly held?: boolean } = {},
): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			published_at: context.now,
			happened_on: happenedOn,
			...(held && { withdrawn_at: context.now, hidden_at: context.now }),
		})
		.where('id', '=', id)
		.execute();
	if (held) await recordHeld(context, id);
	else await tellReceived(context, id);
}

async function recordHeld(context: Context, id: string): Promise<void> {
	await recordStep(context, id, { step: 'received', state: 'received' });
	await recordStep(context, id, { step: 'held' });
}

/** Says that a piece has come in; one that was held has its first step already. */
export async function tellReceived(
	context: Context,
	id: string,
	{ again = false }: { readonly again?: boolean } = {},
): Promise<void> {
	if (!again) await recordStep(context, id, { step: 'received', state: 'received' });
	await context.runtime.jobs.send(context.db, 'contribution-received', { contribution: id });
}

/** What a step of a receipt says. */
interface WrittenStep {
	readonly step: StepKind;
	readonly state?: string;
	readonly note?: string;
}

/** Writes one step of the receipt. */
export async function recordStep(context: Context, id: string, step: WrittenStep): Promise<void> {
	await recordSteps(context, [id], step);
}

/** Writes the same step of many receipts. */
export async function recordSteps(context: Context, ids: readonly string[], step: WrittenStep): Promise<void> {
	if (ids.length === 0) return;
	await contributionTables(context.db)
		.insertInto('contribution_step')
		.values(
			ids.map((id) => ({
				id: newId(context.now),
				contribution: id,
				step: step.step,
				state: step.state,
				note: step.note,
				by_person: context.actor.personId,
				at: context.now,
			})),
		)
		.execute();
}
