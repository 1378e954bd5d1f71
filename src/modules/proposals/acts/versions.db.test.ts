import { afterAll, beforeAll, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { versionPage, versionsPage } from '../reads/list-versions.ts';
import { editProposal } from './edit-proposal.ts';
import { publishProposal } from './publish-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

let world: TestRuntime;
let author: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	world = await testRuntime();
	world.setNow(someTuesday);
	author = await someVoice(world, { kind: 'email', value: 'versioner@eksempel.dk' });
	process = await someOpenProcess(world, { themes: ['naboer', 'unge'] });
});
afterAll(() => world.drop());

const words = (title: string, theme = 'naboer') => ({ title, text: `${title} ved søen.`, theme });

async function publish(title: string): Promise<number> {
	const published = await perform(world.context(author), publishProposal, { process: process.slug, ...words(title) });
	if (published.kind !== 'done') throw new Error(published.kind);
	return published.answer.number;
}
const edit = (number: number, title: string, theme?: string) =>
	perform(world.context(author), editProposal, { number, ...words(title, theme) });
async function versionsOf(number: number) {
	const seen = await see(world.context(visitor), versionsPage, { number: String(number) });
	return seen.kind === 'seen' ? seen.facts.versions : [];
}

test('everybody sees each version of a proposal: its words, when, and the newest first', async () => {
	const number = await publish('En bænk');
	expect(await versionsOf(number)).toMatchObject([{ version: 1, title: 'En bænk', madeBy: 'author' }]);
	world.setNow('2026-11-25T09:00:00Z');
	await edit(number, 'To bænke');
	world.setNow('2026-11-26T09:00:00Z');
	await edit(number, 'Tre bænke', 'unge');
	world.setNow(someTuesday);
	expect(await versionsOf(number)).toMatchObject([
		{ version: 3, title: 'Tre bænke', themeId: process.themeIds[1], madeAt: new Date('2026-11-26T09:00:00Z') },
		{ version: 2, title: 'To bænke', themeId: process.themeIds[0], madeAt: new Date('2026-11-25T09:00:00Z') },
		{ version: 1, title: 'En bænk', text: 'En bænk ved søen.', madeAt: new Date(someTuesday) },
	]);
	const second = await see(world.context(visitor), versionPage, { number: String(number), version: '2' });
	expect(second).toMatchObject({ facts: { version: { title: 'To bænke' }, before: { title: 'En bænk' } } });
	await expect(see(world.context(visitor), versionPage, { number: String(number), version: '4' })).rejects.toThrow(
		NotFound,
	);
});

test('ten corrections at once are ten versions more, none lost and none twice', async () => {
	const number = await publish('Et langbord');
	await Promise.all(Array.from({ length: 10 }, (_, place) => edit(number, `Et langbord ${place}`)));
	const versions = await versionsOf(number);
	expect(versions.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	expect(new Set(versions.map(({ title }) => title)).size).toBe(11);
});

test('the versions of a proposal that is taken back go with it', async () => {
	const number = await publish('Et flag');
	await edit(number, 'Et større flag');
	await perform(world.context(author), withdrawProposal, { number });
	await expect(versionsOf(number)).rejects.toThrow(NotFound);
	const { rows } = await world.pool.query(
		'select 1 from contribution_version join contribution on id = contribution where number = $1',
		[number],
	);
	expect(rows).toEqual([]);
});
