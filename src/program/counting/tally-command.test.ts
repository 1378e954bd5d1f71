import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { UnusableInput } from './refuse-input.ts';
import { tallyCommand } from './tally-command.ts';

const example = 'docs/examples/two-quarters.pb';
const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function said(...args: string[]): Promise<string> {
	const lines: string[] = [];
	expect(await tallyCommand(args, { log: (line: string) => lines.push(line), error: () => {} })).toBe(0);
	return lines.join('\n');
}
const told = async (...args: string[]) => JSON.parse(await said(...args, '--json'));

function written(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('samskab tally', () => {
	test('answers as docs/counting.md shows', async () => {
		const docs = readFileSync('docs/counting.md', 'utf8');
		const [, args = '', shown = ''] = /```sh\nsamskab tally (.*)\n```\n\n```json\n([\s\S]*?)\n```/.exec(docs) ?? [];
		expect(await said(...args.split(' '))).toBe(shown);
	});

	test('reads a packed file as the same', async () => {
		const packed = written('same.pb.gz', gzipSync(readFileSync(example)));
		expect(await told(packed)).toEqual(await told(example));
	});

	test('counts by each rule as docs/counting.md tells', async () => {
		expect((await told(example, '--rule', 'greedy')).order).toEqual(['playground', 'path']);
		expect((await told(example, '--rule', 'phragmen')).order).toEqual(['path', 'bench']);
		const { equalShares, cost } = await told(example, '--completion', 'none');
		expect(cost).toBe('80000');
		expect(equalShares.start).toBe('10000');
		expect((await told(example, '--min-votes', '0')).winners).toEqual(['bench', 'playground', 'tower']);
	});

	test('tells where the money of every voter went', async () => {
		const { voters } = await told(example, '--completion', 'none', '--voters');
		expect(voters).toHaveLength(10);
		expect(voters[0]).toEqual({ voter: '1', paid: [{ id: 'playground', amount: '7500' }], left: '2500' });
		expect(voters[9]).toEqual({ voter: '10', paid: [{ id: 'bench', amount: '10000' }], left: '0' });
	});

	test('reports to people', async () => {
		const report = await said(example, '--comparison', 'satisfaction');
		expect(report).toContain('funded: 2 projects for 100000');
		expect(report).toContain('comparison by satisfaction: 2 voters prefer Equal Shares, 6 greedy; kept: greedy');
		expect(report).toContain('note: left out, as they have fewer votes than 1: tower');
	});

	test('draws a lot that the seed alone decides, and tells the tie', async () => {
		const tied = written(
			'tied.pb',
			readFileSync(example, 'utf8').replace('bench;20000', 'bench;10000').replace('10;bench', '10;tower'),
		);
		const outcomes = await Promise.all(
			['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => told(tied, '--rule', 'greedy', '--seed', seed)),
		);
		const again = await told(tied, '--rule', 'greedy', '--seed', 'a');
		expect(again).toEqual(outcomes[0]);
		const two = outcomes.map(({ ties }) => ties);
		for (const ties of two) expect(ties).toEqual([]);
		const few = written('few.pb', readFileSync(tied, 'utf8').replace('budget;100000', 'budget;70000'));
		const drawn = await Promise.all(
			['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => told(few, '--rule', 'greedy', '--seed', seed)),
		);
		for (const { ties, winners, rule } of drawn) {
			expect(ties).toMatchObject([{ among: ['bench', 'tower'], rule: 'lot' }]);
			expect(winners).toContain(ties[0].chosen);
			expect(rule.seed).toBeDefined();
		}
		expect(new Set(drawn.map(({ ties }) => ties[0].chosen))).toEqual(new Set(['bench', 'tower']));
	});

	test.each<[string, string[], string]>([
		['no file', [], 'Name one file.'],
		['a file that is not there', ['nowhere.pb'], 'nowhere.pb: there is no such file'],
		['a folder', ['docs'], 'docs: is a folder'],
		['an unknown rule', [example, '--rule', 'dice'], '--rule is one of: greedy, greedy-per-cost'],
		['an unknown option', [example, '--rules'], '--rules'],
		['an unknown tie rule', [example, '--ties', 'votes,age'], '--ties is one of'],
		['an increment of nothing', [example, '--increment', '0'], '--increment must be'],
		['votes in words', [example, '--min-votes', 'few'], '--min-votes must be'],
	])('refuses %s', async (_what, args, reason) => {
		const attempt = tallyCommand(args, { log: () => {}, error: () => {} });
		await expect(attempt).rejects.toThrow(UnusableInput);
		await expect(attempt).rejects.toThrow(reason);
	});

	test('refuses what is not a .pb file, not UTF-8, not packed, or tied without end, and says where', async () => {
		const refused = (path: string, ...args: string[]) =>
			expect(tallyCommand([path, ...args], { log: () => {}, error: () => {} })).rejects;
		await refused(written('bad.pb', 'META\nkey;value\nbudget;much\n')).toThrow('the part PROJECTS is missing');
		await refused(written('latin.pb', Uint8Array.of(0x4d, 0xe6, 0x0a))).toThrow('not UTF-8');
		await refused(written('plain.pb.gz', 'META\n')).toThrow('cannot be unpacked');
		const tied = written(
			'open.pb',
			readFileSync(example, 'utf8')
				.replace('path;40000', 'path;60000')
				.replace(/\n[78];playground/g, ''),
		);
		await refused(tied, '--ties', 'votes,min-cost').toThrow('path, playground are equal');
	});
});
