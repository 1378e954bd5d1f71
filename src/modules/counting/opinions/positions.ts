import type { Centred } from './centred.ts';
import { isSetAside, type VoteTable } from './votes.ts';

/** A place on the map. */
export type Place = readonly [x: number, y: number];

/**
 * Where people stand: each vote moves along the axes by how far it is from the mean. Whoever has seen few statements would stay near the middle, so
 * everybody is pushed out by √(statements ÷ seen) (the sparsity-aware projection of Small et al. 2021). A statement that is
 * set aside is nought for everybody and counts as seen, as on the Polis server.
 */
export function placesOfPeople(
	table: VoteTable,
	centred: Centred,
	axes: readonly [Float64Array, Float64Array],
): Place[] {
	const aside = table.statements.map(isSetAside);
	const asideCount = aside.filter(Boolean).length;
	return table.people.map((_, person) => {
		let [x, y, seen] = [0, 0, asideCount];
		for (let entry = table.starts[person] as number; entry < (table.starts[person + 1] as number); entry++) {
			const column = table.columns[entry] as number;
			if (aside[column]) continue;
			seen++;
			x += (centred.values[entry] as number) * (axes[0][column] as number);
			y += (centred.values[entry] as number) * (axes[1][column] as number);
		}
		return pushedOut(x, y, table.statements.length, seen);
	});
}

/** Where statements stand: where somebody would who has only agreed to that one. */
export function placesOfStatements(centred: Centred, axes: readonly [Float64Array, Float64Array]): Place[] {
	return [...centred.means].map((mean, column) =>
		pushedOut(
			(1 - mean) * (axes[0][column] as number),
			(1 - mean) * (axes[1][column] as number),
			centred.means.length,
			1,
		),
	);
}

function pushedOut(x: number, y: number, statements: number, seen: number): Place {
	const push = Math.sqrt(statements / Math.max(1, seen));
	return [push * x, push * y];
}
