import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import { countSupports } from '../../contributions/index.ts';
import { listSimilar } from '../reads/list-similar.ts';
import { supportInstead } from './support-instead.ts';

let world: TestRuntime;
let person: Actor;
beforeAll(async () => {
	world = await testRuntime();
	world.setNow(someTuesday);
	person = await someVoice(world, { kind: 'email', value: 'i-stedet@eksempel.dk' });
});
afterAll(() => world.drop());

const typed = { title: 'En bænk mere', text: 'Ved bageren, så man kan hvile sig.' };
const instead = (actor: Actor, number: number, words: object = typed) =>
	perform(world.context(actor), supportInstead, { number, ...words });
const drafts = async (process: string) =>
	(
		await world.pool.query('select title, text from contribution where process = $1 and published_at is null', [
			process,
		])
	).rows;

test('supporting another instead counts one support and keeps what was typed as one draft, also when pressed often', async () => {
	const process = await someOpenProcess(world, { themes: ['naboer'] });
	const there = await somePiece(world, process.id);
	const all = await Promise.all(Array.from({ length: 20 }, () => instead(person, there.number)));
	expect(all.every(({ kind }) => kind === 'done')).toBe(true);
	expect((await countSupports(world.context(), there.id)).all).toBe(1);
	expect(await drafts(process.id)).toEqual([typed]);
	const { rows } = await world.pool.query('select act, actor from journal where subject = $1', [there.id]);
	expect(rows.every((line) => line.actor === null)).toBe(true);
});

test('it asks for what a support asks for, and without words there is nothing to keep', async () => {
	const process = await someOpenProcess(world, { levels: { support: 3 } });
	const strict = await somePiece(world, process.id);
	expect(await instead(visitor, strict.number)).toEqual({ kind: 'step-up', level: 3 });
	const open = await someOpenProcess(world);
	const there = await somePiece(world, open.id);
	expect(await instead(person, there.number, { title: '', text: '' })).toMatchObject({
		answer: { number: there.number, draft: undefined },
	});
	expect(await drafts(open.id)).toEqual([]);
	world.setNow('2026-12-25T09:00:00Z');
	expect(await instead(person, there.number)).toEqual({ kind: 'refused', problems: [{ key: 'process-closed' }] });
	world.setNow(someTuesday);
});

test('what resembles a title is found by the forms of a word, by part of one and misspelt, in its own process only', async () => {
	const process = await someOpenProcess(world);
	const propose = (title: string, text = 'Det vil vi gerne.') => somePiece(world, process.id, { title, text });
	const path = await propose('Cykelsti langs åen');
	const playground = await propose('En naturlegeplads i Åløkken');
	await propose('Flere lamper');
	await somePiece(world, (await someOpenProcess(world)).id, { title: 'Cykelsti langs åen' });
	await somePiece(world, process.id, { title: 'Cykelsti i kladde', draft: true });
	const alike = async (title: string) =>
		(await listSimilar(world.context(), process.id, title)).map(({ number }) => number);
	expect(await alike('Bredere cykelstier')).toEqual([path.number]);
	expect(await alike('Ny legeplads')).toEqual([playground.number]);
	expect(await alike('Cykelsit til skolen')).toEqual([path.number]);
	expect(await alike('Svømmehal')).toEqual([]);
	expect(await alike("'; drop table contribution --")).toEqual([]);
});
