import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { UnusableInput } from './refuse-input.ts';
import { weighCommand } from './weigh-command.ts';

const sample = 'docs/examples/bicycle-survey.sample.csv';
const margins = 'docs/examples/bicycle-survey.margins.csv';
const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function said(...args: string[]): Promise<string> {
	const lines: string[] = [];
	expect(await weighCommand(args, { log: (line: string) => lines.push(line), error: () => {} })).toBe(0);
	return lines.join('\n');
}
const told = async (...args: string[]) => JSON.parse(await said(...args, '--json'));

describe('samskab weigh', () => {
	it('answers as docs/counting.md shows', async () => {
		const docs = readFileSync('docs/counting.md', 'utf8');
		const [, args = '', shown = ''] = /```sh\nsamskab weigh (.*)\n```\n\n```json\n([\s\S]*?)\n```/.exec(docs) ?? [];
		const close = (value: unknown): unknown =>
			typeof value === 'number'
				? expect.closeTo(value, 9)
				: value !== null && typeof value === 'object'
					? Array.isArray(value)
						? value.map(close)
						: Object.fromEntries(
								Object.entries(value).map(([key, each]) => [key, key === 'gap' ? expect.any(Number) : close(each)]),
							)
					: value;
		expect(JSON.parse(await said(...args.split(' ')))).toEqual(close(JSON.parse(shown)));
	});

	it('reports to people', async () => {
		const report = await said(sample, '--margins', margins, '--answers', 'opinion', '--by', 'sex');
		expect(report).toContain('20 people stand for 1,000');
		expect(report).toContain('every margin is met after 8 rounds');
		expect(report).toMatch(/woman +12 +60\.0 % +60\.0 % +50\.0 %/);
		expect(report).toContain('margin of error of a share of one half: ± 23.4 points');
		expect(report).toMatch(/for +10 +59\.3 % +36\.7 to 78\.5 +± 14\.4/);
		expect(report).toMatch(/opinion, sex man: 8 answered.*\n.*\n +against +– +–\n +for +– +–/);
		expect(report).toContain('–: fewer than 5 people');
	});

	it('calls the uncertainty by its name where people chose themselves', async () => {
		const report = await said(sample, '--margins', margins, '--answers', 'opinion', '--self-selected');
		expect(report).toContain('modelled uncertainty of a share of one half');
		expect(report).not.toContain('margin of error');
	});

	it('trims, tells of both ways, and of what it had to change', async () => {
		const shares = written(
			'shares.csv',
			'variable;category;population\r\nsex;woman;0,5\r\nsex;man;0,5\r\nage;young;400\r\nage;old;600\r\n',
		);
		const report = await said(sample, '--margins', shares, '--cap', '1.6', '--floor', '0.5');
		expect(report).toContain('note: the categories of sex sum to 1, not 1000: they are scaled to it');
		expect(report).toContain('trimmed to at most 1.6 and at least 0.5 times the average and raked again');
		expect(report).toContain('clipped once only it would be: 3 lowered, 0 raised');
		const json = await told(sample, '--margins', shares, '--cap', '1.6');
		expect(json.highest).toBeLessThanOrEqual(80);
		expect(Object.values<number>(json.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1000, 5);
	});

	it('reads packed files, another id, base weights, and tells of the unknown', async () => {
		const packed = written(
			'more.csv.gz',
			gzipSync(
				'\ufeffage,weight,sex,number\nyoung,"1,5",woman,x1\nold,2,man,x2\n,1,woman,x3\nold,1,woman,__proto__\nyoung,1,man,x5\n',
			),
		);
		const json = await told(packed, '--margins', margins, '--id', 'number', '--base', 'weight', '--finite');
		expect(Object.keys(json.weights)).toEqual(['x1', 'x2', 'x3', '__proto__', 'x5']);
		expect(json.unknown).toEqual([{ margin: 'age', values: [''] }]);
		expect(await said(packed, '--margins', margins, '--id', 'number')).toContain('note: age has no category for ""');
	});

	it('weighs a hundred thousand answers in a moment', { timeout: 60_000 }, async () => {
		const rows = Array.from(
			{ length: 100_000 },
			(_, at) => `${at},${at % 3 ? 'woman' : 'man'},${at % 7 ? 'old' : 'young'}`,
		);
		const json = await told(written('many.csv', `id,sex,age\n${rows.join('\n')}`), '--margins', margins);
		expect(json).toMatchObject({ people: 100_000, converged: true });
	});

	it.each<[string[], string]>([
		[[], 'Name one file'],
		[[sample], 'Name the margins'],
		[[sample, '--margins', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
		[['docs', '--margins', margins], 'docs: is a folder'],
		[[sample, '--margins', sample], `${sample}: there is no column "variable"`],
		[[margins, '--margins', margins], `${margins}: there is no column "sex"`],
		[[sample, '--margins', margins, '--cap', '1'], '--cap is a number above 1; not "1".'],
		[[sample, '--margins', margins, '--cap', 'x'], '--cap is a number above 1'],
		[[sample, '--margins', margins, '--floor', '1'], '--floor is a number between 0 and 1'],
		[[sample, '--margins', margins, '--floor', '0'], '--floor is a number between 0 and 1'],
		[[sample, '--margins', margins, '--tolerance', '2'], '--tolerance is a number between'],
		[[sample, '--margins', margins, '--rounds', '0'], '--rounds is a whole number from 1'],
		[[sample, '--margins', margins, '--least', 'few'], '--least is a whole number from 1'],
		[[sample, '--margins', margins, '--base', 'opinion'], `${sample}: line 2: the base weight "for"`],
		[[sample, '--margins', margins, '--answers', 'opinion', '--by', 'colour'], 'there is no column "colour"'],
		[[sample, '--margins', margins, '--by', 'sex'], '--by tells of the groups'],
		[[sample, '--margins', margins, '--what'], 'samskab weigh SAMPLE.csv'],
		[[sample, '--margins', margins, '--cap', '1.01'], 'The weights do not meet the margins'],
	])('refuses what it cannot use: %j', async (args, reason) => {
		const refusal = await weighCommand(args, { log: () => {}, error: () => {} }).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(UnusableInput);
		expect((refusal as Error).message).toContain(reason);
	});

	it('hands out weights that do not meet the margins only with that word', async () => {
		const lines: string[] = [];
		const out = { log: (line: string) => lines.push(line), error: () => {} };
		await expect(weighCommand([sample, '--margins', margins, '--rounds', '2', '--json'], out)).rejects.toThrow('% off');
		expect(JSON.parse(lines.join('\n'))).toMatchObject({ converged: false, iterations: 2, answers: [] });
	});
});
