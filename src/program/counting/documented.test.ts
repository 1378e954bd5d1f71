import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { countCommand } from './count-command.ts';
import { drawCommand } from './draw-command.ts';
import { opinionMapCommand } from './opinion-map-command.ts';
import { UnusableInput, withRefusals } from './refuse-input.ts';

const page = readFileSync('docs/counting.md', 'utf8');

/** The command of the page that begins so, and the JSON below it. */
function documented(command: string) {
	const [, line, json] =
		new RegExp(`samskab ${command} ([^\\n]*)\\n\`\`\`\\n\\n\`\`\`json\\n([\\s\\S]*?)\\n\`\`\``).exec(page) ?? [];
	return { args: (line as string).split(' '), answer: JSON.parse(json as string) };
}

async function answerOf(command: typeof countCommand, args: readonly string[]): Promise<string> {
	const said: string[] = [];
	expect(await command(args, (line) => said.push(line))).toBe(0);
	return said.join('\n');
}

describe('docs/counting.md', () => {
	it('shows what samskab count answers', async () => {
		const { args, answer } = documented('count');
		expect(JSON.parse(await answerOf(countCommand, args))).toEqual(answer);
		expect(await answerOf(countCommand, args.slice(0, 1))).toContain('1. C1 Ane');
	});

	it('shows what samskab draw answers', { timeout: 120_000 }, async () => {
		const { args, answer } = documented('draw');
		const drawn = JSON.parse(await answerOf(drawCommand, args));
		// With the hash of the list of panels, which tells whether a single lot has fallen otherwise.
		expect(drawn).toEqual(answer);
		expect(await answerOf(drawCommand, args.slice(0, -1))).toContain('Drawn:');
	});

	it('shows what samskab opinion-map answers, rounded', async () => {
		const { args, answer } = documented('opinion-map');
		expect(JSON.parse(await answerOf(opinionMapCommand, args))).toEqual(rounded(answer));
		expect(await answerOf(opinionMapCommand, args.slice(0, -1))).toContain('Group 0, 5 people, is known by');
	});
});

/** The same, where a broken number stands for all that are rounded to it. */
function rounded(answer: unknown): unknown {
	if (typeof answer === 'number') return Number.isInteger(answer) ? answer : expect.closeTo(answer, 5);
	if (Array.isArray(answer)) return answer.map(rounded);
	if (typeof answer !== 'object' || answer === null) return answer;
	return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, rounded(value)]));
}

describe('a counting command', () => {
	it.each<[typeof countCommand, string[], string]>([
		[countCommand, [], 'Name one file'],
		[countCommand, ['nowhere.blt'], 'there is no such file'],
		[countCommand, ['docs/counting.md'], 'docs/counting.md, line 1'],
		[countCommand, ['docs/examples/youth-council.blt', '--rule', 'guess'], '--rule is one of'],
		[drawCommand, ['docs/examples/small-panel.people.csv'], 'Name the quotas'],
		[
			drawCommand,
			[
				'docs/examples/small-panel.people.csv',
				'--quotas',
				'docs/examples/small-panel.quotas.csv',
				'--size',
				'two',
				'--seed',
				's',
			],
			'--size is a whole number',
		],
		[
			drawCommand,
			[
				'docs/examples/small-panel.people.csv',
				'--quotas',
				'docs/examples/small-panel.quotas.csv',
				'--size',
				'3',
				'--seed',
				's',
			],
			'No panel of 3',
		],
		[
			drawCommand,
			[
				'docs/examples/small-panel.people.csv',
				'--quotas',
				'docs/examples/small-panel.people.csv',
				'--size',
				'2',
				'--seed',
				's',
			],
			'must be named',
		],
	])('refuses what it cannot use: %o %j', { timeout: 60_000 }, async (command, args, reason) => {
		const refusal = await command(args, () => {}).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(UnusableInput);
		expect((refusal as Error).message).toContain(reason);
	});
});

it('says how it is used where somebody asks, and ends well', async () => {
	const told = vi.spyOn(console, 'log').mockImplementation(() => {});
	try {
		expect(await withRefusals(() => countCommand(['--help'], () => {}))).toBe(0);
		expect(told).toHaveBeenCalledWith(expect.stringContaining('samskab count FILE.blt'));
	} finally {
		told.mockRestore();
	}
});

it('ends with 2 and a line on the error channel where it cannot use what it was given', async () => {
	const told = vi.spyOn(console, 'error').mockImplementation(() => {});
	try {
		expect(await withRefusals(() => countCommand(['nowhere.blt'], () => {}))).toBe(2);
		expect(told).toHaveBeenCalledWith('nowhere.blt: there is no such file');
	} finally {
		told.mockRestore();
	}
});
