import { stat } from 'node:fs/promises';
import {
	type Margins,
	readMargins,
	readNumber,
	type Sample,
	sampleReader,
	WeighError,
	type Weighing,
	weigh,
	weighReport,
} from '../../modules/counting/index.ts';
import { progressAfterAWhile } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { readTable, streamTable } from './read-table.ts';
import { UnusableInput } from './refuse-input.ts';

const usage = `samskab weigh SAMPLE.csv[.gz] --margins MARGINS.csv [--id COLUMN] [--base COLUMN] [--cap N] [--floor N]
              [--answers COLUMN,COLUMN] [--by COLUMN] [--least N] [--self-selected] [--finite] [--rounds N] [--tolerance N] [--json]

--margins        variable,category,population: a row for each category; sex:age is both together, with categories as female:18-29
--id             the column with the ids; the first one where it is not named
--base           begin from the weights in this column, as those of how the sample was drawn
--cap, --floor   no weight is more, or less, than so many times the average (trim, rake again, repeat)
--answers        tell the shares of every answer in these columns, and how sure they are
--by             and those of every group of this column
--least          fewer people than this are not told of, nor what would tell of them (5)
--self-selected  people chose themselves: say modelled uncertainty, not margin of error
--finite         a good part of the population was asked: what was asked is not in doubt
--rounds         give up after so many rounds (1000); --tolerance: a margin is met when it is off by less, as a share (1e-9)
--json           the weights and all about them as JSON`;

const options = {
	margins: { type: 'string' },
	id: { type: 'string' },
	base: { type: 'string' },
	cap: { type: 'string' },
	floor: { type: 'string' },
	answers: { type: 'string', multiple: true, default: [] as string[] },
	by: { type: 'string' },
	least: { type: 'string', default: '5' },
	'self-selected': { type: 'boolean', default: false },
	finite: { type: 'boolean', default: false },
	rounds: { type: 'string', default: '1000' },
	tolerance: { type: 'string', default: '1e-9' },
	json: { type: 'boolean', default: false },
} as const;

/** Weighs the answers of a sample, so that it is as the margins say of the population, and says what that costs. */
export async function weighCommand(args: readonly string[], out: Pick<Console, 'log' | 'error'>): Promise<number> {
	const { values, file } = readArguments(args, options, usage);
	if (values.margins === undefined) throw new UnusableInput(`Name the margins.\n\n${usage}`);
	const wish = readWish(values);
	if (wish.by !== undefined && wish.answers.length === 0)
		throw new UnusableInput('--by tells of the groups what --answers names; name a column there.');
	const margins = await readMarginsFile(values.margins);
	const sample = await readSample(file, margins, {
		id: values.id,
		base: values.base,
		answers: [...new Set([...wish.answers, ...(wish.by === undefined ? [] : [wish.by])])],
	});
	const progress = progressAfterAWhile('rounds');
	const weighing = refusing(file, () => weigh(sample, margins, { ...wish, onRound: progress }));
	out.log(
		values.json
			? JSON.stringify(weighing, null, '\t')
			: weighReport(weighing, { selfSelected: values['self-selected'], least: wish.least }).join('\n'),
	);
	if (weighing.converged) return 0;
	throw new UnusableInput(notMet(weighing, wish.cap !== undefined || wish.floor !== undefined));
}

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

function readWish(values: Values) {
	return {
		cap: values.cap === undefined ? undefined : above('cap', values.cap, 1),
		floor: values.floor === undefined ? undefined : below('floor', values.floor, 1),
		tolerance: below('tolerance', values.tolerance, 1),
		rounds: wholeFromOne('rounds', values.rounds),
		answers: values.answers.flatMap((each) => each.split(',').map((column) => column.trim())).filter(Boolean),
		by: values.by,
		least: wholeFromOne('least', values.least),
		finite: values.finite,
	};
}

function above(option: string, text: string, least: number): number {
	const number = readNumber(text);
	if (number === undefined || number <= least)
		throw new UnusableInput(`--${option} is a number above ${least}; not "${text}".`);
	return number;
}

function below(option: string, text: string, most: number): number {
	const number = readNumber(text);
	if (number === undefined || number <= 0 || number >= most)
		throw new UnusableInput(`--${option} is a number between 0 and ${most}; not "${text}".`);
	return number;
}

function wholeFromOne(option: string, text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new UnusableInput(`--${option} is a whole number from 1; not "${text}".`);
	return Number(text);
}

async function readMarginsFile(path: string): Promise<Margins> {
	const { rows } = await readTable(path);
	return refusing(path, () => readMargins(rows));
}

async function readSample(
	path: string,
	margins: Margins,
	columns: Parameters<typeof sampleReader>[1],
): Promise<Sample> {
	const reader = sampleReader(margins, columns);
	const size = (await stat(path).catch(() => undefined))?.size ?? 0;
	const progress = progressAfterAWhile('bytes read');
	let read = 0;
	const rest = {
		head: (names: readonly string[]) => refusing(path, () => reader.head(names)),
		row: (cells: readonly string[], line: number) => refusing(path, () => reader.row(cells, line)),
	};
	await streamTable(path, rest, (bytes) => {
		read += bytes.length;
		progress(read, size);
	});
	return refusing(path, () => reader.end());
}

function refusing<Answer>(path: string, work: () => Answer): Answer {
	try {
		return work();
	} catch (error) {
		if (error instanceof WeighError) throw new UnusableInput(`${path}: ${error.message}`);
		throw error;
	}
}

function notMet({ worstGap: { margin, category, gap } }: Weighing, trimmed: boolean): string {
	const advice = trimmed
		? 'Take a higher cap or a lower floor, or merge categories.'
		: 'Merge categories, or look whether the margins contradict each other.';
	return `The weights do not meet the margins: ${margin}, ${category} is still ${(100 * gap).toPrecision(3)} % off. ${advice}`;
}
