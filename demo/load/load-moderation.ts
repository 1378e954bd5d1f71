import { flagContribution } from '../../src/modules/answers/acts/flag-contribution.ts';
import { appealDecision } from '../../src/modules/moderation/acts/appeal-decision.ts';
import { decideAppeal } from '../../src/modules/moderation/acts/decide-appeal.ts';
import { hideContribution } from '../../src/modules/moderation/acts/hide-contribution.ts';
import { maskContribution } from '../../src/modules/moderation/acts/mask-contribution.ts';
import { decisionsAbout } from '../../src/modules/moderation/reads/read-decisions.ts';
import { writeComment } from '../../src/modules/proposals/acts/write-comment.ts';
import { type Actor, visitor } from '../../src/platform/actor.ts';
import type { Demonstration, ModeratedWords } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Says what could not stand as it was, and lets moderators and authors do what they do about it. */
export async function loadModeration(
	world: World,
	{ moderation }: Demonstration,
	people: Inhabitants,
	numberOf: (piece: string) => number,
): Promise<void> {
	const actor = (key: string): Actor => {
		const found = people.actors.get(key);
		if (!found) throw new Error(`${key} cannot sign in, and so says nothing here`);
		return found;
	};
	for (const said of moderation) await tellModerated(world, said, actor, numberOf);
}

async function tellModerated(
	world: World,
	said: ModeratedWords,
	actor: (key: string) => Actor,
	numberOf: (piece: string) => number,
): Promise<void> {
	const author = said.by ? actor(said.by) : visitor;
	const { id, number } = await world.act(world.at(said.day, 18), author, writeComment, {
		number: numberOf(said.contribution),
		stance: said.stance,
		text: said.text,
	});
	if (said.flaggedBy)
		await world.act(world.at(said.day, 20), actor(said.flaggedBy), flagContribution, { number, reason: 'threat' });
	if (said.masked) {
		const { by, day, ...mask } = said.masked;
		await world.act(world.at(day, 9), actor(by), maskContribution, { number, ...mask });
	}
	if (!said.hidden) return;
	const { by, day, ...why } = said.hidden;
	await world.act(world.at(day, 9), actor(by), hideContribution, { number, ...why });
	if (!said.appeal) return;
	const { words, decided } = said.appeal;
	const [decision] = await decisionsAbout(world.context(world.at(day, 10)), String(id));
	const about = { decision: decision?.id };
	await world.act(world.at(said.appeal.day, 20), author, appealDecision, { ...about, words });
	if (!decided) return;
	const { result, reason } = decided;
	await world.act(world.at(decided.day, 10), actor(decided.by), decideAppeal, { ...about, result, reason });
}
