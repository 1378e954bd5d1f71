import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import {
	drawPanel,
	drawReport,
	drawRules,
	noPanelReport,
	type Pool,
	readMembers,
	readPool,
	readQuotas,
	relaxQuotas,
	remainingPool,
	type ToldDraw,
	writePanelList,
} from '../../modules/counting/index.ts';
import { drawNumber, told } from './draw-number.ts';
import { loadSolver } from './highs-solver.ts';
import { progressAfterAWhile } from './progress.ts';
import { oneOf, readArguments } from './read-arguments.ts';
import { readTable } from './read-table.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

const usage = `samskab draw PEOPLE.csv --quotas FEATURES.csv --size N --seed S [--rule ${drawRules.join('|')}]
             [--id COLUMN] [--household COLUMN,COLUMN] [--per-household N] [--apart ID,ID] [--together ID,ID]
             [--alternates N] [--stay ID,ID,…] [--gone ID,ID,…] [--panels FILE.csv] [--json]
samskab draw PANELS.csv --numbered --seed S [--json]

--quotas         feature,value,min,max[,min_flex,max_flex]: a row for each value
--size           how many a panel has
--seed           what the lots are drawn from; publish it when the list of people is closed
--rule           leximin (the fairest), maximin (the lowest chance as high as can be), legacy (to compare with)
--id             the column with the ids; the first one where it is not named
--household      people who share all these columns live together; at most one of them is drawn (--per-household N for more)
--apart          never both of these two; --together: both or neither; either may be said several times
--alternates     how many stand ready for those who drop out
--stay, --gone   fill up a panel: who is in it already, and who has dropped out
--panels         write the numbered panels there, to be published before a number is drawn; the file must not be there yet
--numbered       the file is such a list: draw a number of it, or draw it again`;

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
	panels: { type: 'string' },
	numbered: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** Draws a panel from a list of people, so that it meets the quotas and everybody has as fair a chance as can be. */
export async function drawCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
	const { values, file } = readArguments(args, options, usage);
	const { quotas, size, seed } = values;
	if (values.numbered) {
		if (seed === undefined) throw new UnusableInput(`Name the seed.\n\n${usage}`);
		return drawNumber(file, seed, { json: values.json, say });
	}
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
			: await told(file, async () => remainingPool(whole, list(values.stay), list(values.gone)));
	if (rule === 'legacy' && values.panels !== undefined)
		throw new UnusableInput('--panels: legacy draws without numbered panels.');
	const solver = await loadSolver();
	const wish = { pool, rule, solver, lot: seededLot(seed), alternates: wholeNumber('alternates', values.alternates) };
	const drawn = drawPanel({ ...wish, progress: progressAfterAWhile('settled') });
	if (!drawn) throw new UnusableInput(noPanelReport(pool, relaxQuotas(pool, solver)));
	const { numbered, panels, ...rest } = drawn;
	const text = writePanelList(numbered ?? []);
	if (values.panels !== undefined) await writeNewFile(values.panels, text);
	const draw = { ...rest, ...(panels && { panels: { ...panels, hash: sha256(text) } }) };
	say(values.json ? JSON.stringify(inOrder(draw), null, '\t') : drawReport(draw).join('\n'));
	return 0;
}

/** What is short first. */
function inOrder({ levels, chances, selected, alternates, ...first }: ToldDraw) {
	return { ...first, levels, chances, selected, alternates };
}

type Asked = Pick<Pool, 'size' | 'perHousehold' | 'apart' | 'together'> & {
	readonly id: string | undefined;
	readonly household: readonly string[];
};

async function readFiles(file: string, quotasFile: string, { id, household, ...rest }: Asked): Promise<Pool> {
	const people = await readTable(file);
	const quotas = await told(quotasFile, async () => readQuotas((await readTable(quotasFile)).rows));
	return told(file, async () => {
		const columns = { id: id ?? (people.columns[0] as string), household };
		return readPool({ ...rest, quotas, members: readMembers(people.rows, quotas, columns) });
	});
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** What was published must not be written over. */
async function writeNewFile(path: string, text: string): Promise<void> {
	try {
		await writeFile(path, text, { flag: 'wx' });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new UnusableInput(`${path}: ${code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`}`);
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
