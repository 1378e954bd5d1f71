import { opinionMap, type VoteTable, voteTaker } from '../../src/modules/counting/index.ts';
import { seededLot } from '../../src/program/counting/seeded-lot.ts';
import { type Goal, median, processorSeconds } from './report.ts';

const people = 1000;
const statements = 200;
const camps = 3;

/** How long the map of a thousand people takes who have each voted on half of two hundred statements. */
export function opinionMapGoals(): Goal[] {
	const table = invented();
	const seconds = median([1, 2, 3, 4, 5].map(() => processorSeconds(() => opinionMap(table, { kept: new Set() }))));
	console.log(
		`opinion map, ${people} people, ${statements} statements, ${table.votes.length} votes\t${seconds.toFixed(3)} s`,
	);
	return [{ name: `opinion map of ${people} people`, figure: seconds, unit: 's', atMost: 1 }];
}

/** Three camps whose minds differ on most statements, each person with a mind of their own a quarter of the time. */
function invented(): VoteTable {
	const lot = seededLot('opinion map');
	const mind = Array.from({ length: camps }, () => Array.from({ length: statements }, () => lot.draw(3) - 1));
	const taker = voteTaker();
	for (let person = 0; person < people; person++)
		for (let statement = 0; statement < statements; statement++) {
			if (lot.draw(2) === 0) continue;
			const own = lot.draw(4) === 0;
			const vote = own ? lot.draw(3) - 1 : (mind[person % camps]?.[statement] ?? 0);
			taker.take({ person: String(person), statement: String(statement), vote: vote as 1 | 0 | -1, at: 0 });
		}
	return taker.table([]);
}
