import type { Lot } from '../lot.ts';
import { type BordaOutcome, countBorda, type Unranked } from './borda.ts';
import { type Election, idOf } from './election.ts';
import { countErs97 } from './ers97.ts';
import { countMeek } from './meek.ts';
import { countSchulze, type SchulzeOutcome, type Strength } from './schulze.ts';
import { countScottishStv } from './scottish-stv.ts';
import type { TransferableOutcome } from './stages.ts';

/** Every rule that ranked ballots can be counted by. */
export const countRules = ['scottish-stv', 'ers97', 'meek', 'schulze', 'borda'] as const;
export type CountRule = (typeof countRules)[number];

export interface CountOptions {
	readonly rule: CountRule;
	readonly strength: Strength;
	readonly unranked: Unranked;
	readonly lot: Lot;
}

/** What came of a count, with all that is needed to follow it. */
export type CountOutcome = {
	readonly names: Readonly<Record<string, string>>;
	readonly withdrawn: readonly string[];
} & {
	readonly title: string;
	readonly seats: number;
	readonly rule: CountRule;
	readonly seed: string;
} & (({ readonly stages: readonly [] } & (SchulzeOutcome | BordaOutcome)) | TransferableOutcome);

/** Counts an election by one of the rules. */
export function count(election: Election, options: CountOptions): CountOutcome {
	return {
		title: election.title,
		seats: election.seats,
		rule: options.rule,
		seed: options.lot.seed,
		names: Object.fromEntries(election.names.map((name, candidate) => [idOf(candidate), name])),
		withdrawn: election.withdrawn.map(idOf),
		...outcomeOf(election, options),
	};
}

function outcomeOf(election: Election, { rule, lot, strength, unranked }: CountOptions) {
	switch (rule) {
		case 'scottish-stv':
			return countScottishStv(election, lot);
		case 'ers97':
			return countErs97(election, lot);
		case 'meek':
			return countMeek(election, lot);
		case 'schulze':
			return { stages: [] as const, ...countSchulze(election, lot, strength) };
		case 'borda':
			return { stages: [] as const, ...countBorda(election, lot, unranked) };
	}
}
