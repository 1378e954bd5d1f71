import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { meetingWords } from '../../../../tests/support/meetings-of-the-world.ts';
import { performed } from '../../../../tests/support/people-of-every-role.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionsById } from '../../contributions/index.ts';
import { sealIdentity } from '../../people/index.ts';
import { enterContribution } from '../../proposals/index.ts';
import { notesOf } from '../reads/list-meetings.ts';
import { readMeeting } from '../reads/read-meeting.ts';
import { addMeeting } from './add-meeting.ts';
import { enterNotes } from './enter-notes.ts';
import { publishMeeting } from './publish-meeting.ts';

let world: TestRuntime;
let officer: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	process = await someOpenProcess(world, { themes: ['torvet', 'stien'] });
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

async function someMeeting(wish: Record<string, unknown> = {}): Promise<{ id: string; number: number }> {
	const words = meetingWords({ on: '2026-11-19', title: 'Aften på torvet', ...wish });
	const added = await perform(world.context(officer), addMeeting, { slug: process.slug, ...words });
	if (added.kind !== 'done') throw new Error(JSON.stringify(added));
	await perform(world.context(officer), publishMeeting, { number: added.answer.number });
	return added.answer;
}

const enter = (number: number, notes: unknown[], more: Record<string, unknown> = {}, actor: Actor = officer) =>
	perform(world.context(actor), enterNotes, { number, notes, ...more });

async function entered(meetingId: string) {
	const kept = await notesOf(world.context(), meetingId, 100);
	const pieces = await contributionsById(
		world.context(),
		kept.map(({ contributionId }) => contributionId),
	);
	return kept.map((note) => ({ ...note, piece: pieces.find(({ id }) => id === note.contributionId) }));
}

describe('the notes of a meeting', () => {
	test('of forty people are entered at once, each a proposal from the meeting, its day and its place', async () => {
		const { id, number } = await someMeeting({ theme: 'torvet' });
		const notes = Array.from({ length: 25 }, (_, at) => ({
			text: `Forslag nummer ${at} fra bordet.`,
			table: `Bord ${at % 5}`,
			agreed: at,
			who: { kind: 'group', headCount: 8 },
		}));
		expect(await enter(number, notes, { came: 40 })).toMatchObject({ kind: 'done', answer: { entered: 25 } });
		const all = await entered(id);
		expect(all.map(({ table, agreed }) => [table, agreed])).toEqual(notes.map(({ table, agreed }) => [table, agreed]));
		expect(all[7]?.piece).toMatchObject({
			title: 'Forslag nummer 7 fra bordet',
			channel: 'meeting',
			happenedOn: '2026-11-19',
			place: 'Biblioteket',
			themeId: process.themeIds[0],
			headCount: 8,
			needsAnswer: true,
			enteredBy: officer.personId,
		});
		expect((await readMeeting(world.context(), number))?.meeting.came).toBe(40);
	});

	test('are what staff would have entered one by one: the same rows, ties and news', async () => {
		const { id, number } = await someMeeting();
		const identity = sealIdentity(world.context(), { kind: 'email', value: 'ane@proeve.example' });
		const who = { kind: 'person', name: 'Prøve Ane', identity };
		const words = { title: 'En bænk', text: 'En bænk ved åen.', theme: 'stien', who };
		await enter(number, [words]);
		const bySelf = await perform(world.context(officer), enterContribution, {
			process: process.slug,
			...words,
			channel: 'meeting',
			happenedOn: '2026-11-19',
			place: 'Biblioteket',
		});
		const [note] = await entered(id);
		const alone = bySelf.kind === 'done' ? bySelf.answer.id : '';
		const rowOf = async (contribution: string) => {
			const { rows } = await world.pool.query(
				`select to_jsonb(c) - 'id' - 'number' - 'receipt_hash' - 'search' as row, c.receipt_hash is not null as receipt,
					(select count(*)::int from contribution_step where contribution = c.id) as steps,
					(select array_agg(from_kind || ' ' || type || ' ' || to_kind order by 1) from relation
						where (to_id = c.id or from_id = c.id) and from_kind <> 'meeting') as ties
				from contribution c where id = $1`,
				[contribution],
			);
			return rows[0];
		};
		expect(await rowOf(note?.contributionId ?? '')).toEqual(await rowOf(alone));
		expect(note?.piece?.authorId).not.toBeNull();
		expect(world.sent).toEqual(
			expect.arrayContaining([
				{ fact: 'contributions-received', data: { contributions: [note?.contributionId] } },
				{ fact: 'contribution-received', data: { contribution: alone } },
			]),
		);
	});

	test('lead from the process over the meeting to the proposal', async () => {
		const { id, number } = await someMeeting();
		await enter(number, [{ text: 'Lys på stien.' }]);
		const { rows } = await world.pool.query(
			"select from_kind, to_kind from relation where type = 'led-to' and (from_id = $1 or to_id = $1) order by from_kind",
			[id],
		);
		expect(rows).toEqual([
			{ from_kind: 'meeting', to_kind: 'proposal' },
			{ from_kind: 'process', to_kind: 'meeting' },
		]);
	});

	test('are entered all or none: what is wrong with one is told with its place, and no other is kept', async () => {
		const { id, number } = await someMeeting();
		const count = async () => (await world.pool.query('select count(*)::int as n from contribution')).rows[0].n;
		const before = await count();
		const refused = await enter(number, [{ text: 'God nok.' }, { text: 'Ukendt tema.', theme: 'findes-ikke' }]);
		expect(refused).toMatchObject({
			kind: 'refused',
			problems: [{ key: 'theme-unknown', field: 'theme-1', facts: { note: 2 } }],
		});
		expect(await count()).toBe(before);
		expect(await entered(id)).toEqual([]);
	});

	test('go on where the last form ended, also when two are sent at once', async () => {
		const { id, number } = await someMeeting();
		const two = (name: string) => enter(number, [{ text: `${name} et.` }, { text: `${name} to.` }]);
		await Promise.all([two('Først'), two('Så')]);
		const texts = (await entered(id)).map(({ piece }) => piece?.text.split(' ')[1]);
		expect(texts).toEqual(['et.', 'to.', 'et.', 'to.']);
	});

	test.each<[string, string, string]>([
		['before the meeting has begun', '2026-11-19T15:00:00Z', 'notes-not-yet'],
		['before the process is open', '2026-10-20T09:00:00Z', 'enter-not-open-yet'],
	])('are refused %s', async (_, now, refusal) => {
		const { number } = await someMeeting(refusal === 'enter-not-open-yet' ? { on: '2026-10-19' } : {});
		world.setNow(now);
		const refused = await enter(number, [{ text: 'Lys på stien.' }]);
		expect(refused.kind === 'refused' && refused.problems.map(({ key }) => key)).toEqual([refusal]);
	});

	test('are entered by the employee who leads the meeting, and by nobody who does not work with it', async () => {
		const leader = await personActor(world, { staff: true, level: 2 });
		await performed(world.context(system), 'role.grant', {
			person: leader.personId,
			role: 'facilitator',
			scope: 'municipality',
		});
		const { number } = await someMeeting({ facilitator: leader.personId });
		expect((await enter(number, [{ text: 'Lys.' }], {}, leader)).kind).toBe('done');
		const stranger = await personActor(world, { staff: true, level: 2 });
		await expect(enter(number, [{ text: 'Lys.' }], {}, stranger)).rejects.toThrow(NotAllowed);
		await expect(enter(999_999, [{ text: 'Lys.' }])).rejects.toThrow(NotFound);
	});
});
