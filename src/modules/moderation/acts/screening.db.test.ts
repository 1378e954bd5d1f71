import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { someProof } from '../../../../tests/support/some-proof.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { answerContribution } from '../../answers/acts/answer-contribution.ts';
import { flagContribution } from '../../answers/index.ts';
import { contributionById, countSupports, listContributions, listVersions } from '../../contributions/index.ts';
import { editByReceipt } from '../../proposals/acts/edit-by-receipt.ts';
import { editProposal } from '../../proposals/acts/edit-proposal.ts';
import { publishProposal, supportProposal, writeComment } from '../../proposals/index.ts';
import { receiptSecret } from '../../proposals/steps/receipt.ts';
import { moderatedPieceRead } from '../reads/read-piece.ts';
import { appealDecision } from './appeal-decision.ts';
import { approveContribution } from './approve-contribution.ts';
import { confirmContribution } from './confirm-contribution.ts';
import { decideAppeal } from './decide-appeal.ts';
import { hideContribution } from './hide-contribution.ts';
import { maskContribution } from './mask-contribution.ts';

let house: TestRuntime;
let person: Actor;
let moderator: Actor;
let colleague: Actor;
let process: { readonly id: string; readonly slug: string };
beforeAll(async () => {
	house = await testRuntime();
	house.setNow(someTuesday);
	person = await someVoice(house, { kind: 'email', value: 'kendt@eksempel.dk' });
	[moderator, colleague] = [await staffActor(house), await staffActor(house)];
	process = await someOpenProcess(house, { levels: { propose: 0, comment: 0 } });
});
beforeEach(() => house.setNow(someTuesday));
afterAll(() => house.drop());

let written = 0;
const words = () => {
	written += 1;
	return { title: `Nummer ${written}`, text: `Noget, som ingen har skrevet før, nemlig det ${written}. i rækken.` };
};
const publish = (actor: Actor, more: object = {}) =>
	perform(house.context(actor), publishProposal, { process: process.slug, ...words(), ...more });
const done = <Answer>(outcome: { kind: string; answer?: Answer }): Answer => {
	if (outcome.kind !== 'done' || !outcome.answer) throw new Error(JSON.stringify(outcome));
	return outcome.answer;
};
const rows = async (sql: string, ...values: unknown[]) => (await house.pool.query(sql, values)).rows;
const pieceOf = async (id: string) => {
	const piece = await contributionById(house.context(), id);
	if (!piece) throw new Error('no such piece');
	return piece;
};
const listed = async () =>
	(
		await listContributions(house.context(), { processId: process.id, kind: 'proposal', order: 'newest', limit: 100 })
	).items.map(({ number }) => number);

const proven = () => someProof(house.context());

describe('writing without an account', () => {
	test('is shown at once by whoever did the work, and each proof counts once', async () => {
		const proof = await proven();
		const first = done(await publish(visitor, { proof }));
		expect(await listed()).toContain(first.number);
		const again = done(await publish(visitor, { proof }));
		expect(again.held).toBe(true);
		const many = await proven();
		const all = await Promise.all(Array.from({ length: 10 }, () => publish(visitor, { proof: many })));
		expect(all.filter((one) => done(one).held !== true)).toHaveLength(1);
	});

	test('is held where the proof is forged, made easier, or too old', async () => {
		const proof = await proven();
		const read = JSON.parse(Buffer.from(proof, 'base64').toString());
		const written = (change: (payload: typeof read) => void) => {
			const copy = structuredClone(read);
			change(copy);
			return Buffer.from(JSON.stringify(copy)).toString('base64');
		};
		const forged = [
			'x',
			written((one) => Object.assign(one.solution, { counter: one.solution.counter + 1 })),
			written((one) => Object.assign(one.challenge.parameters, { keyPrefix: '0' })),
			written((one) => Object.assign(one.challenge.parameters.data, { until: Date.now() * 2 })),
			written((one) => Object.assign(one.challenge, { signature: 'ab'.repeat(32) })),
			written((one) => Object.assign(one, { challenge: null })),
		];
		for (const one of forged) expect(done(await publish(visitor, { proof: one })).held).toBe(true);
		house.setNow('2026-11-24T13:00:00Z');
		expect(done(await publish(visitor, { proof })).held).toBe(true);
	});

	test('is on no list until a moderator has looked, and nobody is told of it before', async () => {
		const held = done(await publish(visitor));
		expect(await listed()).not.toContain(held.number);
		expect(house.sent.filter(({ data }) => data.contribution === held.id)).toEqual([]);
		expect(await perform(house.context(moderator), approveContribution, { number: held.number })).toMatchObject({
			kind: 'done',
		});
		expect(await listed()).toContain(held.number);
		expect(house.sent.filter(({ data }) => data.contribution === held.id)).toHaveLength(1);
		expect(await perform(house.context(moderator), approveContribution, { number: held.number })).toMatchObject({
			problems: [{ key: 'not-held' }],
		});
	});

	test('is let go by the link in a mail, pressed as often as one likes', async () => {
		const held = done(await publish(visitor, { email: 'gaest@example.dk' }));
		expect(held.held).toBe(true);
		const [mail] = await rows("select text_body from mail where to_address = 'gaest@example.dk'");
		const secret = /\/bekraeft\/([\w-]+)/.exec(mail.text_body)?.[1];
		const confirm = () => perform(house.context(visitor), confirmContribution, { secret });
		const all = await Promise.all(Array.from({ length: 10 }, confirm));
		expect(all.every(({ kind }) => kind === 'done')).toBe(true);
		expect(await listed()).toContain(held.number);
		expect(house.sent.filter(({ data }) => data.contribution === held.id)).toHaveLength(1);
	});

	test('is hidden for good where a moderator says so, and its place tells a rule', async () => {
		const held = done(await publish(visitor));
		await perform(house.context(moderator), hideContribution, { number: held.number, rule: 'advert' });
		expect(await pieceOf(held.id)).toMatchObject({ hiddenRule: 'advert' });
	});

	test('moves no counter of supports, however often it is tried', async () => {
		const piece = await somePiece(house, process.id);
		const tried = await Promise.all(
			Array.from({ length: 200 }, () => perform(house.context(visitor), supportProposal, { number: piece.number })),
		);
		expect(tried.every(({ kind }) => kind === 'step-up')).toBe(true);
		expect((await countSupports(house.context(), piece.id)).all).toBe(0);
	});
});

describe('writing with an account', () => {
	test('is asked for no proof, and is held where it is a shop window or the fourth of the same', async () => {
		expect(done(await publish(person)).held).toBeUndefined();
		const window = 'Se https://a.dk https://b.dk https://c.dk https://d.dk';
		expect(done(await publish(person, { text: window })).held).toBe(true);
		const same = { text: 'Køb min båd, den er næsten ny og ligger i havnen.' };
		const all = [];
		for (let turn = 0; turn < 4; turn++) all.push(done(await publish(person, same)).held);
		expect(all).toEqual([undefined, undefined, undefined, true]);
	});

	test('never keeps a CPR number: it is refused before anything is written', async () => {
		const before = await rows('select count(*) from contribution');
		for (const actor of [person, visitor])
			expect(await publish(actor, { text: 'Min mors nummer er 010190-1234.' })).toMatchObject({
				kind: 'refused',
				problems: [{ key: '_cpr-in-text', field: 'text' }],
			});
		expect(await rows('select count(*) from contribution')).toEqual(before);
	});
});

describe('giving a piece other words', () => {
	const window = 'Kig ind: https://e.dk https://f.dk https://g.dk https://h.dk';
	const signals = async (id: string) =>
		(await rows('select signals from held_piece where contribution = $1', id)).map((row) => row.signals);
	const edit = (number: number, more: object = {}) =>
		perform(house.context(person), editProposal, { number, ...words(), ...more });

	test('while it is held is its author’s right, is weighed anew, and shows it to nobody', async () => {
		const held = done(await publish(person, { text: window }));
		expect(await signals(held.id)).toEqual([['links']]);
		expect(done(await edit(held.number)).held).toBe(true);
		expect(await signals(held.id)).toEqual([[]]);
		expect(done(await edit(held.number, { text: window })).held).toBe(true);
		expect(await signals(held.id)).toEqual([['links']]);
		const last = words();
		await edit(held.number, last);
		expect(await listed()).not.toContain(held.number);
		expect(house.sent.filter(({ data }) => data.contribution === held.id)).toEqual([]);
		await perform(house.context(moderator), approveContribution, { number: held.number });
		expect(await listed()).toContain(held.number);
		// What nobody read has no versions to be compared.
		expect(await pieceOf(held.id)).toMatchObject({ ...last, editedAt: null });
		expect(await rows('select 1 from contribution_version where contribution = $1', held.id)).toEqual([]);
		expect(house.sent.filter(({ data }) => data.contribution === held.id)).toHaveLength(1);
	});

	test('holds a public piece that becomes a shop window, and it comes back as the same piece', async () => {
		const piece = done(await publish(person));
		const before = await pieceOf(piece.id);
		house.setNow('2026-11-24T10:00:00Z');
		expect(done(await edit(piece.number, { text: window })).held).toBe(true);
		expect(await listed()).not.toContain(piece.number);
		expect((await pieceOf(piece.id)).hiddenRule).toBeNull();
		house.setNow('2026-11-24T10:05:00Z');
		expect(done(await edit(piece.number)).held).toBe(true);
		await perform(house.context(moderator), approveContribution, { number: piece.number });
		expect(await listed()).toContain(piece.number);
		expect((await pieceOf(piece.id)).publishedAt).toEqual(before.publishedAt);
		// The first words were read, those that were held were not.
		expect(await rows('select text from contribution_version where contribution = $1', piece.id)).toEqual([
			{ text: before.text },
		]);
		expect(house.sent.filter(({ data }) => data.contribution === piece.id)).toHaveLength(1);
	});

	test('does not count the piece itself as the same words again', async () => {
		const text = 'Lad os plante æbletræer langs hele stien til skolen.';
		const piece = done(await publish(person, { text }));
		for (let turn = 0; turn < 5; turn++) expect(done(await edit(piece.number, { text })).held).toBeUndefined();
	});

	test('by the link on a receipt asks for no new proof, and keeps in mind that there was none', async () => {
		const withProof = done(await publish(visitor, { proof: await proven() }));
		const correct = (receipt: string | undefined, text: string) =>
			perform(house.context(visitor), editByReceipt, {
				secret: receiptSecret(house.context(), receipt ?? ''),
				title: 'Rettet',
				text,
			});
		expect(done(await correct(withProof.receipt, 'Nu står der noget andet her.')).held).toBe(false);
		const unproven = done(await publish(visitor));
		expect(done(await correct(unproven.receipt, window)).held).toBe(true);
		expect(await signals(unproven.id)).toEqual([['no-proof', 'links']]);
		expect(done(await correct(unproven.receipt, 'Ingen links mere.')).held).toBe(true);
		expect(await signals(unproven.id)).toEqual([['no-proof']]);
	});
});

describe('flagging without an account', () => {
	test('counts beside the others where one may write without one, a few from each network and about each piece', async () => {
		const piece = await somePiece(house, process.id);
		const flag = (caller: string) =>
			perform({ ...house.context(visitor), caller }, flagContribution, { number: piece.number, reason: 'advert' });
		for (let turn = 0; turn < 5; turn++) expect((await flag(`net ${turn}`)).kind).toBe('done');
		expect(await flag('net 6')).toMatchObject({ problems: [{ key: 'flagged-enough' }] });
		const strict = await someOpenProcess(house);
		const there = await somePiece(house, strict.id);
		expect(await perform(house.context(visitor), flagContribution, { number: there.number, reason: 'advert' })).toEqual(
			{ kind: 'step-up', level: 1 },
		);
	});
});

describe('taking words out of a text', () => {
	const mask = (number: number, passage: string, actor = moderator) =>
		perform(house.context(actor), maskContribution, { number, passage, what: 'name' });

	test('takes them out of what it says, of what it said, and of where it is, and keeps them for its author', async () => {
		const text = 'Spørg Hanne Prøve på torvet. Hanne Prøve ved det.';
		const piece = await somePiece(house, process.id, { authorId: person.personId, title: 'Hanne Prøve ved det', text });
		await perform(house.context(person), editProposal, {
			number: piece.number,
			title: 'Hun ved det',
			text: `${text} Ja.`,
		});
		expect((await mask(piece.number, 'Hanne Prøve')).kind).toBe('done');
		const now = await pieceOf(piece.id);
		expect(now.text).toBe('Spørg [navn fjernet] på torvet. [navn fjernet] ved det. Ja.');
		const said = (await listVersions(house.context(), now)).map((one) => `${one.title} ${one.text}`).join(' ');
		expect(said).not.toContain('Hanne Prøve');
		expect((await rows("select 1 from contribution where search @@ to_tsquery('danish', 'hanne')")).length).toBe(0);
		expect(await rows('select passage from masked_passage where contribution = $1', piece.id)).toEqual([
			{ passage: 'Hanne Prøve' },
		]);
		expect(await mask(piece.number, 'Hanne Prøve')).toMatchObject({ problems: [{ key: 'passage-not-there' }] });
	});

	test('takes them out of everything that quotes it: answers, notes, mails that wait, and not of what others wrote', async () => {
		const text = 'Ring til Poul Prøvesen om nøglen.';
		const piece = await somePiece(house, process.id, { authorId: person.personId, title: 'Nøglen', text });
		const answering = { number: piece.number, state: 'not-taken-up', heading: 'Vi ringer ikke til Poul Prøvesen' };
		const answer = (heading: string) =>
			perform(house.context(moderator), answerContribution, {
				...answering,
				heading,
				text: 'Poul Prøvesen har ingen nøgle.',
			});
		expect((await answer(answering.heading)).kind).toBe('done');
		const reply = done(
			await perform(house.context(person), writeComment, {
				number: piece.number,
				stance: 'for',
				text: 'Ja, Poul Prøvesen har den.',
			}),
		);
		const mail = (dedupe: string, path: string) =>
			house.pool.query(
				`insert into mail (id, dedupe, to_address, subject, text_body, html_body, language, written_at, next_try_at)
				values (gen_random_uuid(), $1, 'a@b.dk', 'Poul Prøvesen', 'Om Poul Prøvesen: ' || $2, '<p>Poul Prøvesen</p>', 'da', now(), now())`,
				[dedupe, `http://localhost:3000${path}`],
			);
		await mail('mask-about', `/forslag/${piece.number}`);
		await mail('mask-other', `/forslag/${piece.number}7`);
		expect((await mask(piece.number, 'Poul Prøvesen')).kind).toBe('done');
		const left = async (sql: string) => (await rows(sql)).map((row) => Object.values(row).join(' '));
		for (const sql of [
			`select heading, text from answer where contribution = '${piece.id}'`,
			`select note from contribution_step where contribution = '${piece.id}' and note is not null`,
			"select subject, text_body, html_body from mail where dedupe = 'mask-about'",
		]) {
			const said = (await left(sql)).join('\n');
			expect(said).toContain('[navn fjernet]');
			expect(said).not.toContain('Poul');
		}
		expect(await left("select subject from mail where dedupe = 'mask-other'")).toEqual(['Poul Prøvesen']);
		// Another person's words are another decision; a moderator is led there.
		expect((await pieceOf(reply.id)).text).toContain('Poul Prøvesen');
		const seen = await see(house.context(moderator), moderatedPieceRead, { number: String(piece.number) });
		expect(seen).toMatchObject({ facts: { saidElsewhere: [{ number: reply.number }] } });
	});

	test('holds for what is written to it later, until an appeal is right', async () => {
		const text = 'Ring til Ditte Prøvesen om bålet.';
		const piece = await somePiece(house, process.id, { authorId: person.personId, title: 'Bålet', text });
		await mask(piece.number, 'Ditte Prøvesen');
		const edit = async (words: string) => {
			await perform(house.context(person), editProposal, { number: piece.number, title: 'Bålet', text: words });
			return (await pieceOf(piece.id)).text;
		};
		expect(await edit('Sagt igen: Ditte Prøvesen.')).toBe('Sagt igen: [navn fjernet].');
		const [{ decision }] = await rows('select decision from masked_passage where contribution = $1', piece.id);
		await perform(house.context(person), appealDecision, { decision, words: 'Hun har sagt ja.' });
		await perform(house.context(colleague), decideAppeal, { decision, result: 'overturned', reason: 'Det har hun.' });
		expect(await edit('Sagt igen: Ditte Prøvesen.')).toBe('Sagt igen: Ditte Prøvesen.');
	});

	test('is undone by an appeal that is right, where the text is still the same', async () => {
		const text = 'Borgmester Prøve og skolen ved åen.';
		const piece = await somePiece(house, process.id, { authorId: person.personId, text });
		await mask(piece.number, 'Borgmester Prøve');
		await mask(piece.number, 'skolen');
		const [first] = await rows(
			'select decision from masked_passage where contribution = $1 order by masked_at, passage limit 1',
			piece.id,
		);
		await perform(house.context(person), appealDecision, { decision: first.decision, words: 'Han er offentlig.' });
		await perform(house.context(colleague), decideAppeal, {
			decision: first.decision,
			result: 'overturned',
			reason: 'En borgmester er ikke privat.',
		});
		expect((await pieceOf(piece.id)).text).toBe('Borgmester Prøve og [navn fjernet] ved åen.');
	});
});
