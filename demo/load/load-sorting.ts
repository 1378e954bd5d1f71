import { answerPoint } from '../../src/modules/sorting/acts/answer-point.ts';
import { assignPoint } from '../../src/modules/sorting/acts/assign-point.ts';
import { markSorted } from '../../src/modules/sorting/acts/mark-sorted.ts';
import { mergePoints } from '../../src/modules/sorting/acts/merge-points.ts';
import { sayWhatChanged } from '../../src/modules/sorting/acts/say-what-changed.ts';
import { showAnswers } from '../../src/modules/sorting/acts/show-answers.ts';
import { splitPoint } from '../../src/modules/sorting/acts/split-point.ts';
import { tagContribution } from '../../src/modules/sorting/acts/tag-contribution.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Demonstration, SortedPiece } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Sorts a part of what came in: tags, points, what is merged, and answers that are shown. Says which number each point got. */
export async function loadSorting(
	world: World,
	{ sorting, contributions, processes }: Demonstration,
	people: Inhabitants,
	numberOf: (piece: string) => number,
): Promise<(point: string) => number> {
	const actor = (key: string): Actor => {
		const found = people.actors.get(key);
		if (!found) throw new Error(`${key} cannot sign in, and so sorts nothing`);
		return found;
	};
	const points = new Map<string, { readonly number: number; seen: number }>();
	const pointOf = (key: string) => {
		const found = points.get(key);
		if (!found) throw new Error(`Nobody took out ${key}`);
		return found;
	};
	/** What the next act on a point has seen: every act makes one version more. */
	const changing = (key: string) => {
		const { number, seen } = pointOf(key);
		points.set(key, { number, seen: seen + 1 });
		return { point: number, seen };
	};
	const textOf = new Map(contributions.map(({ key, text }) => [key, text]));
	const splitAll = async ({ contribution, by, day, points: taken }: SortedPiece) => {
		for (const { key, heading, words, tags } of taken) {
			const from = (textOf.get(contribution) ?? '').indexOf(words);
			if (from < 0) throw new Error(`${contribution} does not say »${words}«`);
			const { point } = await world.act(world.at(day, 10), actor(by), splitPoint, {
				number: numberOf(contribution),
				heading,
				passages: [{ from, to: from + words.length }],
				pointTags: tags,
			});
			points.set(key, { number: point as number, seen: 1 });
		}
	};
	for (const piece of sorting.pieces) {
		const number = numberOf(piece.contribution);
		await world.act(world.at(piece.day, 9), actor(piece.by), tagContribution, { number, tags: piece.tags, seen: 0 });
		await splitAll(piece);
		if (piece.sorted)
			await world.act(world.at(piece.day, 10, 30), actor(piece.by), markSorted, { number, sorted: true });
	}
	for (const { by, day, points: alike } of sorting.merges) {
		const [first, ...others] = alike;
		await world.act(world.at(day, 11), actor(by), mergePoints, { points: alike.map(pointOf) });
		if (first) for (const key of others) changing(key);
	}
	for (const { point, by, to, day } of sorting.assigned)
		await world.act(world.at(day, 11), actor(by), assignPoint, { ...changing(point), to: actor(to).personId });
	for (const { point, by, day, text, changed, where } of sorting.answers) {
		await world.act(world.at(day, 13), actor(by), answerPoint, { ...changing(point), answer: text });
		await world.act(world.at(day, 13, 5), actor(by), sayWhatChanged, {
			...changing(point),
			changed,
			...(where && { where }),
		});
	}
	const { slug } = processes.find(({ key }) => key === 'support') ?? {};
	await world.act(world.at(sorting.shownOn.day, 12), actor(sorting.shownOn.by), showAnswers, { slug });
	return (key) => pointOf(key).number;
}
