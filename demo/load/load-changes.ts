import { answerQuestion } from '../../src/modules/proposals/acts/answer-question.ts';
import { askToMerge } from '../../src/modules/proposals/acts/ask-to-merge.ts';
import { askToMove } from '../../src/modules/proposals/acts/ask-to-move.ts';
import { askToSplit } from '../../src/modules/proposals/acts/ask-to-split.ts';
import { editProposal } from '../../src/modules/proposals/acts/edit-proposal.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Contribution, Demonstration, Rearranging } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Corrects proposals, and asks their authors about merging, splitting and moving, as it was done in the course of the month. */
export async function loadChanges(
	world: World,
	{ changes, contributions }: Demonstration,
	people: Inhabitants,
	{ slugs, themes }: { readonly slugs: ReadonlyMap<string, string>; readonly themes: ReadonlyMap<string, string> },
	numberOf: (piece: string) => number,
): Promise<void> {
	const pieceOf = (key: string): Contribution => {
		const piece = contributions.find((one) => one.key === key);
		if (!piece) throw new Error(`Nobody handed in ${key}`);
		return piece;
	};
	const actor = (key: string | undefined): Actor => {
		const found = people.actors.get(key ?? '');
		if (!found) throw new Error(`${key} cannot sign in, and so changes nothing`);
		return found;
	};
	const themeOf = ({ process }: Contribution, theme: string | undefined) => themes.get(`${process}/${theme}`);
	for (const { contribution, day, ...words } of changes.corrections) {
		const piece = pieceOf(contribution);
		const input = { number: numberOf(contribution), ...words, theme: themeOf(piece, piece.theme) };
		await world.act(world.at(day, 20), actor(piece.by), editProposal, input);
	}
	for (const asked of changes.rearrangements) {
		const piece = pieceOf(asked.contribution);
		const number = numberOf(asked.contribution);
		const where = {
			process: slugs.get(piece.process),
			theme: themeOf(piece, asked.kind === 'move' ? asked.theme : ''),
		};
		await ask(world, world.at(asked.day, 11), actor(asked.by), asked, { number, where, numberOf });
		if (!asked.answer) continue;
		const { day, ...answer } = asked.answer;
		await world.act(world.at(day, 18), actor(piece.by), answerQuestion, { number, ...answer });
	}
}

async function ask(
	world: World,
	at: Date,
	by: Actor,
	asked: Rearranging,
	piece: { readonly number: number; readonly where: object; readonly numberOf: (piece: string) => number },
): Promise<void> {
	const { reason } = asked;
	const { number, where, numberOf } = piece;
	if (asked.kind === 'merge')
		await world.act(at, by, askToMerge, { into: numberOf(asked.into), numbers: [number], reason });
	if (asked.kind === 'split') await world.act(at, by, askToSplit, { number, parts: asked.parts, reason });
	if (asked.kind === 'move') await world.act(at, by, askToMove, { number, ...where, reason });
}
