import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { countHelpThatWaits, helpFigures } from '../reads/count-help.ts';
import { helpByNumber, helpBySecret, helpMessages, waitingHelp } from '../reads/list-help.ts';
import { forgetHelpRequests } from '../steps/help-rows.ts';
import { helpSecretOf } from '../steps/help-secret.ts';
import { answerHelpRequest } from './answer-help-request.ts';
import { askForHelp } from './ask-for-help.ts';
import { enterHelpRequest } from './enter-help-request.ts';
import { promiseHelp } from './promise-help.ts';
import { takeHelpRequest } from './take-help-request.ts';
import { writeAgain } from './write-again.ts';

let house: TestRuntime;
let officer: Actor;
let colleague: Actor;
let asker: Actor;
let number: number;
let secret: string;
const words = {
	kind: 'statutes',
	group: 'Kogegruppen i Prøvegården',
	text: 'Vi vil gerne være en forening. Hvad skal der stå?',
	contact: 'Prøve Kok',
	email: 'kok@proeve.example',
};

beforeAll(async () => {
	house = await testRuntime();
	officer = await staffActor(house);
	colleague = await staffActor(house);
	asker = await personActor(house);
	await house.pool.query(
		`insert into role_grant (id, person, role, scope, source, granted_at)
		values (gen_random_uuid(), $1, 'case-officer', 'municipality', 'page', now())`,
		[colleague.personId],
	);
	await house.pool.query(
		`insert into identity (id, person, kind, ref, value, level, confirmed_at, created_at)
		values (gen_random_uuid(), $1, 'email', 'x', 'kollega@proeve.example', 1, now(), now())`,
		[colleague.personId],
	);
});
afterAll(() => house.drop());

const keys = (outcome: { kind: string; problems?: readonly { key: string }[] }) =>
	outcome.kind === 'refused' ? outcome.problems?.map(({ key }) => key) : outcome.kind;
const mailsTo = async (address: string) => {
	const { rows } = await house.pool.query<{ subject: string; text: string }>(
		'select subject, text_body as text from mail where to_address = $1 order by id',
		[address],
	);
	return rows;
};
const read = async () => {
	const request = await helpByNumber(house.context(), number);
	if (!request) throw new Error('the request is gone');
	return request;
};

describe('a group that asks for help', () => {
	test('is somebody who can be reached, and says with what', async () => {
		const ask = (actor: Actor, more: object) => perform(house.context(actor), askForHelp, { ...words, ...more });
		expect(await ask(visitor, {})).toMatchObject({ kind: 'step-up', level: 1 });
		expect(keys(await ask(asker, { email: '' }))).toEqual(['help-contact-missing']);
		expect(keys(await ask(asker, { kind: 'money' }))).toEqual(['help-kind-missing']);
		expect(keys(await ask(asker, { text: ' ', group: '' }))).toEqual(['group-missing', 'help-text-missing']);
		await expect(ask(asker, { organisation: 'findes-ikke' })).rejects.toThrow(NotFound);
	});

	test('is promised an answer in ten working days, and gets the link to its own page by mail', async () => {
		const outcome = await perform(house.context(asker), askForHelp, words);
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		secret = helpSecretOf(house.context(), outcome.answer.id);
		const request = await helpBySecret(house.context(), secret);
		if (!request) throw new Error('the link opens nothing');
		number = request.number;
		expect(request).toMatchObject({ promisedOn: '2026-12-08', consultant: null, groupName: words.group });
		const [mail] = await mailsTo(words.email);
		expect(mail?.text).toContain('8. december 2026');
		expect(mail?.text).toContain(`/hjaelp/${secret}`);
		const { rows } = await house.pool.query("select subject_kind from journal where act = 'help-request.make'");
		expect(rows).toEqual([{ subject_kind: 'help-request' }]);
	});

	test('does not fill the list alone', async () => {
		const outcomes = [];
		for (let more = 0; more < 5; more += 1)
			outcomes.push(keys(await perform(house.context(asker), askForHelp, { ...words, group: `Gruppe ${more}` })));
		expect(outcomes.at(-1)).toEqual(['too-many-requests']);
	});

	test('may be written down by staff, with a telephone number alone', async () => {
		const { email: _, ...called } = { ...words, phone: '20 00 00 09' };
		await expect(perform(house.context(asker), enterHelpRequest, called)).rejects.toThrow(NotAllowed);
		const outcome = await perform(house.context(officer), enterHelpRequest, called);
		expect(outcome).toMatchObject({ kind: 'done' });
		const { rows } = await house.pool.query('select person, entered_by from help_request where email is null');
		expect(rows).toEqual([{ person: null, entered_by: officer.personId }]);
	});
});

describe('a request for help', () => {
	test('is taken by one of many at once, and the group is told by whom', async () => {
		await expect(perform(house.context(asker), takeHelpRequest, { number })).rejects.toThrow(NotAllowed);
		await expect(perform(house.context(officer), takeHelpRequest, { number: 9_999 })).rejects.toThrow(NotFound);
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => perform(house.context(officer), takeHelpRequest, { number })),
		);
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(outcomes.map(keys).filter((key) => key !== 'done')).toEqual(Array(9).fill(['has-it-already']));
		expect((await read()).consultant).toBe(officer.personId);
		expect((await mailsTo(words.email)).at(-1)?.text).toContain('Prøve Medarbejder har taget');
	});

	test('is handed to a colleague, who is told; not to somebody who does not work here', async () => {
		const hand = (to: string | undefined) => perform(house.context(officer), takeHelpRequest, { number, to });
		expect(keys(await hand(asker.personId))).toEqual(['consultant-unknown']);
		expect(keys(await hand(colleague.personId))).toBe('done');
		expect((await read()).consultant).toBe(colleague.personId);
		expect((await mailsTo('kollega@proeve.example')).map(({ subject }) => subject)).toEqual([
			`En kollega har givet dig en henvendelse: ${words.group}`,
		]);
	});

	test('is answered once, though two press at once, with documents from the shelf', async () => {
		const answer = { number, text: 'Begynd med modellen.', documents: ['statutes', 'statutes'] };
		await expect(perform(house.context(asker), answerHelpRequest, answer)).rejects.toThrow(NotAllowed);
		expect(keys(await perform(house.context(officer), answerHelpRequest, { ...answer, documents: ['nix'] }))).toEqual([
			'document-unknown',
		]);
		const outcomes = await Promise.all(
			[officer, colleague].map((actor) => perform(house.context(actor), answerHelpRequest, answer)),
		);
		expect(outcomes.map(keys)).toEqual(expect.arrayContaining([['nobody-waits'], 'done']));
		const request = await read();
		expect(request.waitingSince).toBeNull();
		const messages = await helpMessages(house.context(), request.id);
		expect(messages.map(({ fromGroup, documents }) => [fromGroup, documents])).toEqual([
			[true, []],
			[false, ['statutes']],
		]);
		expect((await mailsTo(words.email)).at(-1)?.text).toContain('Begynd med modellen.');
	});

	test('waits again when the group writes again, with a promise of its own; the first answer is what counts', async () => {
		house.setNow('2026-12-07T09:00:00Z');
		const again = { secret, text: 'Tak. Hvem skriver under?' };
		expect(keys(await perform(house.context(), writeAgain, again))).toBe('done');
		await expect(
			perform(house.context(), writeAgain, { ...again, secret: helpSecretOf(house.context(), 'nix') }),
		).rejects.toThrow(NotFound);
		const request = await read();
		expect(request).toMatchObject({ promisedOn: '2026-12-08', dueOn: '2026-12-21' });
		expect((await mailsTo('kollega@proeve.example')).at(-1)?.subject).toContain('skrevet igen');
		expect(await helpFigures(house.context())).toEqual({ asked: 6, answered: 1, inTime: 1 });
	});

	test('that is late stands first and is not counted as in time', async () => {
		house.setNow('2026-12-10T09:00:00Z');
		const waiting = await waitingHelp(house.context(officer));
		expect(waiting.at(-1)?.number).toBe(number);
		const late = waiting[0];
		if (!late) throw new Error('nobody waits');
		await perform(house.context(officer), answerHelpRequest, { number: late.number, text: 'Undskyld.' });
		expect(await helpFigures(house.context())).toEqual({ asked: 6, answered: 2, inTime: 1 });
		expect((await helpByNumber(house.context(), late.number))?.consultant).toBe(officer.personId);
	});

	test('is forgotten a year after the answer, and still counted', async () => {
		await perform(house.context(colleague), answerHelpRequest, { number, text: 'To fra bestyrelsen.' });
		house.setNow('2027-12-01T09:00:00Z');
		await forgetHelpRequests(house.context());
		expect(await helpBySecret(house.context(), secret)).toBeDefined();
		house.setNow('2027-12-12T09:00:00Z');
		await forgetHelpRequests(house.context());
		expect(await helpBySecret(house.context(), secret)).toBeUndefined();
		const { rows } = await house.pool.query(
			'select group_name, email, person, answered_at is not null as answered from help_request where number = $1',
			[number],
		);
		expect(rows).toEqual([{ group_name: '', email: null, person: null, answered: true }]);
		const left = await house.pool.query("select 1 from help_message where text = 'To fra bestyrelsen.'");
		expect(left.rowCount).toBe(0);
	});
});

describe('the promise', () => {
	test('is made by an administrator, and holds for those who ask from then on', async () => {
		house.setNow('2026-11-24T09:00:00Z');
		const administrator = await staffActor(house, 'administrator');
		await expect(perform(house.context(officer), promiseHelp, { workingDays: 3 })).rejects.toThrow(NotAllowed);
		for (const workingDays of ['0', '61', '2,5', 'snart', ''])
			expect(keys(await perform(house.context(administrator), promiseHelp, { workingDays }))).toEqual([
				'promise-wrong',
			]);
		expect(keys(await perform(house.context(administrator), promiseHelp, { workingDays: '3' }))).toBe('done');
		const other = await personActor(house);
		const outcome = await perform(house.context(other), askForHelp, words);
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		const request = await helpBySecret(house.context(), helpSecretOf(house.context(), outcome.answer.id));
		expect(request?.promisedOn).toBe('2026-11-27');
	});
});

test('a new request is told to those who took one lately, and where nobody has, to the municipality', async () => {
	await house.pool.query(
		`insert into setting (name, value, changed_at) values ('municipality', '{"name":"Prøveby Kommune","email":"kommunen@proeve.example"}', now())
		on conflict (name) do update set value = excluded.value`,
	);
	await house.pool.query('delete from help_request');
	await house.pool.query('delete from mail');
	const group = 'Strikkegruppen';
	const first = await perform(house.context(await personActor(house)), askForHelp, { ...words, group });
	expect(first.kind).toBe('done');
	expect((await mailsTo('kommunen@proeve.example')).map(({ subject }) => subject)).toEqual([
		'En gruppe beder om hjælp: Strikkegruppen',
	]);
	const { rows } = await house.pool.query('select number from help_request where group_name = $1', [group]);
	await perform(house.context(colleague), takeHelpRequest, { number: rows[0].number });
	await perform(house.context(await personActor(house)), askForHelp, { ...words, group: 'Sangkoret' });
	expect((await mailsTo('kollega@proeve.example')).map(({ subject }) => subject)).toEqual([
		'En gruppe beder om hjælp: Sangkoret',
	]);
	expect(await mailsTo('kommunen@proeve.example')).toHaveLength(1);
	expect((await countHelpThatWaits(house.context())).waiting).toBe(2);
});
