import type { Context } from '../../src/platform/context.ts';
import { performed } from './people-of-every-role.ts';

/** Points of the open process. */
export interface PointsOfTheWorld {
	/** Stands by itself, as it was made. */
	readonly free: number;
	/** Has an answer that is not shown yet, and another point merged into it. */
	readonly answered: number;
	readonly merge: string;
}

/** Takes three points out of contributions, merges two of them and answers those. */
export async function makePoints(
	officer: Context,
	numbers: readonly [number, number, number],
): Promise<PointsOfTheWorld> {
	const split = async (number: number, heading: string) =>
		(
			await performed<{ point: number }>(officer, 'point.split', {
				number,
				heading,
				passages: [{ from: 0, to: 9 }],
				pointTags: ['byrum'],
			})
		).point;
	const [free, answered, alike] = [
		await split(numbers[0], 'Langbord'),
		await split(numbers[1], 'Gyngestativ'),
		await split(numbers[2], 'En gynge'),
	];
	const { merge } = await performed<{ merge: string }>(officer, 'point.merge', {
		points: [
			{ number: answered, seen: 1 },
			{ number: alike, seen: 1 },
		],
	});
	await performed(officer, 'point.answer', { point: answered, answer: 'Gyngerne kommer til foråret.', seen: 1 });
	return { free, answered, merge };
}
