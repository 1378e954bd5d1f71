import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { meetingWords } from '../../../../tests/support/meetings-of-the-world.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import type { AnyAct } from '../../../platform/act.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotAllowed } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { countSignUps } from '../reads/list-meetings.ts';
import { signUpsOf } from '../reads/list-sign-ups.ts';
import { readMeeting } from '../reads/read-meeting.ts';
import { forgetSignUps } from '../steps/forget-sign-ups.ts';
import { meetingHandlers } from '../steps/handle-facts.ts';
import { remindOfTomorrow } from '../steps/remind-of-tomorrow.ts';
import { signUpSecret } from '../steps/sign-up-secret.ts';
import { addMeeting } from './add-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { editMeeting } from './edit-meeting.ts';
import { enterSignUp } from './enter-sign-up.ts';
import { markAttendance } from './mark-attendance.ts';
import { publishMeeting } from './publish-meeting.ts';
import { signOff } from './sign-off.ts';
import { signUp } from './sign-up.ts';

let world: TestRuntime;
let officer: Actor;
let slug: string;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	slug = (await someOpenProcess(world, { themes: ['torvet'] })).slug;
});
beforeEach(() => {
	world.setNow(someTuesday);
	world.sent.length = 0;
});
afterAll(() => world.drop());

const act = (one: AnyAct, input: unknown, actor: Actor = visitor) => perform(world.context(actor), one, input);

async function did<Answer>(one: AnyAct, input: unknown, actor?: Actor): Promise<Answer> {
	const performed = await act(one, input, actor);
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer as Answer;
}

const refusalOf = async (one: AnyAct, input: unknown, actor?: Actor) => {
	const performed = await act(one, input, actor);
	return performed.kind === 'refused' ? performed.problems.map(({ key }) => key) : performed.kind;
};

/** A public meeting, on a Thursday to come. */
async function someMeeting(wish: Record<string, unknown> = {}): Promise<{ id: string; number: number }> {
	const made = await did<{ id: string; number: number }>(addMeeting, { slug, ...meetingWords(wish) }, officer);
	await did(publishMeeting, { number: made.number }, officer);
	return made;
}

const party = (number: number, at: number, headCount = 1) => ({
	number,
	name: `Prøve Deltager ${at}`,
	email: `deltager${at}@proeve.example`,
	headCount,
});

const mails = async (like: string) =>
	(
		await world.pool.query<{ to_address: string; subject: string; text_body: string }>(
			'select to_address, subject, text_body from mail where dedupe like $1 order by written_at, to_address',
			[like],
		)
	).rows;

describe('signing up for a meeting', () => {
	test('fifty at once for ten places: ten have a place and forty wait', async () => {
		const { id, number } = await someMeeting();
		const all = Array.from({ length: 50 }, (_, at) => did<{ placed: boolean }>(signUp, party(number, at)));
		const placed = (await Promise.all(all)).filter((one) => one.placed);
		expect(placed).toHaveLength(10);
		expect(await countSignUps(world.context(), id)).toEqual({ taken: 10, waiting: 40 });
	});

	test('the same address signs up once, however often it is sent at the same time, and whoever sends it', async () => {
		const { number } = await someMeeting();
		const same = { ...party(number, 900), email: 'Samme@Proeve.example' };
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusalOf(signUp, same)));
		expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
		expect(outcomes.filter((one) => String(one) === 'already-signed-up')).toHaveLength(19);
		expect(await refusalOf(signUp, { ...same, email: ' samme@proeve.example' })).toEqual(['already-signed-up']);
	});

	test('somebody signed in signs up once, also by another address', async () => {
		const { number } = await someMeeting();
		const person = await personActor(world);
		await did(signUp, party(number, 910), person);
		expect(await refusalOf(signUp, party(number, 911), person)).toEqual(['already-signed-up']);
	});

	test('what a person needs is kept with the sign-up, and the address is no key from one meeting to another', async () => {
		const [one, two] = [await someMeeting(), await someMeeting()];
		for (const { number } of [one, two])
			await did(signUp, { ...party(number, 920), wheelchair: true, interpreter: 'Tegnsprog' });
		expect((await signUpsOf(world.context(), one.id))[0]).toMatchObject({
			wheelchair: true,
			interpreter: 'Tegnsprog',
			hearingLoop: false,
		});
		const { rows } = await world.pool.query(
			"select count(distinct identity_key)::int as keys from meeting_sign_up where name = 'Prøve Deltager 920'",
		);
		expect(rows[0].keys).toBe(2);
	});

	test.each<[string, Record<string, unknown>, string]>([
		['without a name', { name: ' ' }, 'name-missing'],
		['without a way to be reached', { email: undefined }, 'contact-missing'],
		['with an address that is none', { email: 'ikke en adresse' }, 'email-wrong'],
		['with a number that is none', { phone: '12' }, 'phone-wrong'],
		['for nobody', { headCount: 0 }, 'party-wrong'],
		['for more than there are places', { headCount: 11 }, 'party-too-large'],
	])('is refused %s', async (_, wish, refusal) => {
		const { number } = await someMeeting();
		expect(await refusalOf(signUp, { ...party(number, 930), ...wish })).toEqual([refusal]);
	});

	test('ends when the meeting begins; staff go on for those who call, and a name is enough', async () => {
		const { number } = await someMeeting();
		world.setNow('2026-12-03T15:45:00Z');
		expect(await refusalOf(signUp, party(number, 940))).toEqual(['meeting-over']);
		await did(enterSignUp, { number, name: 'Prøve Ringer' }, officer);
		await did(enterSignUp, { number, name: 'Prøve Ringer' }, officer);
		await expect(act(enterSignUp, { number, name: 'Prøve Gæst' })).rejects.toThrow(NotAllowed);
	});

	test('is confirmed by a mail with a link, and the address is not in the journal', async () => {
		const { id, number } = await someMeeting();
		const { signUp: made } = await did<{ signUp: string }>(signUp, party(number, 950, 3));
		const [mail] = await mails(`sign-up:placed:${made}`);
		expect(mail?.to_address).toBe('deltager950@proeve.example');
		expect(mail?.text_body).toContain(`/tilmelding/${signUpSecret(world.context(), made)}`);
		expect(mail?.text_body).toContain('3 personer');
		const { rows } = await world.pool.query(
			'select row_to_json(journal)::text as line from journal where subject = $1',
			[id],
		);
		expect(rows.length).toBeGreaterThanOrEqual(3);
		expect(rows.map(({ line }) => line).join()).not.toContain('deltager950');
	});
});

describe('the waiting list', () => {
	async function fullMeeting() {
		const meeting = await someMeeting({ places: 4 });
		const made: string[] = [];
		for (const [at, heads] of [2, 2, 3, 1, 1].entries())
			made.push((await did<{ signUp: string }>(signUp, party(meeting.number, at, heads))).signUp);
		const placed = async () =>
			(await signUpsOf(world.context(), meeting.id))
				.filter(({ placedAt }) => placedAt)
				.map(({ id }) => made.indexOf(id));
		const leave = (at: number) => did(signOff, { secret: signUpSecret(world.context(), made[at] ?? '') });
		return { meeting, made, placed, leave };
	}

	test('moves up in its order when somebody leaves: nobody passes a party that is still too large', async () => {
		const { made, placed, leave } = await fullMeeting();
		expect(await placed()).toEqual([0, 1]);
		await leave(0);
		expect(await placed()).toEqual([1]);
		await leave(1);
		expect(await placed()).toEqual([2, 3]);
		expect((await mails('sign-up:moved-up:%')).map(({ to_address }) => to_address)).toEqual([
			'deltager2@proeve.example',
			'deltager3@proeve.example',
		]);
		await leave(1);
		await leave(2);
		expect(await placed()).toEqual([3, 4]);
		expect(await mails(`sign-up:moved-up:${made[4]}`)).toHaveLength(1);
	});

	test('moves up when there are more places', async () => {
		const { meeting, placed } = await fullMeeting();
		await did(editMeeting, { number: meeting.number, ...meetingWords({ places: 8 }) }, officer);
		expect(await placed()).toEqual([0, 1, 2, 3]);
	});

	test('comes out right when many leave at once', async () => {
		const { id, number } = await someMeeting({ places: 10 });
		const made = [];
		for (let at = 0; at < 25; at++)
			made.push(await did<{ signUp: string; placed: boolean }>(signUp, party(number, at)));
		const leaving = made.filter((_, at) => at % 2 === 0);
		await Promise.all(leaving.map((one) => did(signOff, { secret: signUpSecret(world.context(), one.signUp) })));
		expect(await countSignUps(world.context(), id)).toEqual({ taken: 10, waiting: 2 });
	});

	test('forgets who leaves at once; the link still says that one has left, and one may come back', async () => {
		const { meeting, made, leave } = await fullMeeting();
		await leave(4);
		const { rows } = await world.pool.query('select * from meeting_sign_up where id = $1', [made[4]]);
		expect(rows[0]).toMatchObject({ name: '', email: null, phone: null, identity_key: null, person: null });
		await did(signUp, party(meeting.number, 4));
	});
});

describe('a meeting that changes', () => {
	const tell = async () => {
		const handlers = meetingHandlers(world.runtime);
		for (const { fact, data } of world.sent.splice(0))
			await handlers.find((one) => one.fact === fact)?.run({ ...data });
	};

	test('tells those who come of another hour once, and of another title not at all', async () => {
		const { number } = await someMeeting();
		world.sent.length = 0;
		await did(signUp, party(number, 1));
		await did(editMeeting, { number, ...meetingWords({ title: 'Kaffe og kage' }) }, officer);
		expect(world.sent).toEqual([]);
		await did(editMeeting, { number, ...meetingWords({ title: 'Kaffe og kage', from: '17:00' }) }, officer);
		const facts = [...world.sent];
		await tell();
		world.sent.push(...facts);
		await tell();
		expect(await mails('sign-up:changed:%')).toMatchObject([{ subject: 'Ændret: Kaffe og kage' }]);
		expect((await readMeeting(world.context(), number))?.meeting.revision).toBe(2);
	});

	test('is cancelled once, with a reason that everybody who comes is told', async () => {
		const { number } = await someMeeting();
		await did(signUp, party(number, 2));
		expect(await refusalOf(cancelMeeting, { number, reason: '' }, officer)).toEqual(['reason-missing']);
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => refusalOf(cancelMeeting, { number, reason: 'Der er is på stien.' }, officer)),
		);
		expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
		await tell();
		const [mail] = await mails('sign-up:cancelled:%');
		expect(mail?.text_body).toContain('Der er is på stien.');
		expect(await refusalOf(signUp, party(number, 3))).toEqual(['meeting-cancelled']);
	});

	test('cannot be shown without a facilitator, their statement, and words on quiet voices', async () => {
		const bare = meetingWords({ facilitatorName: '', noStake: '', quietVoices: '' });
		const { number } = await did<{ number: number }>(addMeeting, { slug, ...bare }, officer);
		expect(await refusalOf(publishMeeting, { number }, officer)).toEqual([
			'facilitator-missing',
			'no-stake-missing',
			'quiet-voices-missing',
		]);
	});
});

describe('what is kept about those who came', () => {
	test('is gone thirty days after the meeting; how many there were stays', async () => {
		const { id, number } = await someMeeting();
		const { signUp: one } = await did<{ signUp: string }>(signUp, party(number, 1, 2));
		await did(signUp, party(number, 2));
		await did(markAttendance, { number, attended: [one] }, officer);
		world.setNow('2027-01-02T09:00:00Z');
		await forgetSignUps(world.context());
		expect(await signUpsOf(world.context(), id)).toHaveLength(2);
		world.setNow('2027-01-03T09:00:00Z');
		expect(await forgetSignUps(world.context())).toBeGreaterThanOrEqual(2);
		expect(await signUpsOf(world.context(), id)).toEqual([]);
		expect((await readMeeting(world.context(), number))?.meeting.came).toBe(2);
	});
});

describe('the day before', () => {
	test('everybody with a place is reminded once, by day, and nobody of a meeting that is off or on another day', async () => {
		const [tomorrow, off, later] = [
			await someMeeting({ on: '2026-11-26', places: 1 }),
			await someMeeting({ on: '2026-11-26' }),
			await someMeeting({ on: '2026-11-27' }),
		];
		for (const [at, { number }] of [tomorrow, tomorrow, off, later].entries())
			await did(signUp, party(number, 600 + at));
		await did(cancelMeeting, { number: off.number, reason: 'Stormvejr.' }, officer);
		const reminded = async () => (await mails('sign-up:tomorrow:%')).map(({ to_address }) => to_address);
		const at = async (instant: string) => {
			world.setNow(instant);
			await Promise.all([remindOfTomorrow(world.context()), remindOfTomorrow(world.context())]);
			return reminded();
		};
		expect(await at('2026-11-24T12:00:00Z')).toEqual([]);
		expect(await at('2026-11-25T05:00:00Z')).toEqual([]);
		for (const time of ['10:00', '10:20'])
			expect(await at(`2026-11-25T${time}:00Z`)).toEqual(['deltager600@proeve.example']);
		const [mail] = await mails('sign-up:tomorrow:%');
		expect(mail?.subject).toContain('I morgen');
		expect(mail?.text_body).toContain('/tilmelding/');
	});
});
