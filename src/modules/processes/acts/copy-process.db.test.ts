import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { NotAllowed } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { partsOf } from '../reads/read-parts.ts';
import { processBySlug } from '../reads/read-process.ts';
import { copyProcess } from './copy-process.ts';

let world: TestRuntime;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
});
afterAll(() => world.drop());

test('a copy has the words and parts of the first on new dates, and nothing of what people handed in', async () => {
	const first = await someOpenProcess(world, { themes: ['naboer', 'unge'], levels: { support: 3 } });
	await somePiece(world, first.id, {});
	const copied = await perform(world.context(officer), copyProcess, {
		slug: first.slug,
		title: 'Igen til foråret',
		opensOn: '2027-03-01',
	});
	if (copied.kind !== 'done') throw new Error('not copied');
	const [before, after] = await Promise.all(
		[first.slug, copied.answer.slug].map((slug) => processBySlug(world.context(), slug)),
	);
	if (!before || !after) throw new Error('not there');
	const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
	expect([after.title, after.opensOn, after.publishedAt, after.concludedAt]).toEqual([
		'Igen til foråret',
		'2027-03-01',
		null,
		null,
	]);
	expect(after.question).toBe(before.question);
	expect(after.alreadyDecided).toEqual(before.alreadyDecided);
	expect(days(after.opensOn, after.closesOn)).toBe(days(before.opensOn, before.closesOn));
	expect(days(after.opensOn, after.promiseBy)).toBe(days(before.opensOn, before.promiseBy));
	expect(after.previewSecret).not.toBe(before.previewSecret);
	const [had, has] = await Promise.all([before, after].map(({ id }) => partsOf(world.context(), id)));
	expect(has?.themes.map(({ slug }) => slug)).toEqual(had?.themes.map(({ slug }) => slug));
	expect(has?.levels).toEqual(had?.levels);
	expect(has?.phases.map(({ kind }) => kind)).toEqual(had?.phases.map(({ kind }) => kind));
	for (const [place, phase] of (has?.phases ?? []).entries())
		expect(days(had?.phases[place]?.startsOn ?? '', phase.startsOn)).toBe(days(before.opensOn, after.opensOn));
	const { rows } = await world.pool.query('select 1 from contribution where process = $1', [after.id]);
	expect(rows).toEqual([]);
});

test('only those who steer a process copy it', async () => {
	const { slug } = await someOpenProcess(world);
	const copying = perform(world.context(await personActor(world)), copyProcess, {
		slug,
		title: 'Min egen',
		opensOn: '2027-03-01',
	});
	await expect(copying).rejects.toThrow(NotAllowed);
});
