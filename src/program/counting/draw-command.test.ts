import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { drawCommand } from './draw-command.ts';
import { UnusableInput } from './refuse-input.ts';

const people = 'docs/examples/small-panel.people.csv';
const quotas = 'docs/examples/small-panel.quotas.csv';
const usual = [people, '--quotas', quotas, '--size', '2', '--seed', 'Lindholm'];
const folder = mkdtempSync(join(tmpdir(), 'draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function said(...args: string[]): Promise<string> {
	const lines: string[] = [];
	expect(await drawCommand(args, (line) => lines.push(line))).toBe(0);
	return lines.join('\n');
}
const told = async (...args: string[]) => JSON.parse(await said(...args, '--json'));

function written(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('samskab draw', () => {
	it('writes the numbered panels, from which anybody can draw the same number again', async () => {
		const list = join(folder, 'panels.csv');
		const { panels, selected } = await told(...usual, '--panels', list);
		const text = readFileSync(list, 'utf8');
		expect(panels.hash).toBe(createHash('sha256').update(text).digest('hex'));
		expect(text.split('\n')).toHaveLength(1002);
		const again = await told(list, '--numbered', '--seed', 'Lindholm');
		expect(again).toMatchObject({ seed: 'Lindholm', number: panels.number, of: 1000, hash: panels.hash });
		expect(again.selected.toSorted()).toEqual(selected);
		// By hand: the first lot of the seed.
		const first = BigInt(`0x${createHash('sha256').update('Lindholm:0').digest('hex')}`);
		expect(panels.number).toBe(Number(first % 1000n) + 1);
		expect(await said(list, '--numbered', '--seed', 'other')).toContain('numbered panels, drawn from the seed "other"');
		expect(await said(...usual)).toContain(`SHA-256 of the list of panels: ${panels.hash}`);
	});

	it('reads any CSV file, packed too, and takes the first column for the ids', async () => {
		const text = readFileSync(people, 'utf8');
		const packed = written('people.csv.gz', gzipSync(`\ufeff${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`));
		const plain = await told(...usual);
		expect(await told(packed, ...usual.slice(1))).toEqual(plain);
		// A heading that looks like a number must not come before the first one.
		const years = written('years.csv', text.replace('id,', 'id,2020,').replaceAll(/\n(\w),/g, '\n$1,here,'));
		expect(await told(years, ...usual.slice(1))).toEqual(plain);
	});

	it('fills up a panel and says what the smallest change of quotas would be where it cannot', async () => {
		const { selected, size } = await told(...usual, '--stay', 'b', '--gone', 'c');
		expect({ selected, size }).toEqual({ selected: ['d'], size: 1 });
		await expect(drawCommand([...usual, '--stay', 'b', '--gone', 'c,d'], () => {})).rejects.toThrow(
			/No panel of 1 meets these quotas\. The smallest change with which there is one:\n {2}(age|side), /,
		);
	});

	it.each<[string[], string]>([
		[[...usual, '--stay', 'x'], `${people}: nobody has the id "x", who is said to stay`],
		[[...usual, '--gone', 'x'], `${people}: nobody has the id "x", who is said to have gone`],
		[[...usual, '--stay', 'a,b'], 'no place is empty'],
		[[...usual, '--apart', 'a,a'], '"a" is no pair with themselves'],
		[[...usual, '--apart', 'a,x'], 'nobody has the id "x"'],
		[[...usual, '--apart', 'a'], '--apart takes two ids'],
		[[...usual, '--per-household', '0'], 'of a household at least one may be drawn'],
		[[...usual, '--per-household', 'x'], '--per-household is a whole number'],
		[[...usual, '--alternates', 'x'], '--alternates is a whole number'],
		[[...usual, '--household', 'road'], 'there is no column "road"'],
		[[...usual, '--rule', 'first'], '--rule is one of: leximin, maximin, legacy'],
		[[...usual, '--rule', 'legacy', '--panels', join(tmpdir(), 'never.csv')], 'legacy draws without numbered panels'],
		[[...usual, '--panels', people], `${people}: is there already`],
		[[...usual, '--panels', '/nowhere/list.csv'], '/nowhere/list.csv: cannot be written'],
		[['docs', ...usual.slice(1)], 'docs: is a folder'],
		[[people, '--quotas', 'nowhere.csv', ...usual.slice(3)], 'nowhere.csv: there is no such file'],
		[[people, '--numbered'], 'Name the seed'],
		[[people, '--numbered', '--seed', 's'], `${people}: there is no column "number"`],
	])('refuses what it cannot use: %j', async (args, reason) => {
		const refusal = await drawCommand(args, () => {}).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(UnusableInput);
		expect((refusal as Error).message).toContain(reason);
	});
});
