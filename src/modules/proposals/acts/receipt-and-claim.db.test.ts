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
import { webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { mintFormToken } from '../../../platform/web/form-token.ts';
import { routes } from '../../../routes.ts';
import { contributionByReceipt, countSupports } from '../../contributions/index.ts';
import { type GivenIdentity, sealIdentity } from '../../people/index.ts';
import { gatherVoices } from '../../processes/index.ts';
import { receiptSecret } from '../steps/receipt.ts';
import { claimContribution } from './claim-contribution.ts';
import { editByReceipt } from './edit-by-receipt.ts';
import { enterContribution } from './enter-contribution.ts';
import { enterSupports } from './enter-supports.ts';
import { publishProposal } from './publish-proposal.ts';
import { supportProposal } from './support-proposal.ts';
import { withdrawByReceipt } from './withdraw-by-receipt.ts';
import { writeComment } from './write-comment.ts';

let world: TestRuntime;
let officer: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
let people = 0;
beforeAll(async () => {
	world = await testRuntime();
	officer = await staffActor(world);
	process = await someOpenProcess(world, { levels: { propose: 0, comment: 0 } });
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

const words = { title: 'En bænk ved bageren', text: 'Så kan man hvile benene.' };
const somebody = () => someVoice(world, { kind: 'email', value: `deltager${++people}@eksempel.dk` });
const seal = (identity: GivenIdentity) => sealIdentity(world.context(), identity);

async function answerOf<Answer>(performed: Promise<{ kind: string; answer?: Answer }>): Promise<Answer> {
	const done = await performed;
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	return done.answer as Answer;
}

const secretOf = ({ receipt }: { receipt?: string | undefined }) => receiptSecret(world.context(), receipt ?? '');
const pieceOf = (secret: string) => contributionByReceipt(world.context(), secret);

/** A proposal of somebody without an account; the secret of its receipt. */
async function handedIn(more: Record<string, unknown> = {}): Promise<string> {
	const input = { process: process.slug, ...words, ...more, proof: await someProof(world.context()) };
	return secretOf(await answerOf(perform(world.context(), publishProposal, input)));
}

/** A proposal that staff entered for somebody; the secret of its receipt. */
async function entered(who: Record<string, unknown>): Promise<string> {
	const input = { process: process.slug, ...words, channel: 'post', happenedOn: '2026-11-20', who };
	return secretOf(await answerOf(perform(world.context(officer), enterContribution, input)));
}

const edit = (secret: string, input: Record<string, unknown> = {}) =>
	perform(world.context(), editByReceipt, { secret, ...words, ...input });
const claim = (actor: Actor, secret: string) => perform(world.context(actor), claimContribution, { secret });
const problemsOf = async (performed: ReturnType<typeof edit> | ReturnType<typeof claim>) => {
	const outcome = await performed;
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : outcome.kind;
};
const journalOf = async (id: string | undefined, act: string) =>
	(await world.pool.query('select act, actor, channel from journal where subject = $1 and act like $2', [id, act]))
		.rows;

describe('a visitor who presses Back and sends again', () => {
	test('gets the same proposal and the same receipt', async () => {
		const site = webOfRoutes(world.runtime, routes);
		const path = `/forloeb/${process.slug}/skriv`;
		const first = await site.get(path);
		// Only then may the browser show the same form again, with the key it had.
		expect(first.headers.get('cache-control')).toBe('private, no-cache');
		const html = await first.text();
		expect(/<form[^>]* action="([^"]*)"/.exec(html.slice(html.indexOf('<main')))?.[1]).not.toBe(path);
		const token = /name="_form" value="([^"]+)"/.exec(html)?.[1] ?? '';
		const landed = [];
		for (let press = 0; press < 2; press++) landed.push(await site.post(path, { ...words, _form: token }));
		const [one, two] = landed.map((response) => response.headers.get('location'));
		expect(one).toMatch(/^\/kvittering\//);
		expect(two).toBe(one);
	});

	test('also where the browser has worked out another proof meanwhile', async () => {
		const site = webOfRoutes(world.runtime, routes);
		const path = `/forloeb/${process.slug}/skriv`;
		const token = mintFormToken(world.runtime.keys.named('form'), world.runtime.clock());
		const landed = [];
		for (let press = 0; press < 2; press++) {
			const proof = await someProof(world.context());
			landed.push(await site.post(path, { ...words, proof, _form: token }));
		}
		const [one, two] = landed.map((response) => response.headers.get('location'));
		expect(one).toMatch(/^\/kvittering\//);
		expect(two).toBe(one);
	});

	test('also where the first try was refused: the correction is the same form', async () => {
		const site = webOfRoutes(world.runtime, routes);
		const path = `/forloeb/${process.slug}/skriv`;
		const token = mintFormToken(world.runtime.keys.named('form'), world.runtime.clock());
		const refused = await site.post(path, { ...words, title: '', _form: token });
		expect(refused.status).toBe(422);
		expect(await refused.text()).toContain(`value="${token}"`);
	});

	test('and a signed-in person’s form stays in nobody’s browser', async () => {
		const site = webOfRoutes(world.runtime, routes);
		const response = await site.get(`/forloeb/${process.slug}/skriv`, await somebody());
		expect(response.headers.get('cache-control')).toBe('private, no-store');
	});
});

describe('correcting by the link on the receipt', () => {
	test('changes the words and says so on the receipt', async () => {
		const secret = await handedIn();
		expect(await problemsOf(edit(secret, { title: 'To bænke' }))).toBe('done');
		const piece = await pieceOf(secret);
		expect(piece).toMatchObject({ title: 'To bænke', authorId: null, editedAt: someTuesday });
		const { rows } = await world.pool.query('select step from contribution_step where contribution = $1', [piece?.id]);
		expect(rows.map(({ step }) => step).sort()).toEqual(['edited', 'received']);
		expect(await journalOf(piece?.id, '%edit%')).toEqual([
			{ act: 'contribution.edit-by-receipt', actor: null, channel: 'web' },
		]);
	});

	test('also of a comment, whose title follows its words', async () => {
		const about = await pieceOf(await handedIn());
		const proof = await someProof(world.context());
		const comment = {
			number: about?.number,
			stance: 'question',
			text: 'Hvem betaler?',
			email: 'svar@eksempel.dk',
			proof,
		};
		const secret = secretOf(await answerOf(perform(world.context(), writeComment, comment)));
		expect(await problemsOf(edit(secret, { text: 'Hvem betaler, og hvornår?' }))).toBe('done');
		expect(await pieceOf(secret)).toMatchObject({ title: 'Hvem betaler, og hvornår?' });
		expect(await problemsOf(edit(secret, { text: '' }))).toEqual(['comment-missing']);
		expect(await problemsOf(edit(secret, { text: 'x'.repeat(2_001) }))).toEqual(['comment-too-long']);
		const { rows } = await world.pool.query("select text_body from mail where to_address = 'svar@eksempel.dk'");
		expect(rows).toHaveLength(1);
		expect(rows[0].text_body).toContain(`/kvittering/${secret}`);
	});

	test('follows the rules of an author: open, unanswered, not taken back', async () => {
		const secret = await handedIn();
		expect(await problemsOf(edit(secret, { title: '' }))).toEqual(['title-missing']);
		expect(await problemsOf(edit(secret, { title: 'x'.repeat(81) }))).toEqual(['title-too-long']);
		world.setNow('2026-12-28T09:00:00Z');
		expect(await problemsOf(edit(secret))).toEqual(['process-closed']);
		world.setNow(someTuesday);
		await world.pool.query("update contribution set state = 'under-consideration' where title = $1", [words.title]);
		expect(await problemsOf(edit(secret))).toEqual(['edit-considered']);
		await world.pool.query("update contribution set state = 'partly', answered_at = now() where title = $1", [
			words.title,
		]);
		expect(await problemsOf(edit(secret))).toEqual(['edit-answered']);
		const other = await handedIn();
		await perform(world.context(), withdrawByReceipt, { secret: other });
		expect(await problemsOf(edit(other))).toEqual(['edit-withdrawn']);
		await expect(edit('x'.repeat(43))).rejects.toThrow(NotFound);
	});
});

describe('making a piece one’s own', () => {
	test('keeps the name it stood under, and ends what the link can change', async () => {
		const person = await somebody();
		const secret = await handedIn({ name: 'Naboen' });
		expect(await problemsOf(claim(visitor, secret))).toBe('step-up');
		expect(await problemsOf(claim(person, secret))).toBe('done');
		expect(await problemsOf(claim(person, secret))).toBe('done');
		const piece = await pieceOf(secret);
		expect(piece).toMatchObject({ authorId: person.personId, authorLevel: 1, pseudonym: 'Naboen', typedName: null });
		expect(await problemsOf(edit(secret))).toEqual(['receipt-claimed']);
		expect(await perform(world.context(), withdrawByReceipt, { secret })).toMatchObject({
			problems: [{ key: 'receipt-claimed' }],
		});
		expect(await journalOf(piece?.id, 'contribution.claim%')).toContainEqual({
			act: 'contribution.claim',
			actor: person.ref,
			channel: 'web',
		});
	});

	test('of somebody else is refused, leaves a line, and changes nothing', async () => {
		const owner = await somebody();
		const secret = await handedIn();
		await claim(owner, secret);
		const thief = await somebody();
		expect(await problemsOf(claim(thief, secret))).toEqual(['claim-taken']);
		const piece = await pieceOf(secret);
		expect(piece?.authorId).toBe(owner.personId);
		expect(await journalOf(piece?.id, '%.refused')).toEqual([
			{ act: 'contribution.claim.refused', actor: thief.ref, channel: 'web' },
		]);
	});

	test('by twenty at once gives it to one', async () => {
		const secret = await handedIn();
		const many = await Promise.all(Array.from({ length: 20 }, somebody));
		const outcomes = await Promise.all(many.map((person) => claim(person, secret)));
		expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		const { rows } = await world.pool.query('select author from contribution where id = $1', [
			(await pieceOf(secret))?.id,
		]);
		expect(rows[0].author).toBe(many[outcomes.findIndex(({ kind }) => kind === 'done')]?.personId);
	});

	test('is not for a group’s piece, one taken back, or one by a CPR number that staff saw', async () => {
		const person = await somebody();
		expect(await problemsOf(claim(person, await entered({ kind: 'group', headCount: 12 })))).toEqual(['claim-group']);
		const gone = await handedIn();
		await perform(world.context(), withdrawByReceipt, { secret: gone });
		expect(await problemsOf(claim(person, gone))).toEqual(['claim-withdrawn']);
		const identity = seal({ kind: 'cpr', value: '710190-1234' });
		const seen = await entered({ kind: 'person', name: 'Prøve Skranke', identity });
		expect(await problemsOf(claim(person, seen))).toEqual(['claim-taken']);
	});

	test('makes one person of whom staff wrote down, with all they handed in and one voice', async () => {
		const real = await somebody();
		const identity = seal({ kind: 'address', value: `Ida Solsort, Kærvej ${people}` });
		const who = { kind: 'person', name: 'Ida Solsort', identity, protectedName: true };
		const [first, second] = [await entered(who), await entered(who)];
		const [both, onlyPaper] = [await pieceOf(await handedIn()), await pieceOf(await handedIn())];
		const paper = { channel: 'post', happenedOn: '2026-11-20', supporters: [identity] };
		for (const proposal of [both, onlyPaper])
			await answerOf(perform(world.context(officer), enterSupports, { number: proposal?.number, ...paper }));
		await answerOf(perform(world.context(real), supportProposal, { number: both?.number }));
		expect((await countSupports(world.context(), both?.id ?? '')).all).toBe(2);

		expect(await problemsOf(claim(real, first))).toBe('done');
		expect((await pieceOf(second))?.authorId).toBe(real.personId);
		expect((await countSupports(world.context(), both?.id ?? '')).all).toBe(1);
		expect((await countSupports(world.context(), onlyPaper?.id ?? '')).all).toBe(1);
		// The same person, known by the address as by the mail: neither gives another voice.
		await answerOf(perform(world.context(real), supportProposal, { number: onlyPaper?.number }));
		const again = { number: both?.number, ...paper };
		expect(await answerOf(perform(world.context(officer), enterSupports, again))).toMatchObject({
			counted: 0,
			already: 1,
		});
		expect((await countSupports(world.context(), onlyPaper?.id ?? '')).all).toBe(1);
		const { rows } = await world.pool.query(
			'select name, protected_at is not null as hidden from person where id = $1',
			[real.personId],
		);
		expect(rows).toEqual([{ name: 'Prøve Deltager', hidden: true }]);
	});

	test('of two who claim two pieces of one written down, one gets both', async () => {
		const who = {
			kind: 'person',
			name: 'Bo Lærke',
			identity: seal({ kind: 'address', value: `Bo Lærke, Åvej ${people}` }),
		};
		const [first, second] = [await entered(who), await entered(who)];
		const [a, b] = [await somebody(), await somebody()];
		const outcomes = await Promise.all([claim(a, first), claim(b, second)]);
		expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
		const authors = [(await pieceOf(first))?.authorId, (await pieceOf(second))?.authorId];
		expect(authors).toEqual(Array(2).fill(outcomes[0].kind === 'done' ? a.personId : b.personId));
	});
});

test('what staff entered by a CPR number and what the person did by mail become one voice once both are known', async () => {
	const person = await somebody();
	const proposal = await pieceOf(await handedIn());
	const identity = seal({ kind: 'cpr', value: '010280-4321' });
	await answerOf(perform(world.context(person), supportProposal, { number: proposal?.number }));
	await answerOf(
		perform(world.context(officer), enterSupports, {
			number: proposal?.number,
			channel: 'desk',
			happenedOn: '2026-11-20',
			supporters: [identity],
		}),
	);
	expect((await countSupports(world.context(), proposal?.id ?? '')).all).toBe(2);
	await world.pool.query(
		"insert into identity (id, person, kind, ref, level, confirmed_at, created_at) values (gen_random_uuid(), $1, 'cpr', $2, 3, now(), now())",
		[person.personId, Buffer.from(identity?.ref ?? '', 'hex')],
	);
	await gatherVoices(world.context(), person.personId ?? '');
	const supports = await countSupports(world.context(), proposal?.id ?? '');
	expect([supports.all, [...supports.byChannel]]).toEqual([1, [['desk', 1]]]);
});

test('a receipt tells each who opens it whose it is', async () => {
	const site = webOfRoutes(world.runtime, routes);
	const [owner, other] = [await somebody(), await personActor(world)];
	const secret = await handedIn();
	const path = `/kvittering/${secret}`;
	expect(await (await site.get(path)).text()).toContain('Gem dette link');
	await claim(owner, secret);
	expect(await (await site.get(path, other)).text()).toContain('Linket her kan læse, men ikke ændre');
	expect(await (await site.get(path, owner)).text()).toContain('Bidraget er dit');
	expect(await (await site.get(`${path}/ret`)).text()).toContain('linket kan ikke længere ændre det');
});
