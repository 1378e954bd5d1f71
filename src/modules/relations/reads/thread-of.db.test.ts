import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Matter, MatterKind, MatterKinds } from '../matter.ts';
import type { MatterRef, RelationType } from '../relation.ts';
import { relate } from '../steps/relate.ts';
import { readThread, threadOf } from './thread-of.ts';

let program: TestRuntime;
let context: Context;
beforeAll(async () => {
	program = await testRuntime();
	context = program.context();
});
afterAll(() => program.drop());

const known = new Map<string, Matter>();
let loads = 0;

function kindOf(name: MatterKind['name'], order: number): MatterKind {
	return {
		name,
		icon: 'thread',
		order,
		load: async (_context, ids) => {
			loads++;
			return ids.flatMap((id) => known.get(id) ?? []);
		},
	};
}

const kinds: MatterKinds = {
	process: kindOf('process', 0),
	theme: kindOf('theme', 1),
	proposal: kindOf('proposal', 2),
	answer: kindOf('answer', 3),
};

function make(kind: string, day: number, isPublic = true): MatterRef {
	const id = newId();
	const at = new Date(Date.UTC(2026, 9, day));
	known.set(id, { kind, id, title: `${kind} ${day}`, path: `/${kind}/${id}`, at, isPublic });
	return { kind, id };
}

async function tie(from: MatterRef, type: RelationType, to: MatterRef): Promise<void> {
	await relate(context, from, type, to);
}

test('leads from a proposal to its answer and back to its process in one query of ties', async () => {
	const [process, theme, proposal, other, answer] = [
		make('process', 1),
		make('theme', 1),
		make('proposal', 3),
		make('proposal', 4),
		make('answer', 9),
	];
	await tie(theme, 'concerns', process);
	for (const one of [proposal, other]) {
		await tie(process, 'led-to', one);
		await tie(one, 'concerns', theme);
	}
	await tie(answer, 'answers', proposal);
	const titles = async (here: MatterRef) => (await threadOf(context, here, kinds)).map((node) => node.title);
	expect(await titles(proposal)).toEqual(['process 1', 'theme 1', 'proposal 3', 'answer 9']);
	expect(await titles(answer)).toEqual(['process 1', 'theme 1', 'proposal 3', 'answer 9']);
	expect(await titles(process)).toEqual(['process 1', 'theme 1', 'proposal 3', 'proposal 4', 'answer 9']);
});

test('ties two matters once however often and however fast it is said', async () => {
	const [from, to] = [make('answer', 2), make('proposal', 1)];
	await Promise.all(Array.from({ length: 20 }, () => tie(from, 'answers', to)));
	const { rows } = await program.pool.query('select count(*)::int as count from relation where from_id = $1', [
		from.id,
	]);
	expect(rows).toEqual([{ count: 1 }]);
});

test('never shows a draft, nor what hangs on a draft alone', async () => {
	const [proposal, draft, answer] = [make('proposal', 1), make('proposal', 2, false), make('answer', 3)];
	await tie(proposal, 'led-to', draft);
	await tie(answer, 'answers', draft);
	expect(await threadOf(context, draft, kinds)).toEqual([]);
	expect((await threadOf(context, proposal, kinds)).map((node) => node.title)).toEqual(['proposal 1']);
});

test('shows at most forty matters of a large process, asks each kind once, and says that there are more', async () => {
	const process = make('process', 1);
	const theme = make('theme', 1);
	await tie(theme, 'concerns', process);
	for (let count = 0; count < 60; count++) {
		const [proposal, answer] = [make('proposal', 2), make('answer', 3)];
		await tie(process, 'led-to', proposal);
		await tie(proposal, 'concerns', theme);
		await tie(answer, 'answers', proposal);
	}
	loads = 0;
	const thread = await readThread(context, process, kinds);
	expect(thread.more).toBe(true);
	expect(thread.nodes.length).toBeGreaterThan(12);
	expect(thread.nodes.length).toBeLessThanOrEqual(40);
	expect(thread.nodes.map((node) => node.kind)).toContain('answer');
	expect(loads).toBe(4);
});

test('comes to an end where matters are tied in a circle', async () => {
	const [a, b, c] = [make('proposal', 1), make('proposal', 2), make('proposal', 3)];
	await tie(a, 'led-to', b);
	await tie(b, 'led-to', c);
	await tie(c, 'led-to', a);
	expect(await threadOf(context, a, kinds)).toHaveLength(3);
});

test('is empty for a matter of a kind that nobody knows, or that does not exist', async () => {
	expect(await threadOf(context, { kind: 'toString', id: newId() }, kinds)).toEqual([]);
	expect(await threadOf(context, { kind: 'proposal', id: newId() }, kinds)).toEqual([]);
});
