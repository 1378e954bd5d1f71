import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { organisationBySlug, standingOf } from '../../people/index.ts';
import { editProcess } from '../../processes/acts/edit-process.ts';
import { publishProcess } from '../../processes/acts/publish-process.ts';
import { resumeProcess } from '../../processes/acts/resume-process.ts';
import { startProcess } from '../../processes/acts/start-process.ts';
import { stopProcess } from '../../processes/acts/stop-process.ts';
import { partsOf } from '../../processes/index.ts';
import { publishProposal } from '../../proposals/index.ts';
import { editOrganisation } from './edit-organisation.ts';
import { refuseOrganisation } from './refuse-organisation.ts';
import { registerOrganisation } from './register-organisation.ts';
import { verifyOrganisation } from './verify-organisation.ts';

let house: TestRuntime;
let officer: Actor;
let secretary: Actor;
let stranger: Actor;
let slug: string;
const words = { kind: 'association', name: 'Beboerforeningen Prøven', email: 'hej@proeve.example' };

beforeAll(async () => {
	house = await testRuntime();
	officer = await staffActor(house);
	stranger = await personActor(house);
	secretary = await personActor(house, { name: 'Prøve Sekretær' });
	await house.pool.query(
		`insert into identity (id, person, kind, ref, value, level, confirmed_at, created_at)
		values (gen_random_uuid(), $1, 'email', 'x', 'sekretaer@proeve.example', 1, now(), now())`,
		[secretary.personId],
	);
	const registered = await perform(house.context(secretary), registerOrganisation, words);
	if (registered.kind !== 'done') throw new Error(JSON.stringify(registered));
	slug = registered.answer.slug;
	secretary = { ...secretary, memberships: [{ organisation: registered.answer.id, role: 'administrator' }] };
});
afterAll(() => house.drop());

const keys = (outcome: { kind: string; problems?: readonly { key: string }[] }) =>
	outcome.kind === 'refused' ? outcome.problems?.map(({ key }) => key) : outcome.kind;
const standing = async () => {
	const organisation = await organisationBySlug(house.context(), slug);
	return organisation && standingOf(organisation);
};
const mails = async () => {
	const { rows } = await house.pool.query<{ subject: string; text: string }>(
		"select subject, text_body as text from mail where to_address = 'sekretaer@proeve.example' order by id",
	);
	return rows;
};

const process = {
	title: 'En fælles have',
	question: 'Hvad skal der vokse i haven?',
	audience: 'Alle på vejen',
	alreadyDecided: 'Grunden er vores.',
	promiseWhat: 'Bestyrelsen læser det hele.',
	promiseWho: 'Generalforsamlingen',
	contact: 'hej@proeve.example',
};

describe('being confirmed', () => {
	test('comes before a process can be begun', async () => {
		const start = { ...process, organisation: slug };
		expect(keys(await perform(house.context(secretary), startProcess, start))).toEqual(['organisation-not-verified']);
	});

	test('can be refused with a reason that its people get by mail; mending it lets it be looked at again', async () => {
		const reason = 'Vi kan ikke finde jer. Send jeres vedtægter.';
		expect(keys(await perform(house.context(officer), refuseOrganisation, { slug, reason: ' ' }))).toEqual([
			'reason-missing',
		]);
		expect(keys(await perform(house.context(officer), refuseOrganisation, { slug, reason }))).toBe('done');
		expect((await mails()).at(-1)?.text).toContain(reason);
		await expect(perform(house.context(stranger), editOrganisation, { slug, ...words })).rejects.toThrow(NotFound);
		expect(keys(await perform(house.context(secretary), editOrganisation, { slug, ...words, about: 'Nyt' }))).toBe(
			'done',
		);
		expect(await standing()).toBe('waiting');
	});

	test('is said once, and not by its own people', async () => {
		await expect(perform(house.context(secretary), verifyOrganisation, { slug })).rejects.toThrow(NotAllowed);
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => perform(house.context(officer), verifyOrganisation, { slug })),
		);
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(await standing()).toBe('verified');
	});

	test('holds for other words about it, not for another name', async () => {
		const edit = (more: object) => perform(house.context(secretary), editOrganisation, { slug, ...words, ...more });
		await edit({ about: 'Vi er naboer.', phone: '20 00 00 02' });
		expect(await standing()).toBe('verified');
		await edit({ name: 'Kommunens Venner' });
		expect(await standing()).toBe('waiting');
		await edit({});
		await perform(house.context(officer), verifyOrganisation, { slug });
	});
});

describe('a process that an organisation begins', () => {
	let begun: string;

	test('is begun by those who act for it, with the same fields as staff, and by nobody else', async () => {
		const start = { ...process, organisation: slug };
		for (const actor of [officer, stranger])
			await expect(perform(house.context(actor), startProcess, start)).rejects.toThrow(NotAllowed);
		await expect(
			perform(house.context(secretary), startProcess, { ...start, organisation: 'findes-ikke' }),
		).rejects.toThrow(NotFound);
		const outcome = await perform(house.context(secretary), startProcess, start);
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		begun = outcome.answer.slug;
	});

	test('has a coordinator from among its own, and no department', async () => {
		const edit = (more: object) => perform(house.context(secretary), editProcess, { slug: begun, ...more });
		expect(keys(await edit({ coordinator: officer.personId }))).toEqual(['coordinator-unknown']);
		expect(keys(await edit({ coordinator: secretary.personId }))).toBe('done');
		expect(keys(await edit({ department: secretary.personId }))).toEqual(['department-unknown']);
	});

	test('is not there for staff before it is public, and never theirs to edit', async () => {
		const edit = { slug: begun, intro: 'Rettet af kommunen.' };
		await expect(perform(house.context(officer), editProcess, edit)).rejects.toThrow(NotFound);
		await expect(perform(house.context(officer), stopProcess, { slug: begun, reason: 'Nej' })).rejects.toThrow(
			NotFound,
		);
		expect(keys(await perform(house.context(secretary), publishProcess, { slug: begun }))).toBe('done');
		await expect(perform(house.context(officer), editProcess, edit)).rejects.toThrow(NotAllowed);
		const { rowCount } = await house.pool.query(
			"select 1 from relation where from_kind = 'organisation' and type = 'led-to'",
		);
		expect(rowCount).toBe(1);
	});

	test('is stopped once, aloud: nothing more comes in, its people are written to, and it may go on', async () => {
		const propose = () =>
			perform(house.context(stranger), publishProposal, {
				process: begun,
				title: 'Æbler',
				text: 'Ti træer langs hegnet.',
			});
		expect(keys(await propose())).toBe('done');
		const stop = { slug: begun, reason: 'Grunden er solgt til andre. Ret det, så kan det gå videre.' };
		await expect(perform(house.context(secretary), stopProcess, stop)).rejects.toThrow(NotAllowed);
		expect(keys(await perform(house.context(officer), stopProcess, { ...stop, reason: '' }))).toEqual([
			'reason-missing',
		]);
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => perform(house.context(officer), stopProcess, stop)),
		);
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(keys(await propose())).toEqual(['process-stopped']);
		expect((await mails()).at(-1)?.text).toContain(stop.reason);
		expect(keys(await perform(house.context(officer), resumeProcess, { slug: begun }))).toBe('done');
		expect(keys(await perform(house.context(officer), resumeProcess, { slug: begun }))).toEqual([
			'process-not-stopped',
		]);
		expect(keys(await propose())).toBe('done');
		const { rows } = await house.pool.query('select id from participation_process where slug = $1', [begun]);
		const { stops } = await partsOf(house.context(), rows[0].id);
		expect(stops).toMatchObject([{ reason: stop.reason, resumedAt: house.runtime.clock() }]);
	});
});
