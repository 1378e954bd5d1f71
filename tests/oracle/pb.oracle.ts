import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { equalShares } from '../../src/modules/counting/budget/equal-shares.ts';
import type { BudgetInstance } from '../../src/modules/counting/budget/instance.ts';
import { type Outcome, type TallyOptions, tally } from '../../src/modules/counting/budget/tally.ts';
import { parsePb, readInstance, writePb } from '../../src/modules/counting/index.ts';
import { ratio } from '../../src/modules/counting/rational.ts';
import { oracleInstances } from '../../tools/launcher/oracle-instances.js';
import { oracleFolder } from './oracle-folder.ts';

const folder = oracleFolder('pb');
const files = readdirSync(folder).filter((name) => /\.pb(\.gz)?$/.test(name));

/** What one run of a reference says; which fields there are depends on the reference. */
interface Reference {
	readonly rule: 'greedy' | 'mes' | 'phragmen' | 'maxwelfare';
	readonly utility: 'cost' | 'cardinality' | 'score' | 'borda' | 'approval';
	readonly completion: string | null;
	readonly add1options?: readonly string[];
	readonly comparison?: 'none' | 'satisfaction' | 'exclusionRatio';
	readonly selected: readonly string[];
	readonly selected_order: readonly string[];
	readonly total_cost: string | number;
	readonly endowment?: number;
	readonly effective_vote_count_by_round?: Readonly<Record<string, readonly number[]>>;
	readonly selected_reverse_lexico?: readonly string[];
}

const asPabutools: TallyOptions = {
	rule: 'equal-shares',
	satisfaction: 'cost',
	completion: 'none',
	increment: ratio(1n),
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['id'],
	overBudget: 'skip',
	minVotes: 0,
	rankByLot: new Map(),
};
const asCalculator: TallyOptions = { ...asPabutools, ties: ['votes', 'min-cost', 'id'], minVotes: 1 };
const idsOf = ({ profile, chosen }: Outcome) => chosen.map((place) => profile.candidates[place]?.id ?? '');
const sorted = (ids: readonly string[]) => [...ids].sort();

test('every instance is here', () => {
	expect(files).toHaveLength(oracleInstances.pb);
});

describe.each(files)('%s', (name) => {
	const bytes = readFileSync(join(folder, name));
	const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.pb(\.gz)?$/, '.expected.json')), 'utf8'));
	const file = parsePb(text);
	const instance = readInstance(file);

	test('is read, understood, and written again to the last byte', () => {
		expect(writePb(file)).toBe(text);
		expect(instance.voters).toHaveLength(expected.num_votes_in_file);
		expect(instance.projects).toHaveLength(expected.num_projects);
		const { profile } = tally(instance, { ...asPabutools, rule: 'greedy' });
		for (const { id, votes } of profile.candidates) expect(votes).toBe(expected.parsed_vote_counts[id]);
		for (const { id, score } of tally(instance, { ...asPabutools, rule: 'greedy', satisfaction: 'score' }).profile
			.candidates)
			expect(score).toBe((expected.parsed_scores ?? expected.parsed_vote_counts)[id]);
	});

	test('greedy by score is as expected', () => {
		const satisfaction = instance.voteType === 'approval' ? 'cost' : 'score';
		const outcome = tally(instance, { ...asPabutools, rule: 'greedy', satisfaction });
		expect(sorted(idsOf(outcome))).toEqual(sorted(expected.greedy_by_score.selected));
		expect(outcome.cost).toBe(BigInt(expected.greedy_by_score.total_cost));
	});

	const references: readonly Reference[] = [
		...expected.pabutools.runs,
		...(expected.pabutools_points_utility?.runs ?? []),
	];
	test.each(
		references
			.filter(({ rule }) => rule !== 'maxwelfare')
			.map((each) => [each.rule, each.utility, each.completion ?? 'none', each] as const),
	)('pabutools: %s, %s, completion %s', (_rule, _utility, _completion, reference) => {
		const outcome = tally(instance, optionsOf(reference));
		// The reference sorts what Phragmén chose.
		const inTurn = reference.rule === 'phragmen' ? sorted : (ids: readonly string[]) => ids;
		expect(inTurn(idsOf(outcome))).toEqual(inTurn(reference.selected_order));
		expect(outcome.cost).toBe(BigInt(reference.total_cost));
		if (reference.selected_reverse_lexico) expect(outcome.ties.length).toBeGreaterThan(0);
	});

	const calculator: readonly Reference[] = expected.equalshares_compute_tool?.runs ?? [];
	test.runIf(calculator.length > 0)('public calculator: every completion and comparison', () => {
		for (const reference of calculator) againstCalculator(instance, reference, expected.comparison_step_check);
	});

	test.runIf(expected.exact_verification_of_float_runs)('Add1 stops where exact arithmetic says', () => {
		for (const [completion, checked] of Object.entries<Record<string, number>>(
			expected.exact_verification_of_float_runs.result,
		)) {
			if (checked.increments === undefined) continue;
			const exhaustive = completion.includes('exhaustive');
			const { run, profile, cost } = tally(instance, { ...asPabutools, completion: 'add1', exhaustive });
			expect(run?.increments).toBe(checked.increments);
			expect(cost).toBe(BigInt(checked.cost_at_final ?? 0));
			const next = ratio(
				instance.limit + BigInt(checked.increments + 1) * BigInt(profile.voters),
				BigInt(profile.voters),
			);
			expect(
				equalShares(profile, next, { choose: ([first]) => first ?? 0, ties: [], afresh: () => expect.fail() }).cost,
			).toBe(BigInt(checked.cost_one_more ?? 0));
		}
	});
});

function optionsOf({ rule, utility, completion }: Reference): TallyOptions {
	const addsOne = completion === 'add1e';
	const greedy = utility === 'cost' ? 'greedy' : 'greedy-per-cost';
	return {
		...asPabutools,
		rule: rule === 'mes' ? 'equal-shares' : rule === 'phragmen' ? 'phragmen' : greedy,
		satisfaction: utility === 'approval' ? 'cost' : utility,
		completion: addsOne ? 'add1' : completion === 'greedy' ? 'greedy' : 'none',
		exhaustive: addsOne,
	};
}

interface Checked {
	readonly satisfaction: {
		readonly prefer_mes: number;
		readonly prefer_greedy: number;
		readonly keep: 'mes' | 'greedy';
	};
	readonly exclusion_ratio: {
		readonly only_mes_covers: number;
		readonly only_greedy_covers: number;
		readonly keep: 'mes' | 'greedy';
	};
}

/** The calculator takes ties in its last steps as the file stands, and counts its comparison by satisfaction wrongly: the check says how it is. */
function againstCalculator(instance: BudgetInstance, reference: Reference, checked: Checked): void {
	const options: TallyOptions = {
		...asCalculator,
		completion: reference.completion as TallyOptions['completion'],
		exhaustive: reference.add1options?.includes('exhaustive') ?? false,
		integral: reference.add1options?.includes('integral') ?? false,
		comparison: reference.comparison === 'exclusionRatio' ? 'exclusion' : (reference.comparison ?? 'none'),
	};
	const outcome = tally(instance, options);
	const isMiscounted = options.comparison === 'satisfaction' && checked.satisfaction.keep === 'greedy';
	if (!isMiscounted) {
		expect(sorted(idsOf(outcome))).toEqual(sorted(reference.selected));
		expect(outcome.cost).toBe(BigInt(reference.total_cost));
	}
	if (outcome.comparison === undefined || outcome.comparison.kept === 'equal-shares') {
		const bought = outcome.run?.bought.map((place) => outcome.profile.candidates[place]?.id ?? '') ?? [];
		expect(bought).toEqual(reference.selected_order.slice(0, bought.length));
	}
	for (const [id, counts] of Object.entries(reference.effective_vote_count_by_round ?? {})) {
		const place = outcome.profile.candidates.findIndex((each) => each.id === id);
		const ours = outcome.run?.effectiveVotes[place] ?? [];
		expect(ours).toHaveLength(counts.length);
		for (const [round, count] of counts.entries()) expect(ours[round]).toBeCloseTo(count, 5);
	}
	if (options.comparison !== 'none') againstCheck(instance, options, checked);
}

function againstCheck(instance: BudgetInstance, options: TallyOptions, checked: Checked): void {
	const { comparison } = tally(instance, { ...options, ties: ['id'], minVotes: 0 });
	const kept = { mes: 'equal-shares', greedy: 'greedy' } as const;
	expect(comparison).toEqual(
		options.comparison === 'satisfaction'
			? {
					by: 'satisfaction',
					preferEqualShares: checked.satisfaction.prefer_mes,
					preferGreedy: checked.satisfaction.prefer_greedy,
					kept: kept[checked.satisfaction.keep],
				}
			: {
					by: 'exclusion',
					preferEqualShares: checked.exclusion_ratio.only_mes_covers,
					preferGreedy: checked.exclusion_ratio.only_greedy_covers,
					kept: kept[checked.exclusion_ratio.keep],
				},
	);
}
