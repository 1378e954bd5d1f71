import type { Context } from '../../../platform/context.ts';
import {
	authorKeyOf,
	type Contribution,
	carrySupports,
	continueContribution,
	goOn,
	lockContributions,
	moveToTheme,
	predecessorsOf,
	standAgain,
	successorsOf,
} from '../../contributions/index.ts';
import { bringCommentsBack, carryComments } from '../../discussion/index.ts';
import { voiceOf } from '../../people/index.ts';
import { relate, unrelate } from '../../relations/index.ts';
import type { Part } from '../reads/rearrangements.ts';
import type { RearrangementKind } from '../rearrangement.ts';
import { proposalTables } from '../tables.ts';
import { tellRelations } from './tell-relations.ts';

/** Lets a proposal go on in another of the same process, with its supports, once for each person, and its conversation. */
export async function mergeInto(
	context: Context,
	proposal: Contribution,
	into: Contribution,
	reason: string,
): Promise<void> {
	await carrySupports(context, proposal.id, into.id);
	await carryComments(context, proposal.id, into);
	await goOn(context, proposal, 'merged', [into.id], reason);
	await relateLater(context, proposal.id, into.id);
}

/**
 * Lets a proposal go on as several of the same author. Who supported the whole supports every part of it; pictures and conversation
 * follow the first, since nobody can know which of the parts they were about.
 */
export async function splitInto(
	context: Context,
	proposal: Contribution,
	parts: readonly Part[],
	reason: string,
): Promise<number[]> {
	const authorKey = await authorKeyOf(context, proposal.id);
	const made = [];
	for (const { title, text } of parts) {
		const part = await continueContribution(context, proposal, { ...proposal, title, text, authorKey });
		await carrySupports(context, proposal.id, part.id);
		await tellRelations(context, { ...proposal, id: part.id });
		made.push(part);
	}
	const [first] = made;
	if (first) await carryAlong(context, proposal.id, { ...proposal, id: first.id });
	await goOn(
		context,
		proposal,
		'split',
		made.map(({ id }) => id),
		reason,
	);
	for (const { id } of made) await relateLater(context, proposal.id, id);
	return made.map(({ number }) => number);
}

/** Where a proposal is moved to. */
export interface Destination {
	readonly processId: string;
	readonly themeId: string | null;
}

/**
 * Moves a proposal to another theme, where it stays what it is, or to another process, where it goes on under a new number. A
 * support says who gave it only within its own process: those given before stay where they were given.
 */
export async function moveTo(
	context: Context,
	proposal: Contribution,
	to: Destination,
	reason: string,
): Promise<number> {
	if (to.processId === proposal.processId) {
		await moveToTheme(context, proposal, to.themeId, reason);
		await tellRelations(context, { ...proposal, themeId: to.themeId });
		return proposal.number;
	}
	const isAuthor = context.actor.personId !== undefined && context.actor.personId === proposal.authorId;
	const voice = isAuthor ? await voiceOf(context, to.processId) : undefined;
	const { title, text } = proposal;
	const there = await continueContribution(context, proposal, { title, text, ...to, authorKey: voice?.key ?? null });
	await carryAlong(context, proposal.id, { ...to, id: there.id });
	await goOn(context, proposal, 'moved', [there.id], reason);
	await tellRelations(context, { ...to, id: there.id });
	await relateLater(context, proposal.id, there.id);
	return there.number;
}

/** Lets a merged proposal stand by itself again, with its own supports and comments. Both must be locked. */
export async function undoMerge(context: Context, proposal: Contribution, reason: string): Promise<void> {
	for (const { later } of (await successorsOf(context, [proposal.id])).get(proposal.id) ?? [])
		await unrelate(context, { kind: 'proposal', id: proposal.id }, 'led-to', { kind: 'proposal', id: later.id });
	await bringCommentsBack(context, proposal);
	await standAgain(context, proposal, reason);
	await markUndone(context, proposal.id, 'merge');
}

/**
 * Undoes a split or a move: the proposal stands where and as it stood, with its supports, pictures and conversation, and what was said
 * about the parts since. The parts lead on to it, for their addresses are out in the world. All must be locked.
 */
export async function gatherAgain(
	context: Context,
	proposal: Contribution,
	how: 'split' | 'moved',
	later: readonly Contribution[],
	reason: string,
): Promise<void> {
	for (const { id } of later)
		await unrelate(context, { kind: 'proposal', id: proposal.id }, 'led-to', { kind: 'proposal', id });
	await bringCommentsBack(context, proposal);
	await standAgain(context, proposal, reason);
	for (const part of later) {
		await carryAlong(context, part.id, proposal);
		await goOn(context, part, how === 'split' ? 'merged' : 'moved', [proposal.id], reason);
		await relateLater(context, part.id, proposal.id);
	}
	await markUndone(context, proposal.id, how === 'split' ? 'split' : 'move');
}

async function markUndone(context: Context, proposalId: string, kind: RearrangementKind): Promise<void> {
	await proposalTables(context.db)
		.updateTable('rearrangement')
		.set({ undone_at: context.now })
		.where('proposal', '=', proposalId)
		.where('kind', '=', kind)
		.where('consent', 'in', ['yes', 'not-needed'])
		.where('undone_at', 'is', null)
		.execute();
}

/** Before a proposal is taken back: what others let go on in it stands by itself again, so that nobody's wish is taken back with it. */
export async function releaseMerged(context: Context, into: Contribution): Promise<void> {
	const merged = (await predecessorsOf(context, into.id)).filter(({ how }) => how === 'merged');
	const ids = merged.map(({ earlier }) => earlier.id);
	for (const proposal of await lockContributions(context, ids)) await undoMerge(context, proposal, '');
}

async function carryAlong(context: Context, fromId: string, to: Destination & { readonly id: string }): Promise<void> {
	await carryComments(context, fromId, to);
	await proposalTables(context.db)
		.updateTable('proposal_picture')
		.set({ proposal: to.id })
		.where('proposal', '=', fromId)
		.execute();
}

async function relateLater(context: Context, earlierId: string, laterId: string): Promise<void> {
	await relate(context, { kind: 'proposal', id: earlierId }, 'led-to', { kind: 'proposal', id: laterId });
}
