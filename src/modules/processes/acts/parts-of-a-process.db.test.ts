import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import type { Language } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { receiveContribution } from '../../contributions/index.ts';
import { type ParticipationProcess, type ProcessParts, partsOf, processBySlug } from '../index.ts';
import { addOption } from './add-option.ts';
import { addPhase } from './add-phase.ts';
import { addTheme } from './add-theme.ts';
import { editOption } from './edit-option.ts';
import { editPhase } from './edit-phase.ts';
import { editTheme } from './edit-theme.ts';
import { movePhase } from './move-phase.ts';
import { moveTheme } from './move-theme.ts';
import { publishProcess } from './publish-process.ts';
import { removeOption } from './remove-option.ts';
import { removePhase } from './remove-phase.ts';
import { removeTheme } from './remove-theme.ts';
import { startProcess } from './start-process.ts';

let world: TestRuntime;
let officer: Actor;
let process: ParticipationProcess;
let slug: string;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
});
afterAll(() => world.drop());
beforeEach(async () => {
	slug = await started({});
	process = (await processBySlug(world.context(), slug)) as ParticipationProcess;
});

async function started(words: object): Promise<string> {
	const performed = await perform(world.context(officer), startProcess, {
		title: 'Havnen',
		question: 'Hvad mangler på havnen?',
		audience: 'Alle',
		alreadyDecided: 'Kranen bliver stående.',
		promiseWhat: 'Alle får svar.',
		promiseWho: 'Byrådet beslutter.',
		contact: 'Havnekontoret',
		...words,
	});
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.slug;
}

const parts = (language: Language = 'da'): Promise<ProcessParts> =>
	partsOf({ ...world.context(), language }, process.id);

async function add(what: typeof addPhase | typeof addTheme | typeof addOption, words: object): Promise<string> {
	const performed = await perform(world.context(officer), what as typeof addTheme, { slug, ...words } as never);
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.id;
}

describe('phases', () => {
	test('stand where their dates put them, and can be moved', async () => {
		const id = await add(addPhase, { kind: 'synthesis', startsOn: '2026-12-24', titleEn: 'We write it together' });
		expect((await parts()).phases.map(({ kind }) => kind)).toEqual([
			'contribution',
			'answers',
			'synthesis',
			'decision',
			'action',
		]);
		await perform(world.context(officer), movePhase, { slug, id, direction: 'earlier' });
		expect((await parts()).phases.map(({ kind, position }) => [kind, position])).toEqual([
			['contribution', 0],
			['synthesis', 1],
			['answers', 2],
			['decision', 3],
			['action', 4],
		]);
	});

	test('are called as their kind in each language, or as staff have named them', async () => {
		await add(addPhase, { kind: 'synthesis', title: 'Vi samler', titleEn: 'We gather', startsOn: '2026-12-24' });
		const titles = async (language: Language) => (await parts(language)).phases.map(({ title }) => title);
		expect(await titles('da')).toEqual(['Bidrag', 'Svar til alle', 'Vi samler', 'Beslutning', 'Gøres og måles']);
		expect(await titles('en')).toEqual([
			'Have your say',
			'Answers to all',
			'We gather',
			'Decision',
			'Done and measured',
		]);
	});

	test('change and go away', async () => {
		const [first] = (await parts()).phases;
		const id = first?.id ?? '';
		const wish = { slug, id, kind: 'invitation', title: 'Åbent hus', startsOn: '2026-11-01', endsOn: '' };
		await perform(world.context(officer), editPhase, wish);
		expect((await parts()).phases[0]).toMatchObject({ kind: 'invitation', title: 'Åbent hus', endsOn: null });
		await perform(world.context(officer), removePhase, { slug, id });
		expect((await parts()).phases.map(({ kind }) => kind)).toEqual(['answers', 'decision', 'action']);
	});

	test('are refused when they end before they begin, are of no kind, or are too many', async () => {
		const refuse = (words: object) =>
			perform(world.context(officer), addPhase, { slug, kind: 'action', startsOn: '2027-01-01', ...words });
		expect(await refuse({ endsOn: '2026-12-31' })).toMatchObject({
			problems: [{ key: 'ends-before-starts', field: 'endsOn' }],
		});
		expect(await refuse({ kind: 'toString' })).toMatchObject({
			problems: [{ key: 'phase-kind-unknown', field: 'kind' }],
		});
		for (let more = 4; more < 10; more++) await refuse({});
		expect(await refuse({})).toMatchObject({ problems: [{ key: 'too-many-parts', facts: { limit: 10 } }] });
	});
});

describe('themes', () => {
	test('have an address that stays when their words change', async () => {
		const id = await add(addTheme, { title: 'Både og broer', questions: '- Hvor ligger du til?\n- Hvad mangler?' });
		await perform(world.context(officer), editTheme, { slug, id, title: 'Både', en: { title: 'Boats' } });
		expect((await parts()).themes).toMatchObject([{ slug: 'baade-og-broer', title: 'Både', questions: [] }]);
		expect((await parts('en')).themes).toMatchObject([{ title: 'Boats' }]);
	});

	test('of one name are refused', async () => {
		await add(addTheme, { title: 'Broer' });
		expect(await perform(world.context(officer), addTheme, { slug, title: 'broer!' })).toMatchObject({
			problems: [{ key: 'theme-exists', field: 'title' }],
		});
	});

	test('change places, twenty at once, and none is lost', async () => {
		const ids: string[] = [];
		for (const title of ['Et', 'To', 'Tre', 'Fire']) ids.push(await add(addTheme, { title }));
		const id = ids[3] ?? '';
		await Promise.all(
			Array.from({ length: 20 }, () => perform(world.context(officer), moveTheme, { slug, id, direction: 'earlier' })),
		);
		expect((await parts()).themes.map(({ title, position }) => [title, position])).toEqual([
			['Fire', 0],
			['Et', 1],
			['To', 2],
			['Tre', 3],
		]);
	});

	test('go away only while nobody has written in them', async () => {
		const [used, empty] = [await add(addTheme, { title: 'Brugt' }), await add(addTheme, { title: 'Tom' })];
		const context = world.context(officer);
		await inTransaction(context.db, (db) =>
			receiveContribution(
				{ ...context, db },
				{
					kind: 'proposal',
					processId: process.id,
					themeId: used,
					title: 'Kladde',
					text: '',
					channel: 'web',
					happenedOn: '2026-11-24',
					needsAnswer: true,
					draft: true,
				},
			),
		);
		expect(await perform(context, removeTheme, { slug, id: used })).toMatchObject({
			problems: [{ key: 'theme-in-use' }],
		});
		expect((await perform(context, removeTheme, { slug, id: empty })).kind).toBe('done');
	});

	test('of a public process are tied to it at once', async () => {
		await perform(world.context(officer), publishProcess, { slug });
		const id = await add(addTheme, { title: 'Senere' });
		const { rows } = await world.pool.query('select to_id from relation where from_id = $1', [id]);
		expect(rows).toEqual([{ to_id: process.id }]);
	});
});

describe('options', () => {
	test('are explained in both languages, and can lead to a public proposal of their process', async () => {
		const context = world.context(officer);
		const { number } = await inTransaction(context.db, (db) =>
			receiveContribution(
				{ ...context, db },
				{
					kind: 'proposal',
					processId: process.id,
					title: 'En bro',
					text: 'Lang.',
					channel: 'web',
					happenedOn: '2026-11-24',
					needsAnswer: false,
				},
			),
		);
		const id = await add(addOption, { title: 'Bro', text: 'Af træ', en: { title: 'Bridge', text: 'Of wood' } });
		const lead = (proposalNumber: number) =>
			perform(context, editOption, { slug, id, title: 'Bro', text: 'Af træ', proposalNumber });
		expect(await lead(number + 1)).toMatchObject({ problems: [{ key: 'option-proposal-wrong' }] });
		expect((await lead(number)).kind).toBe('done');
		expect((await parts('en')).options).toMatchObject([{ title: 'Bridge', text: 'Of wood', proposalNumber: number }]);
	});

	test('of a public choice are never fewer than two', async () => {
		slug = await started({ questionKind: 'choice' });
		const [one] = [await add(addOption, { title: 'Bro' }), await add(addOption, { title: 'Færge' })];
		expect((await perform(world.context(officer), publishProcess, { slug })).kind).toBe('done');
		expect(await perform(world.context(officer), removeOption, { slug, id: one })).toMatchObject({
			problems: [{ key: 'publish-options' }],
		});
		await add(addOption, { title: 'Tunnel' });
		expect((await perform(world.context(officer), removeOption, { slug, id: one })).kind).toBe('done');
	});
});

describe('parts', () => {
	test('are found through their own process only', async () => {
		const id = await add(addTheme, { title: 'Kajen' });
		const other = await started({ title: 'Stranden' });
		await expect(perform(world.context(officer), editTheme, { slug: other, id, title: 'Kapret' })).rejects.toThrow(
			NotFound,
		);
	});

	test('are not for others to change', async () => {
		const id = await add(addTheme, { title: 'Kajen' });
		const citizen = await personActor(world, { level: 3 });
		await expect(perform(world.context(citizen), removeTheme, { slug, id })).rejects.toThrow(NotFound);
		await expect(perform(world.context(visitor), removeTheme, { slug, id })).rejects.toThrow(NotAllowed);
		await perform(world.context(officer), publishProcess, { slug });
		await expect(perform(world.context(citizen), removeTheme, { slug, id })).rejects.toThrow(NotAllowed);
	});
});
