import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { receiveContribution } from '../../contributions/index.ts';
import { wordingState } from '../../wordings/index.ts';
import { type ParticipationProcess, partsOf, phasesOf, processBySlug } from '../index.ts';
import { wordingsOf } from '../reads/read-wording.ts';
import { originalMark } from '../steps/original-mark.ts';
import { addTheme } from './add-theme.ts';
import { approveWording } from './approve-wording.ts';
import { concludeProcess } from './conclude-process.ts';
import { editProcess } from './edit-process.ts';
import { extendProcess } from './extend-process.ts';
import { publishProcess } from './publish-process.ts';
import { startProcess } from './start-process.ts';
import { translateProcess } from './translate-process.ts';

let world: TestRuntime;
let officer: Actor;
let citizen: Actor;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	citizen = await personActor(world, { level: 3 });
});
afterAll(() => world.drop());
beforeEach(() => world.setNow(someTuesday));

const whole = {
	title: 'Engen ved åen',
	question: 'Hvad skal engen bruges til?',
	audience: 'Alle, der kommer der',
	alreadyDecided: 'Engen bliver ikke bebygget.',
	promiseWhat: 'Alle bidrag får et svar.',
	promiseWho: 'Udvalget beslutter.',
	contact: 'Ring til biblioteket.',
	opensOn: '2026-11-20',
	closesOn: '2026-12-01',
	promiseBy: '2026-12-20',
};

async function draft(words: object = {}): Promise<string> {
	const performed = await perform(world.context(officer), startProcess, { ...whole, ...words });
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer.slug;
}

async function published(words: object = {}): Promise<string> {
	const slug = await draft(words);
	const performed = await perform(world.context(officer), publishProcess, { slug });
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return slug;
}

async function bySlug(slug: string): Promise<ParticipationProcess> {
	return (await processBySlug(world.context(), slug)) as ParticipationProcess;
}

async function handIn(slug: string): Promise<string> {
	const { id: processId } = await bySlug(slug);
	const context = world.context(citizen);
	const received = await inTransaction(context.db, (db) =>
		receiveContribution(
			{ ...context, db },
			{
				kind: 'proposal',
				processId,
				title: 'Flere træer',
				text: 'Plant frugttræer.',
				channel: 'web',
				happenedOn: '2026-11-24',
				needsAnswer: true,
			},
		),
	);
	return received.id;
}

const refusedWith = (key: string, field?: string) => ({
	kind: 'refused',
	problems: [{ key, ...(field && { field }) }],
});

describe('editing', () => {
	test('changes what is named and leaves the rest', async () => {
		const slug = await draft({ intro: 'Der er plads til meget.' });
		await perform(world.context(officer), editProcess, { slug, kle: '04.01', intro: '' });
		expect(await bySlug(slug)).toMatchObject({ kle: '04.01', intro: '', title: whole.title, contact: whole.contact });
	});

	test('lets the phases of a draft follow its dates, until somebody changes them', async () => {
		const slug = await draft();
		await perform(world.context(officer), editProcess, { slug, closesOn: '2026-12-10' });
		const { id } = await bySlug(slug);
		expect((await phasesOf(world.context(), id))[0]).toMatchObject({ endsOn: '2026-12-10' });
		await world.pool.query(`update phase set starts_on = '2026-11-01' where process = $1 and position = 0`, [id]);
		await perform(world.context(officer), editProcess, { slug, closesOn: '2026-12-12' });
		expect((await phasesOf(world.context(), id))[0]).toMatchObject({ startsOn: '2026-11-01', endsOn: '2026-12-10' });
	});

	test('tells a fault of the dates where the person is', async () => {
		const slug = await draft();
		const performed = await perform(world.context(officer), editProcess, { slug, closesOn: '2026-12-24' });
		expect(performed).toMatchObject(refusedWith('promise-before-close', 'closesOn'));
	});

	test('does not move dates that have been promised, nor ask in another way', async () => {
		const slug = await published();
		const edit = (words: object) => perform(world.context(officer), editProcess, { slug, ...words });
		expect(await edit({ closesOn: '2026-12-02' })).toMatchObject(refusedWith('dates-by-extension', 'closesOn'));
		expect(await edit({ promiseBy: '2026-12-24' })).toMatchObject(refusedWith('dates-by-extension', 'promiseBy'));
		expect(await edit({ opensOn: '2026-11-21' })).toMatchObject(refusedWith('dates-by-extension', 'opensOn'));
		expect(await edit({ questionKind: 'choice' })).toMatchObject(refusedWith('kind-settled', 'questionKind'));
		expect((await edit({ closesOn: whole.closesOn, title: 'Engen' })).kind).toBe('done');
	});

	test('keeps the reason for every act that asks for more than an e-mail', async () => {
		const slug = await draft();
		const mail = { level: 1, reason: '' };
		const edit = (levels: object) => perform(world.context(officer), editProcess, { slug, levels });
		expect(await edit({ propose: { level: 3 }, support: mail, comment: mail })).toMatchObject(
			refusedWith('level-reason-missing', 'reason-propose'),
		);
		expect(await edit({ propose: mail, support: { level: 0 }, comment: mail })).toMatchObject(
			refusedWith('level-too-low', 'level-support'),
		);
		await edit({ propose: { level: 3, reason: 'Der er penge på spil.' }, support: mail, comment: mail });
		const { levels } = await partsOf(world.context(), (await bySlug(slug)).id);
		expect(levels.propose).toEqual({ level: 3, reason: 'Der er penge på spil.' });
	});

	test('keeps a cover that was laid ready, asks what it shows, and lets go of the one before', async () => {
		const slug = await draft();
		const [first, second] = await Promise.all([layReady(), layReady()]);
		const edit = (words: object) => perform(world.context(officer), editProcess, { slug, ...words });
		expect(await edit({ cover: first })).toMatchObject(refusedWith('cover-alt-missing', 'coverAlt'));
		await edit({ cover: first, coverAlt: 'Engen i maj' });
		await edit({ cover: second });
		const { rows } = await world.pool.query(
			'select id, kept_at is not null as kept from stored_file where id = any($1)',
			[[first, second]],
		);
		expect(Object.fromEntries(rows.map(({ id, kept }) => [id, kept]))).toEqual({ [first]: false, [second]: true });
	});

	async function layReady(): Promise<string> {
		const id = newId();
		await world.pool.query(
			`insert into stored_file (id, content_type, byte_count, staged_at, staged_by)
				values ($1, 'image/webp', 1, now(), $2)`,
			[id, officer.ref],
		);
		return id;
	}
});

describe('translating', () => {
	test('says a process in English, and leaves in Danish what nobody has translated', async () => {
		const slug = await draft();
		await perform(world.context(officer), translateProcess, {
			slug,
			title: 'The meadow',
			promiseWho: 'The committee decides.',
		});
		const english = await processBySlug({ ...world.context(), language: 'en' }, slug);
		expect(english).toMatchObject({
			title: 'The meadow',
			promiseWho: 'The committee decides.',
			question: whole.question,
		});
		expect(await bySlug(slug)).toMatchObject({ title: whole.title });
	});

	test('marks what a machine has said, until somebody stands behind it, and takes that away with the next words', async () => {
		const slug = await draft();
		const say = (title: string) =>
			perform(world.context(officer), translateProcess, { slug, wording: 'ar', madeBy: 'machine', title });
		const inArabic = () => processBySlug({ ...world.context(), language: 'ar' }, slug);
		await say('المرج');
		expect(await inArabic()).toMatchObject({ title: 'المرج', machineTranslated: true });
		await perform(world.context(officer), approveWording, { slug, wording: 'ar' });
		expect(await inArabic()).toMatchObject({ machineTranslated: false });
		await say('المرج الكبير');
		expect(await inArabic()).toMatchObject({ title: 'المرج الكبير', machineTranslated: true });
	});

	test('stands behind nothing that nobody has written', async () => {
		const slug = await draft();
		expect(await perform(world.context(officer), approveWording, { slug, wording: 'let' })).toMatchObject({
			problems: [{ key: 'wording-missing' }],
		});
	});

	test('knows that an easy text is older than the text it says', async () => {
		const slug = await draft();
		await perform(world.context(officer), translateProcess, { slug, wording: 'let', title: 'Engen' });
		await perform(world.context(officer), approveWording, { slug, wording: 'let' });
		const state = async () => {
			const process = await bySlug(slug);
			const [easy] = await wordingsOf(world.context(), process.id);
			return easy && wordingState(easy, originalMark(process));
		};
		expect(await state()).toBe('ready');
		await world.pool.query("update participation_process set intro = 'Noget helt andet.' where slug = $1", [slug]);
		expect(await state()).toBe('stale');
	});
});

describe('publishing', () => {
	test('names everything that is missing, each where it can be mended', async () => {
		const slug = await draft({ alreadyDecided: undefined, promiseWho: undefined, questionKind: 'choice' });
		const performed = await perform(world.context(officer), publishProcess, { slug });
		expect(performed).toMatchObject({
			kind: 'refused',
			problems: [
				{ key: 'publish-decided', field: 'decided' },
				{ key: 'publish-promise', field: 'promise' },
				{ key: 'publish-options', field: 'options' },
			],
		});
		expect((await bySlug(slug)).publishedAt).toBeNull();
	});

	test('is refused once the closing day is over', async () => {
		const slug = await draft();
		world.setNow('2026-12-02T09:00:00Z');
		expect(await perform(world.context(officer), publishProcess, { slug })).toMatchObject(
			refusedWith('publish-dates', 'dates'),
		);
	});

	test('makes the key of its voices and ties its themes to it, and is done once', async () => {
		const slug = await draft();
		await perform(world.context(officer), addTheme, { slug, title: 'Træerne' });
		const { id } = await bySlug(slug);
		expect(world.runtime.keys.participation(id)).toBeUndefined();
		const all = await Promise.all(
			Array.from({ length: 20 }, () => perform(world.context(officer), publishProcess, { slug })),
		);
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(world.runtime.keys.participation(id)).toBeDefined();
		const { rows } = await world.pool.query('select from_kind, type from relation where to_id = $1', [id]);
		expect(rows).toEqual([{ from_kind: 'theme', type: 'concerns' }]);
	});
});

describe('extending', () => {
	test('moves dates and phases, and keeps the old dates with the reason', async () => {
		const slug = await published();
		await perform(world.context(officer), extendProcess, {
			slug,
			closesOn: '2026-12-08',
			promiseBy: '2027-01-10',
			reason: 'Julen kom i vejen.',
		});
		const process = await bySlug(slug);
		expect(process).toMatchObject({ closesOn: '2026-12-08', promiseBy: '2027-01-10' });
		const { phases, extensions } = await partsOf(world.context(), process.id);
		expect(phases[0]).toMatchObject({ endsOn: '2026-12-08' });
		expect(extensions).toEqual([
			{
				closedOn: '2026-12-01',
				closesOn: '2026-12-08',
				promisedBy: '2026-12-20',
				promiseBy: '2027-01-10',
				reason: 'Julen kom i vejen.',
				extendedAt: someTuesday,
			},
		]);
	});

	test('is refused without a reason, backwards, for nothing, and for a draft', async () => {
		const slug = await published();
		const extend = (words: object) => perform(world.context(officer), extendProcess, { slug, reason: 'Jul', ...words });
		expect(await extend({ closesOn: '2026-12-08', reason: ' ' })).toMatchObject(
			refusedWith('reason-missing', 'reason'),
		);
		expect(await extend({ closesOn: '2026-11-30' })).toMatchObject(refusedWith('extension-earlier'));
		expect(await extend({})).toMatchObject(refusedWith('nothing-extended'));
		expect(await extend({ closesOn: '2026-12-24' })).toMatchObject(refusedWith('promise-before-close', 'promiseBy'));
		const hidden = await draft();
		expect(
			await perform(world.context(officer), extendProcess, { slug: hidden, closesOn: '2026-12-08', reason: 'Jul' }),
		).toMatchObject(refusedWith('process-not-published'));
	});
});

describe('concluding', () => {
	const conclusion = { heading: 'Engen bliver vild', text: 'Der slås to gange om året.' };

	test('waits until the last day is over, and says how many still wait for an answer', async () => {
		const slug = await published();
		const conclude = () => perform(world.context(officer), concludeProcess, { slug, ...conclusion });
		expect(await conclude()).toMatchObject(refusedWith('process-still-open'));
		const piece = await handIn(slug);
		world.setNow('2026-12-02T09:00:00Z');
		expect(await conclude()).toMatchObject({ problems: [{ key: 'pieces-unanswered', facts: { count: 1 } }] });
		await world.pool.query(`update contribution set state = 'partly', answered_at = now() where id = $1`, [piece]);
		expect((await conclude()).kind).toBe('done');
		expect(await bySlug(slug)).toMatchObject({ conclusion: 'Engen bliver vild\n\nDer slås to gange om året.' });
		expect(await conclude()).toMatchObject(refusedWith('process-concluded'));
	});

	test('cannot be undone by editing', async () => {
		const slug = await published();
		world.setNow('2026-12-02T09:00:00Z');
		await perform(world.context(officer), concludeProcess, { slug, ...conclusion });
		expect(await perform(world.context(officer), editProcess, { slug, title: 'Noget andet' })).toMatchObject(
			refusedWith('process-concluded'),
		);
	});
});

describe('who steers', () => {
	test('is not a citizen, nor an employee of another department, and their drafts are not there', async () => {
		const elsewhere = await personActor(world, {
			staff: true,
			level: 2,
			roles: [{ role: 'case-officer', scope: 'department', scopeId: '01890000-0000-7000-8000-000000000001' }],
		});
		const [hidden, shown] = [await draft(), await published()];
		for (const actor of [citizen, elsewhere]) {
			const edit = (slug: string) => perform(world.context(actor), editProcess, { slug, title: 'Kapret' });
			await expect(edit(hidden)).rejects.toThrow(NotFound);
			await expect(edit(shown)).rejects.toThrow(NotAllowed);
		}
		await expect(perform(world.context(visitor), publishProcess, { slug: hidden })).rejects.toThrow(NotAllowed);
		await expect(perform(world.context(officer), publishProcess, { slug: 'findes-ikke' })).rejects.toThrow(NotFound);
	});

	test('is also the coordinator, while they work here', async () => {
		const colleague = await personActor(world, { staff: true, level: 2 });
		const slug = await published();
		await world.pool.query('update participation_process set coordinator = $1 where slug = $2', [
			colleague.personId,
			slug,
		]);
		const edit = (actor: Actor) => perform(world.context(actor), editProcess, { slug, kle: '04.02' });
		expect((await edit(colleague)).kind).toBe('done');
		await expect(edit({ ...colleague, staff: false })).rejects.toThrow(NotAllowed);
	});
});
