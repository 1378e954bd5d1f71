import { createHash } from 'node:crypto';
import {
	type MapStart,
	mapReport,
	OpinionError,
	opinionMap,
	readStart,
	stabilityOf,
	statementReader,
	toldMap,
	type VoteTable,
	voteReader,
} from '../../modules/counting/index.ts';
import { progressAfterAWhile } from './progress.ts';
import { readOptions } from './read-arguments.ts';
import { streamTable, type TableTaker } from './read-table.ts';
import { readTextFile } from './read-text.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

const usage = `samskab opinion-map --votes VOTES.csv[.gz] --statements STATEMENTS.csv[.gz] [--k K] [--start CENTRES.json] [--keep ID,ID,…]
                    [--stability N --seed S] [--json]

--votes        participant_id,statement_id,vote[,modified]: 1 agrees, 0 passes, -1 disagrees; the last vote on a statement counts
--statements   statement_id[,moderated][,is_meta][,text]: -1 is moderated out; the columns of an export of Polis will do for both files
--k            how many groups; without it the number that is best apart
--start        where the groups are to grow from: [[x, y], …], {"0": [x, y], …}, or the JSON of an earlier map
--keep         who stays on the map, however few votes they have cast
--stability    draw the map N times more from people taken by lot from the seed, and tell how well the groups agree; 20 will do
--json         the map as JSON`;

const options = {
	votes: { type: 'string' },
	statements: { type: 'string' },
	k: { type: 'string' },
	start: { type: 'string' },
	keep: { type: 'string', default: '' },
	stability: { type: 'string' },
	seed: { type: 'string', default: 'samskab' },
	json: { type: 'boolean', default: false },
} as const;

/** Draws the map of opinions from votes on statements: who thinks alike, what sets the groups apart, and what they share. */
export async function opinionMapCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
	const values = readOptions(args, options, usage);
	const { votes, statements } = values;
	if (votes === undefined || statements === undefined)
		throw new UnusableInput(`Name the votes and the statements.\n\n${usage}`);
	const start = values.start === undefined ? undefined : await readStartFile(values.start);
	const k = numberOfGroups(wholeNumberFrom1('k', values.k), start);
	const { table, inputHash } = await readFiles(votes, statements);
	const kept = new Set([...keptIds(values.keep, table), ...(start?.kept ?? [])]);
	const map = opinionMap(table, {
		kept,
		...(k !== undefined && { k }),
		...(start && { start: start.centres }),
		onStep: progressAfterAWhile('steps'),
	});
	const draws = wholeNumberFrom1('stability', values.stability);
	const progress = progressAfterAWhile('maps');
	const stability =
		draws === undefined ? undefined : stabilityOf(map, draws, seededLot(values.seed), (done) => progress(done, draws));
	const remarks = remarksOn(table, k, map.groups.length);
	say(
		values.json
			? JSON.stringify(toldMap(map, { inputHash, remarks, ...(stability && { stability }) }), null, '\t')
			: mapReport(map, remarks, stability).join('\n'),
	);
	return 0;
}

async function readFiles(votesFile: string, statementsFile: string) {
	const hash = createHash('sha256');
	const statements = statementReader();
	await readRows(statementsFile, statements, hash);
	const votes = voteReader();
	await readRows(votesFile, votes, hash);
	const table = await told(votesFile, async () => votes.end(statements.end()));
	return { table, inputHash: hash.digest('hex') };
}

function readRows(file: string, taker: TableTaker, hash: ReturnType<typeof createHash>): Promise<void> {
	return told(file, () => streamTable(file, taker, (bytes) => void hash.update(bytes)));
}

async function readStartFile(file: string): Promise<MapStart> {
	const text = await readTextFile(file);
	return told(file, async () => {
		try {
			return readStart(JSON.parse(text));
		} catch (error) {
			if (error instanceof SyntaxError) throw new OpinionError('the file is not JSON');
			throw error;
		}
	});
}

async function told<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof OpinionError) throw new UnusableInput(`${file}: ${error.message}`);
		throw error;
	}
}

function wholeNumberFrom1(option: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new UnusableInput(`--${option} is a whole number from 1; not "${text}".`);
	return Number(text);
}

function numberOfGroups(k: number | undefined, start: MapStart | undefined): number | undefined {
	if (k !== undefined && start && start.centres.length !== k)
		throw new UnusableInput(`--k is ${k}, and --start has ${start.centres.length} centres.`);
	return k ?? start?.centres.length;
}

function keptIds(text: string, { people }: VoteTable): string[] {
	const ids = text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
	const known = new Set(people);
	const stranger = ids.find((id) => !known.has(id));
	if (stranger !== undefined) throw new UnusableInput(`--keep: nobody with the id "${stranger}" has voted.`);
	return ids;
}

function remarksOn(table: VoteTable, k: number | undefined, found: number): string[] {
	const unknown = table.statements.filter(({ isListed }) => !isListed).map(({ id }) => id);
	return [
		...(unknown.length > 0 ? [`voted on, and not in the file of statements: ${unknown.join(', ')}`] : []),
		...(k !== undefined && found < k ? [`asked for ${k} groups; there are people for ${found}`] : []),
	];
}
