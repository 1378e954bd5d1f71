import {
	drawPanel,
	drawRules,
	type PanelDraw,
	type Pool,
	PoolError,
	readMembers,
	readPool,
	readQuotas,
	relaxationWords,
	relaxQuotas,
	remainingPool,
} from '../../modules/counting/index.ts';
import { loadSolver } from './highs-solver.ts';
import { progressAfterAWhile } from './progress.ts';
import { oneOf, readArguments } from './read-arguments.ts';
import { readTable } from './read-table.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

const usage = `samskab draw PEOPLE.csv --quotas FEATURES.csv --size N --seed S [--rule ${drawRules.join('|')}]
             [--id COLUMN] [--household COLUMN,COLUMN] [--per-household N] [--apart ID,ID] [--together ID,ID]
             [--alternates N] [--stay ID,ID,…] [--gone ID,ID,…] [--json]

--quotas         feature,value,min,max[,min_flex,max_flex]: a row for each value
--size           how many a panel has
--seed           what the lots are drawn from; publish it when the list of people is closed
--rule           leximin (the fairest), maximin (the lowest chance as high as can be), legacy (to compare with)
--id             the column with the ids; the first one where it is not named
--household      people who share all these columns live together; at most one of them is drawn (--per-household N for more)
--apart          never both of these two; --together: both or neither; either may be said several times
--alternates     how many stand ready for those who drop out
--stay, --gone   fill up a panel: who is in it already, and who has dropped out`;

const options = {
	quotas: { type: 'string' },
	size: { type: 'string' },
	seed: { type: 'string' },
	rule: { type: 'string', default: 'leximin' },
	id: { type: 'string' },
	household: { type: 'string' },
	'per-household': { type: 'string', default: '1' },
	apart: { type: 'string', multiple: true, default: [] as string[] },
	together: { type: 'string', multiple: true, default: [] as string[] },
	alternates: { type: 'string', default: '0' },
	stay: { type: 'string' },
	gone: { type: 'string' },
	json: { type: 'boolean', default: false },
} as const;

/** Draws a panel from a list of people, so that it meets the quotas and everybody has as fair a chance as can be. */
export async function drawCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
	const { values, file } = readArguments(args, options, usage);
	const { quotas, size, seed } = values;
	if (quotas === undefined || size === undefined || seed === undefined)
		throw new UnusableInput(`Name the quotas, the size and the seed.\n\n${usage}`);
	const rule = oneOf('rule', drawRules, values.rule);
	const whole = await readFiles(file, quotas, {
		size: wholeNumber('size', size),
		perHousehold: wholeNumber('per-household', values['per-household']),
		id: values.id,
		household: list(values.household),
		apart: values.apart.map((pair) => pairOf('apart', pair)),
		together: values.together.map((pair) => pairOf('together', pair)),
	});
	const pool =
		values.stay === undefined && values.gone === undefined
			? whole
			: remainingPool(whole, list(values.stay), list(values.gone));
	const solver = await loadSolver();
	const wish = { pool, rule, solver, lot: seededLot(seed), alternates: wholeNumber('alternates', values.alternates) };
	const drawn = drawPanel({ ...wish, progress: progressAfterAWhile('settled') });
	if (!drawn) throw new UnusableInput(impossible(pool, relaxQuotas(pool, solver)));
	say(values.json ? JSON.stringify(drawn, null, '\t') : report(drawn).join('\n'));
	return 0;
}

type Asked = Pick<Pool, 'size' | 'perHousehold' | 'apart' | 'together'> & {
	readonly id: string | undefined;
	readonly household: readonly string[];
};

async function readFiles(file: string, quotasFile: string, { id, household, ...rest }: Asked): Promise<Pool> {
	const people = await readTable(file);
	const quotas = await told(quotasFile, async () => readQuotas(await readTable(quotasFile)));
	return told(file, async () => {
		const columns = { id: id ?? Object.keys(people[0] ?? {})[0] ?? 'id', household };
		return readPool({ ...rest, quotas, members: readMembers(people, quotas, columns) });
	});
}

async function told<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof PoolError) throw new UnusableInput(`${file}: ${error.message}`);
		throw error;
	}
}

function list(text: string | undefined): string[] {
	return (text ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
}

function pairOf(option: string, text: string): [string, string] {
	const [a, b, ...more] = list(text);
	if (a === undefined || b === undefined || more.length > 0)
		throw new UnusableInput(`--${option} takes two ids with a comma between; not "${text}".`);
	return [a, b];
}

function wholeNumber(option: string, text: string): number {
	if (!/^\d+$/.test(text)) throw new UnusableInput(`--${option} is a whole number; not "${text}".`);
	return Number(text);
}

function impossible(pool: Pool, changes: ReturnType<typeof relaxQuotas>): string {
	const start = `No panel of ${pool.size} meets these quotas.`;
	if (!changes)
		return `${start} No change of the quotas within their limits helps: look at the size, the households and the pairs.`;
	if (changes.length === 0) return `${start} This rule found none; leximin would.`;
	return [
		`${start} The smallest change with which there is one:`,
		...changes.map((change) => `  ${relaxationWords(change)}`),
	].join('\n');
}

function report(drawn: PanelDraw): string[] {
	const percent = (chance: number) => `${(100 * chance).toFixed(2).padStart(6)} %`;
	const lowest = `${percent(drawn.lowestChance).trim()}`;
	return [
		`A panel of ${drawn.size}, drawn by ${drawn.rule} from the seed "${drawn.seed}"`,
		...(drawn.panels
			? [
					`Number ${drawn.panels.number} of ${drawn.panels.of} numbered panels, ${drawn.panels.different} of them different`,
				]
			: []),
		...(drawn.rehearsals ? [`The chances are what came of ${drawn.rehearsals} draws`] : []),
		`The lowest chance of anybody: ${lowest}`,
		...(drawn.withoutChance.length > 0 ? [`In no panel that meets the quotas: ${drawn.withoutChance.join(', ')}`] : []),
		'',
		'Drawn:',
		...drawn.selected.map((id) => `  ${percent(drawn.chances[id] as number)}  ${id}`),
		...(drawn.alternates.length > 0
			? ['', 'Ready when somebody drops out, in this order:', ...drawn.alternates.map((id) => `  ${id}`)]
			: []),
	];
}
