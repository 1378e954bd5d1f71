import {
	budgetRules,
	completions,
	PbError,
	parseDecimal,
	readInstance,
	type TallyOptions,
	tally,
	tallyReport,
	tieRules,
	toldTally,
	UndecidedTie,
	usualSatisfaction,
} from '../../modules/counting/index.ts';
import { oneOf, readArguments } from './read-arguments.ts';
import { readPb } from './read-pb.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

const usage = `samskab tally FILE.pb[.gz] [--rule ${budgetRules.join('|')}] [--satisfaction cost|cardinality|score|borda]
  [--completion ${completions.join('|')}] [--increment N] [--exhaustive] [--integral] [--comparison none|satisfaction|exclusion]
  [--ties LIST] [--seed S] [--over-budget skip|stop] [--min-votes N] [--voters] [--json]

--rule          how the votes are counted (equal-shares)
--satisfaction  what a funded project is worth to its voters (cost for approval ballots, else score)
--completion    what is done with the money that Equal Shares leaves over (add1u)
--increment     what Add1 adds for each voter at a time (1)
--exhaustive    Add1 stops as soon as nothing more fits
--integral      Equal Shares begins with a whole amount for each voter
--comparison    keep Equal Shares only where no more voters prefer greedy, by this measure (none)
--ties          what decides between equals, in turn: ${tieRules.join(', ')} (votes,min-cost,lot)
--seed          what lots are drawn from; publish it before the count
--over-budget   greedy skips what does not fit, or stops there (skip)
--min-votes     projects with fewer votes are left out (1)
--voters        also tell where the money of every voter went (with --json)
--json          the outcome as JSON`;

const options = {
	rule: { type: 'string', default: 'equal-shares' },
	satisfaction: { type: 'string' },
	completion: { type: 'string', default: 'add1u' },
	increment: { type: 'string', default: '1' },
	exhaustive: { type: 'boolean', default: false },
	integral: { type: 'boolean', default: false },
	comparison: { type: 'string', default: 'none' },
	ties: { type: 'string', default: 'votes,min-cost,lot' },
	seed: { type: 'string', default: 'samskab' },
	'over-budget': { type: 'string', default: 'skip' },
	'min-votes': { type: 'string', default: '1' },
	voters: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** Counts a participatory budget and says what is funded, why, and what was not. */
export async function tallyCommand(args: readonly string[], out: Pick<Console, 'log' | 'error'>): Promise<number> {
	const { values, file: path } = readArguments(args, options, usage);
	const wish = readWish(values);
	try {
		const { file, inputHash } = await readPb(path);
		const instance = readInstance(file);
		const ids = instance.projects.map(({ id }) => id);
		const rankByLot = new Map(
			seededLot(values.seed)
				.shuffle(ids)
				.map((id, rank) => [id, rank]),
		);
		const whole: TallyOptions = {
			...wish,
			satisfaction: wish.satisfaction ?? usualSatisfaction(instance),
			rankByLot,
			onStep: progress(out),
		};
		const told = toldTally(instance, whole, tally(instance, whole), {
			inputHash,
			seed: values.seed,
			withVoters: values.voters,
		});
		out.log(values.json ? JSON.stringify(told, null, '\t') : tallyReport(instance, told).join('\n'));
		return 0;
	} catch (error) {
		if (error instanceof PbError) throw new UnusableInput(`${path}: ${error.message}`);
		if (error instanceof UndecidedTie) throw new UnusableInput(error.message);
		throw error;
	}
}

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

function readWish(values: Values) {
	const increment = parseDecimal(values.increment);
	if (increment === undefined || increment.n <= 0n)
		throw new UnusableInput(`--increment must be a number above nought; not "${values.increment}".`);
	if (!/^\d{1,9}$/.test(values['min-votes']))
		throw new UnusableInput(`--min-votes must be a whole number; not "${values['min-votes']}".`);
	return {
		rule: oneOf('rule', budgetRules, values.rule),
		satisfaction:
			values.satisfaction === undefined
				? undefined
				: oneOf('satisfaction', ['cost', 'cardinality', 'score', 'borda'], values.satisfaction),
		completion: oneOf('completion', completions, values.completion),
		increment,
		exhaustive: values.exhaustive,
		integral: values.integral,
		comparison: oneOf('comparison', ['none', 'satisfaction', 'exclusion'], values.comparison),
		ties: values.ties.split(',').map((each) => oneOf('ties', tieRules, each.trim())),
		overBudget: oneOf('over-budget', ['skip', 'stop'], values['over-budget']),
		minVotes: Number(values['min-votes']),
	} as const;
}

/** A line every two seconds while Add1 goes on, on the error channel, where it is in nobody's way. */
function progress(out: Pick<Console, 'error'>): (steps: number) => void {
	let last = performance.now();
	return (steps) => {
		if (performance.now() - last < 2000) return;
		last = performance.now();
		out.error(`Add1: ${steps} increments so far …`);
	};
}
