import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import {
	personActor,
	someTuesday,
	staffActor,
	type TestRuntime,
	testRuntime,
} from '../../../../tests/support/runtime.ts';
import { someProof } from '../../../../tests/support/some-proof.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { contributionByNumber, contributionByReceipt } from '../../contributions/index.ts';
import { proposalPage } from '../reads/read-proposal.ts';
import { receiptSecret } from '../steps/receipt.ts';
import { editProposal } from './edit-proposal.ts';
import { publishDraft } from './publish-draft.ts';
import { publishProposal } from './publish-proposal.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawByReceipt } from './withdraw-by-receipt.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

let world: TestRuntime;
let author: Actor;
let stranger: Actor;
beforeAll(async () => {
	world = await testRuntime();
	author = await someVoice(world, { kind: 'email', value: 'forslag@eksempel.dk' });
	stranger = await someVoice(world, { kind: 'email', value: 'fremmed@eksempel.dk' });
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

const words = { title: 'En bænk ved bageren', text: 'Så kan man hvile benene.' };

async function publish(actor: Actor, input: Record<string, unknown>) {
	return perform(world.context(actor), publishProposal, { ...words, ...input });
}

async function published(
	input: Record<string, unknown> = {},
	actor = author,
): Promise<{ number: number; slug: string }> {
	const { slug } = await someOpenProcess(world);
	const done = await publish(actor, { process: slug, ...input });
	if (done.kind !== 'done') throw new Error(`not published: ${JSON.stringify(done)}`);
	return { number: done.answer.number, slug };
}

async function draft(): Promise<number> {
	const { slug } = await someOpenProcess(world);
	const done = await perform(world.context(author), saveDraft, { process: slug, title: 'Halvt' });
	if (done.kind !== 'done') throw new Error('no draft');
	return done.answer.number;
}

const row = (number: number) => contributionByNumber(world.context(), 'proposal', number);
const keys = (performed: { kind: string }) =>
	'problems' in performed ? (performed.problems as { key: string }[]).map(({ key }) => key) : performed.kind;

describe('publishing a proposal', () => {
	test('puts it in public with its author, its level, its theme and its ties, and a line without the person in the journal', async () => {
		const { id, slug, themeIds } = await someOpenProcess(world, { themes: ['boern', 'unge'] });
		const done = await publish(author, { process: slug, theme: 'unge' });
		expect(done.kind).toBe('done');
		const number = done.kind === 'done' ? done.answer.number : 0;
		const proposal = await row(number);
		expect(proposal).toMatchObject({
			...words,
			processId: id,
			themeId: themeIds[1],
			authorId: author.personId,
			authorLevel: 1,
			channel: 'web',
			happenedOn: '2026-11-24',
			state: 'received',
		});
		const ties = await world.pool.query('select from_kind, type, to_kind from relation where $1 in (from_id, to_id)', [
			proposal?.id,
		]);
		expect(ties.rows).toEqual([
			{ from_kind: 'process', type: 'led-to', to_kind: 'proposal' },
			{ from_kind: 'proposal', type: 'concerns', to_kind: 'theme' },
		]);
		const journal = await world.pool.query('select act, actor, channel from journal where subject = $1', [
			proposal?.id,
		]);
		expect(journal.rows).toEqual([{ act: 'proposal.publish', actor: author.ref, channel: 'web' }]);
	});

	test('says what is missing or too long, each at its field', async () => {
		const { slug } = await someOpenProcess(world, { themes: ['boern'] });
		const refused = await publish(author, { process: slug, title: ' \u202e ', text: 'x'.repeat(4_001) });
		expect(refused).toEqual({
			kind: 'refused',
			problems: [
				{ key: 'title-missing', field: 'title', facts: { length: 0, limit: 1 } },
				{ key: 'text-too-long', field: 'text', facts: { length: 4_001, limit: 4_000 } },
			],
		});
		expect(keys(await publish(author, { process: slug }))).toEqual(['theme-missing']);
		expect(keys(await publish(author, { process: slug, theme: 'andet' }))).toEqual(['theme-unknown']);
		expect(keys(await publish(author, { process: slug, theme: 'ved-ikke' }))).toBe('done');
	});

	test('refuses before the opening and after the close', async () => {
		const { slug } = await someOpenProcess(world);
		world.setNow('2026-10-31T12:00:00Z');
		expect(keys(await publish(author, { process: slug }))).toEqual(['process-not-open-yet']);
		world.setNow('2026-12-24T22:59:00Z');
		expect(keys(await publish(author, { process: slug }))).toBe('done');
		world.setNow('2026-12-24T23:01:00Z');
		expect(keys(await publish(author, { process: slug }))).toEqual(['process-closed']);
	});

	test('asks a visitor to step up to the level of the process, and a process nobody may see is not there', async () => {
		const { slug } = await someOpenProcess(world);
		expect(await publish(visitor, { process: slug })).toEqual({ kind: 'step-up', level: 1 });
		const strict = await someOpenProcess(world, { levels: { propose: 3 } });
		expect(await publish(author, { process: strict.slug })).toEqual({ kind: 'step-up', level: 3 });
		const hidden = await someOpenProcess(world, { published: false });
		await expect(publish(author, { process: hidden.slug })).rejects.toThrow(NotFound);
		const officer = await staffActor(world);
		expect(keys(await publish(officer, { process: hidden.slug }))).toEqual(['process-not-published']);
	});

	test('at level 0 gives a visitor a receipt by which they can take it back, and keeps no secret in the answer', async () => {
		const { slug } = await someOpenProcess(world, { levels: { propose: 0 } });
		const proof = await someProof(world.context());
		const done = await publish(visitor, { process: slug, name: 'Nabo', email: 'nabo@eksempel.dk', proof });
		if (done.kind !== 'done' || !done.answer.receipt) throw new Error('no receipt');
		const secret = receiptSecret(world.context(), done.answer.receipt);
		expect(JSON.stringify(done.answer)).not.toContain(secret);
		expect(await contributionByReceipt(world.context(), secret)).toMatchObject({
			authorId: null,
			typedName: 'Nabo',
			authorLevel: 0,
		});
		const mails = await world.pool.query('select to_address, text_body from mail where dedupe = $1', [
			`receipt:${done.answer.id}`,
		]);
		expect(mails.rows).toHaveLength(1);
		expect(mails.rows[0].text_body).toContain(`/kvittering/${secret}`);
		expect(keys(await perform(world.context(), withdrawByReceipt, { secret }))).toBe('done');
		expect((await row(done.answer.number))?.withdrawnAt).not.toBeNull();
		await expect(
			perform(world.context(), withdrawByReceipt, { secret: receiptSecret(world.context(), newId()) }),
		).rejects.toThrow(NotFound);
	});

	test('shows the chosen pseudonym, and never the name of a protected person', async () => {
		const hidden = await personActor(world, { name: 'Prøve Beskyttet' });
		await world.pool.query('update person set protected_at = now(), pseudonym = $2 where id = $1', [
			hidden.personId,
			'Solsort',
		]);
		const { number } = await published({ showAs: 'name' }, hidden);
		expect((await row(number))?.pseudonym).toBe('Solsort');
		const other = await published({ showAs: 'pseudonym' });
		expect((await row(other.number))?.pseudonym).toBe('En deltager');
	});

	test('refuses a pseudonym where the process does not allow it, and the name of an organisation that one does not act for', async () => {
		const { id, slug } = await someOpenProcess(world);
		await world.pool.query('update participation_process set pseudonyms_allowed = false where id = $1', [id]);
		expect(keys(await publish(author, { process: slug, showAs: 'pseudonym' }))).toEqual(['pseudonym-not-allowed']);
		const organisation = newId();
		const memberships = (role: string) => ({ ...author, memberships: [{ organisation, role }] });
		const behalf = { process: slug, organisation };
		expect(keys(await publish(author, behalf))).toEqual(['organisation-not-yours']);
		expect(keys(await publish(memberships('member'), behalf))).toEqual(['organisation-not-yours']);
		await world.pool.query(
			`insert into organisation (id, kind, name, slug, registered_at) values ($1, 'association', 'Prøveklubben', 'proeveklubben', now())`,
			[organisation],
		);
		expect(keys(await publish(memberships('writer'), behalf))).toBe('done');
	});

	test('says for whom it is written, and asks what it cannot know', async () => {
		const { slug } = await someOpenProcess(world);
		const shown = async (input: object) => {
			const outcome = await publish(author, { process: slug, ...input });
			if (outcome.kind !== 'done') return keys(outcome);
			const { rows } = await world.pool.query('select behalf, behalf_name from contribution where number = $1', [
				(outcome.answer as { number: number }).number,
			]);
			return [rows[0].behalf, rows[0].behalf_name];
		};
		expect(await shown({})).toEqual(['self', null]);
		expect(await shown({ behalf: 'relative' })).toEqual(['relative', null]);
		expect(await shown({ behalf: 'relative', behalfName: 'min far' })).toEqual(['relative', 'min far']);
		expect(await shown({ behalf: 'employee' })).toEqual(['behalf-name-missing']);
		expect(await shown({ behalf: 'association', behalfName: 'Klubben' })).toEqual(['behalf-organisation-missing']);
		expect(await shown({ behalf: 'somebody' })).toEqual(['behalf-missing']);
	});

	test('keeps pictures that lie ready once, refuses those that are gone, and rolls everything back', async () => {
		const { slug } = await someOpenProcess(world);
		const staged = newId();
		await world.pool.query(
			`insert into stored_file (id, content_type, width, height, widths, byte_count, staged_at, staged_by)
			values ($1, 'image/webp', 800, 600, '{400,800}', 1000, now(), $2)`,
			[staged, author.ref],
		);
		const picture = { id: staged, alt: 'En tom bænk' };
		const { rows: before } = await world.pool.query('select count(*) from contribution');
		expect(keys(await publish(author, { process: slug, pictures: [picture, { id: newId(), alt: 'x' }] }))).toEqual([
			'picture-gone',
		]);
		const { rows: after } = await world.pool.query('select count(*) from contribution');
		expect(after).toEqual(before);
		expect(keys(await publish(author, { process: slug, pictures: [{ id: staged, alt: '' }] }))).toEqual([
			'picture-alt-missing',
		]);
		expect(keys(await publish(stranger, { process: slug, pictures: [picture] }))).toEqual(['picture-gone']);
		expect(keys(await publish(author, { process: slug, pictures: [picture] }))).toBe('done');
		expect(keys(await publish(stranger, { process: slug, pictures: [picture] }))).toEqual(['picture-gone']);
	});

	test('takes what a form of nobody known laid ready by that form alone', async () => {
		const { slug } = await someOpenProcess(world, { levels: { propose: 0 } });
		const staged = newId();
		await world.pool.query(
			`insert into stored_file (id, content_type, width, height, widths, byte_count, staged_at, staged_by)
			values ($1, 'image/webp', 800, 600, '{400,800}', 1000, now(), 'form:its-own-key')`,
			[staged],
		);
		const by = (actor: Actor, hand?: string) =>
			perform({ ...world.context(actor), hand }, publishProposal, {
				process: slug,
				...words,
				pictures: [{ id: staged, alt: 'En tom bænk' }],
			});
		expect(keys(await by(visitor))).toEqual(['picture-gone']);
		expect(keys(await by(visitor, 'form:another-key'))).toEqual(['picture-gone']);
		expect(keys(await by(stranger, 'form:another-key'))).toEqual(['picture-gone']);
		// Who signed in on the way sends the same form.
		expect(keys(await by(author, 'form:its-own-key'))).toBe('done');
	});

	test('pressed twenty times with one form makes one proposal', async () => {
		const { id, slug } = await someOpenProcess(world);
		const once = { key: newId(), scope: author.ref ?? '' };
		const input = { ...words, process: slug };
		const all = await Promise.all(
			Array.from({ length: 20 }, () => perform(world.context(author), publishProposal, input, once)),
		);
		expect(all.filter((one) => one.kind === 'done' && !one.again)).toHaveLength(1);
		const { rows } = await world.pool.query('select count(*)::int from contribution where process = $1', [id]);
		expect(rows[0].count).toBe(1);
	});
});

describe('a draft', () => {
	test('keeps its pictures to itself until it is published', async () => {
		const { slug } = await someOpenProcess(world);
		const staged = newId();
		await world.pool.query(
			`insert into stored_file (id, content_type, width, height, widths, byte_count, staged_at, staged_by)
			values ($1, 'image/webp', 800, 600, '{400,800}', 1000, now(), $2)`,
			[staged, author.ref],
		);
		const opened = async () => {
			const { rows } = await world.pool.query('select kept_at, opened_at from stored_file where id = $1', [staged]);
			return [rows[0].kept_at !== null, rows[0].opened_at !== null];
		};
		const pictures = [{ id: staged, alt: 'En tom bænk' }];
		const saved = await perform(world.context(author), saveDraft, { process: slug, ...words, pictures });
		expect(await opened()).toEqual([true, false]);
		const { number } = (saved as { answer: { number: number } }).answer;
		await perform(world.context(author), publishDraft, { number, ...words, pictures });
		expect(await opened()).toEqual([true, true]);
	});

	test('is nobody else’s: not to see, not to correct, not to publish', async () => {
		const number = await draft();
		for (const actor of [stranger, visitor, await staffActor(world, 'administrator')]) {
			const context = world.context(actor);
			await expect(see(context, proposalPage, { number: String(number) })).rejects.toThrow(NotFound);
			await expect(perform(context, editProposal, { number, ...words })).rejects.toThrow(NotFound);
			await expect(perform(context, publishDraft, { number, ...words })).rejects.toThrow(NotFound);
			await expect(perform(context, withdrawProposal, { number })).rejects.toThrow(NotFound);
		}
	});

	test('asks a visitor to sign in, since there must be somebody to keep it for', async () => {
		const { slug } = await someOpenProcess(world);
		expect(await perform(world.context(), saveDraft, { process: slug, title: 'Halvt' })).toEqual({
			kind: 'step-up',
			level: 1,
		});
	});

	test('is corrected and published by its author, on the day it is published', async () => {
		const number = await draft();
		const context = world.context(author);
		expect(keys(await perform(context, editProposal, { number, title: 'Helt', text: '' }))).toBe('done');
		expect(keys(await perform(context, publishDraft, { number, title: 'Helt', text: '' }))).toEqual(['text-missing']);
		world.setNow('2026-11-26T09:00:00Z');
		expect(keys(await perform(world.context(author), publishDraft, { number, ...words }))).toBe('done');
		expect(await row(number)).toMatchObject({ ...words, happenedOn: '2026-11-26' });
		expect(keys(await perform(world.context(author), publishDraft, { number, ...words }))).toEqual(['edit-published']);
	});

	test('may be begun before the opening, but not after the close', async () => {
		const { slug } = await someOpenProcess(world);
		world.setNow('2026-10-30T09:00:00Z');
		expect(keys(await perform(world.context(author), saveDraft, { process: slug }))).toBe('done');
		world.setNow('2027-01-01T09:00:00Z');
		expect(keys(await perform(world.context(author), saveDraft, { process: slug }))).toEqual(['process-closed']);
	});

	test('goes completely when it is taken back', async () => {
		const number = await draft();
		expect(keys(await perform(world.context(author), withdrawProposal, { number }))).toBe('done');
		expect(await row(number)).toBeUndefined();
	});
});

describe('correcting a proposal', () => {
	test('is the author’s alone, shows that it was done, and needs words', async () => {
		const { number } = await published();
		await expect(perform(world.context(stranger), editProposal, { number, ...words })).rejects.toThrow(NotAllowed);
		expect(await perform(world.context(visitor), editProposal, { number, ...words })).toEqual({
			kind: 'step-up',
			level: 1,
		});
		const context = world.context(author);
		expect(keys(await perform(context, editProposal, { number, title: '', text: 'x' }))).toEqual(['title-missing']);
		expect(keys(await perform(context, editProposal, { number, title: 'To bænke', text: 'x' }))).toBe('done');
		const proposal = await row(number);
		expect(proposal?.title).toBe('To bænke');
		expect(proposal?.editedAt).toEqual(someTuesday);
	});

	test('ends with the answer, while it is considered, and when the process closes', async () => {
		const { number } = await published();
		await world.pool.query("update contribution set state = 'under-consideration' where number = $1", [number]);
		expect(keys(await perform(world.context(author), editProposal, { number, ...words }))).toEqual(['edit-considered']);
		await world.pool.query("update contribution set state = 'partly', answered_at = now() where number = $1", [number]);
		expect(keys(await perform(world.context(author), editProposal, { number, ...words }))).toEqual(['edit-answered']);
		expect(keys(await perform(world.context(author), withdrawProposal, { number }))).toEqual(['withdraw-answered']);
		const late = await published();
		world.setNow('2026-12-27T09:00:00Z');
		expect(keys(await perform(world.context(author), editProposal, { number: late.number, ...words }))).toEqual([
			'process-closed',
		]);
	});
});

test('a proposal taken back is there for nobody else, and taking it back twice is doing it once', async () => {
	const { number } = await published();
	const context = world.context(author);
	expect(keys(await perform(context, withdrawProposal, { number }))).toBe('done');
	expect(keys(await perform(context, withdrawProposal, { number }))).toBe('done');
	const { rows } = await world.pool.query(
		"select count(*)::int from contribution_step s join contribution c on c.id = s.contribution where c.number = $1 and step = 'withdrawn'",
		[number],
	);
	expect(rows[0].count).toBe(1);
	await expect(perform(world.context(stranger), editProposal, { number, ...words })).rejects.toThrow(NotFound);
	await expect(see(world.context(), proposalPage, { number: String(number) })).rejects.toThrow(NotFound);
	expect(keys(await perform(context, editProposal, { number, ...words }))).toEqual(['edit-withdrawn']);
});
