import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { somePiece } from '../../../../tests/support/pieces.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionById, recordAnswer } from '../../contributions/index.ts';
import { discussionRoutes } from '../../discussion/pages/routes.tsx';
import { replyToComment } from '../acts/reply-to-comment.ts';
import { supportProposal } from '../acts/support-proposal.ts';
import { writeComment } from '../acts/write-comment.ts';
import { proposalsRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let person: Actor;
let officer: Actor;
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, [...proposalsRoutes, ...discussionRoutes]);
	person = await someVoice(world, { kind: 'email', value: 'side@eksempel.dk' }, 1, 'Prøve Sidelæser');
	officer = await staffActor(world);
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

async function someTalk() {
	const process = await someOpenProcess(world, { themes: ['naboer', 'unge'] });
	const proposal = await somePiece(world, process.id, { themeId: process.themeIds[0], authorId: person.personId });
	const context = world.context(person);
	const { number } = proposal;
	await perform(context, supportProposal, { number });
	const comment = await perform(context, writeComment, { number, stance: 'question', text: 'Er der læ for vinden?' });
	if (comment.kind !== 'done') throw new Error('no comment');
	await perform(world.context(officer), replyToComment, { comment: comment.answer.number, text: 'Ja, bag hækken.' });
	return { process, proposal, comment: comment.answer };
}

const text = async (path: string, actor?: Actor) => (await site.get(path, actor)).text();
const landing = (response: Response) => [response.status, response.headers.get('location')];

test('a text is read through when its writer asks, and nothing is sent', async () => {
	const { slug, id } = await someOpenProcess(world);
	const path = `/forloeb/${slug}/skriv`;
	const words = `Vi vil have hverdagsrehabilitering tæt på. ${'Så kan alle være med. '.repeat(6)}`;
	const response = await site.post(
		path,
		{ title: 'Noget nyt', text: words, 'read-through': '1', _form: tokenIn(await text(path, person)) },
		person,
	);
	const page = await response.text();
	expect(response.status).toBe(200);
	expect(page).toContain('Teksten er meget let at læse');
	expect(page).toContain('<li>hverdagsrehabilitering</li>');
	expect(page).toContain('value="Noget nyt"');
	expect(page).not.toContain('data-error-summary');
	const { rows } = await world.pool.query('select count(*)::int as count from contribution where process = $1', [id]);
	expect(rows).toEqual([{ count: 0 }]);
});

test('somebody signed in who goes back and sends the same again is led to the one that stands, and another is another', async () => {
	const { slug, id } = await someOpenProcess(world);
	const path = `/forloeb/${slug}/skriv`;
	const send = async (title: string) =>
		site.post(
			path,
			{ title, text: 'Så kan man hvile.', seen: '1', showAs: 'name', _form: tokenIn(await text(path, person)) },
			person,
		);
	const first = landing(await send('En bænk ved møllen'));
	expect(first).toEqual([303, expect.stringContaining('besked=proposal-published')]);
	const number = /forslag\/(\d+)/.exec(String(first[1]))?.[1];
	expect(landing(await send(' En bænk ved møllen '))).toEqual([303, `/forslag/${number}?besked=proposal-sent-already`]);
	expect(landing(await send('Lys i tunnelen'))).toEqual([303, expect.stringContaining('besked=proposal-published')]);
	world.setNow(new Date(someTuesday.getTime() + 11 * 60_000));
	expect(landing(await send('En bænk ved møllen'))).toEqual([
		303,
		expect.stringContaining('besked=proposal-published'),
	]);
	const { rows } = await world.pool.query('select count(*)::int as count from contribution where process = $1', [id]);
	expect(rows[0].count).toBe(3);
});

test('merging, the author’s yes and undoing go from page to page, each valid and each leading on', async () => {
	const { id } = await someOpenProcess(world);
	const [from, into] = [
		await somePiece(world, id, { title: 'En gynge', authorId: person.personId }),
		await somePiece(world, id, { title: 'En gynge til' }),
	];
	const sound = async (path: string, actor: Actor) => {
		const html = await text(path, actor);
		expect([path, await htmlProblems(html)]).toEqual([path, []]);
		return html;
	};
	const post = async (page: string, path: string, fields: Record<string, string>, actor: Actor) =>
		landing(await site.post(path, { ...fields, _form: tokenIn(await sound(page, actor)) }, actor));
	const merging = `/forslag/${into.number}/laeg-sammen`;
	const asked = { numbers: String(from.number), reason: 'De ønsker det samme.' };
	expect(await post(merging, merging, asked, officer)).toEqual([
		303,
		`/forslag/${into.number}/omlaeg?besked=rearrangement-asked`,
	]);
	const hub = `/forslag/${from.number}/omlaeg`;
	expect(await sound(hub, officer)).toContain('Har forslagsstilleren svaret i telefonen');
	const consent = `/forslag/${from.number}/samtykke`;
	const [status, where] = await post(consent, consent, { consent: 'yes' }, person);
	expect([status, String(where)]).toEqual([303, expect.stringContaining('besked=rearrangement-answered')]);
	expect(landing(await site.get(`/forslag/${from.number}`))).toEqual([
		303,
		`/forslag/${into.number}?fra=${from.number}`,
	]);
	expect(await sound(`/forslag/${into.number}`, person)).toContain('En gynge');
	const undone = await post(hub, `${hub}/goer-om`, { reason: 'Det var to gynger.' }, officer);
	expect(undone).toEqual([303, `${hub}?besked=rearrangement-undone`]);
	expect((await site.get(`/forslag/${from.number}`)).status).toBe(200);
});

describe('the pages about proposals', () => {
	test('are valid HTML in both languages, for visitors, people and staff', async () => {
		const { process, proposal, comment } = await someTalk();
		const answered = await contributionById(world.context(), proposal.id);
		await recordAnswer(world.context(officer), answered as never, {
			state: 'partly',
			heading: 'Ja til én bænk',
			text: 'Den kommer i maj.',
			byName: 'Prøve Medarbejder',
		});
		const open = await somePiece(world, process.id, { authorId: person.personId });
		const pages: [string, Actor?][] = [
			[`/forloeb/${process.slug}/forslag`],
			[`/forloeb/${process.slug}/forslag?soeg=sk%C3%B8jter`],
			[`/forslag/${proposal.number}`],
			[`/forslag/${proposal.number}`, person],
			[`/forslag/${proposal.number}?vis=${comment.number}`],
			[`/forloeb/${process.slug}/skriv`],
			[`/forloeb/${process.slug}/skriv`, person],
			[`/forslag/${open.number}/ret`, person],
			[`/forslag/${proposal.number}/kommenter?holdning=for`, person],
			[`/kommentar/${comment.number}/svar`, officer],
			[`/kommentar/${comment.number}/fortryd`, person],
			['/mit/kladder', person],
			[`/styr/forloeb/${process.slug}/indtast`, officer],
			[`/styr/forloeb/${process.slug}/stoetter?talt=2&allerede=1`, officer],
		];
		for (const [path, actor] of pages) {
			for (const address of [path, `/en${path}`]) {
				const response = await site.get(address, actor);
				expect([address, response.status]).toEqual([address, 200]);
				expect([address, await htmlProblems(await response.text())]).toEqual([address, []]);
			}
		}
		expect(site.bugs).toEqual([]);
	});

	test('keep a proposal list of twenty within 40 KB, and ask the database as often for twenty as for two', async () => {
		const process = await someOpenProcess(world, { themes: ['naboer'] });
		const long = 'Skolens køkken står tomt efter klokken fjorten. '.repeat(20);
		const asked = async () => {
			let count = 0;
			const listener = () => count++;
			world.pool.on('acquire', listener);
			const html = await text(`/forloeb/${process.slug}/forslag`);
			world.pool.off('acquire', listener);
			return { count, bytes: Buffer.byteLength(html), shown: html.match(/<li class="stack stack-2">/g)?.length };
		};
		for (let turn = 0; turn < 2; turn++) await somePiece(world, process.id, { text: long, authorId: person.personId });
		const two = await asked();
		for (let turn = 0; turn < 21; turn++) await somePiece(world, process.id, { text: long, authorId: person.personId });
		const twenty = await asked();
		expect([two.shown, twenty.shown]).toEqual([2, 20]);
		expect(twenty.count).toBe(two.count);
		expect(twenty.bytes).toBeLessThan(40_000);
	});

	test('go on through a list without losing or repeating anything, in each order', async () => {
		const process = await someOpenProcess(world);
		for (let turn = 0; turn < 25; turn++) await somePiece(world, process.id, { title: `Forslag nummer ${turn}` });
		for (const order of ['nyeste', 'mest-stoettede', 'mangler-svar']) {
			const first = await text(`/forloeb/${process.slug}/forslag?orden=${order}`);
			const next = /href="([^"]+)" rel="next"|rel="next"[^>]*href="([^"]+)"/.exec(first);
			const path = (next?.[1] ?? next?.[2] ?? '').replaceAll('&amp;', '&');
			const second = await text(path);
			const titles = [...`${first}${second}`.matchAll(/Forslag nummer (\d+)</g)].map((found) => found[1]);
			expect([order, titles.length, new Set(titles).size]).toEqual([order, 25, 25]);
		}
	});

	test('say what was looked for when nothing is found, as text and never as HTML', async () => {
		const process = await someOpenProcess(world);
		const html = await text(`/forloeb/${process.slug}/forslag?soeg=${encodeURIComponent('<b>skøjter')}`);
		expect(html).toContain('Vi fandt ingen forslag om »&lt;b&gt;skøjter«');
	});
});

describe('writing a proposal', () => {
	const words = { title: 'En bænk ved bageren', text: 'Så kan man hvile benene.' };

	test('lands on the proposal, and pressed twice still makes one', async () => {
		const process = await someOpenProcess(world);
		const path = `/forloeb/${process.slug}/skriv`;
		const fields = { ...words, _form: tokenIn(await text(path, person)) };
		const [first, second] = [await site.post(path, fields, person), await site.post(path, fields, person)];
		expect(first.status).toBe(303);
		expect(first.headers.get('location')).toMatch(/^\/forslag\/\d+\?besked=proposal-published$/);
		expect(second.headers.get('location')).toBe(first.headers.get('location'));
	});

	test('refused, keeps every word, says how to mend it and shows what is similar', async () => {
		const process = await someOpenProcess(world, { themes: ['naboer'] });
		await somePiece(world, process.id, { title: 'Flere bænke i byen' });
		const path = `/forloeb/${process.slug}/skriv`;
		const title = `En bænk ${'x'.repeat(88)}`;
		const response = await site.post(path, { ...words, title, _form: tokenIn(await text(path, person)) }, person);
		const html = await response.text();
		expect(response.status).toBe(422);
		expect(html).toContain('Overskriften er 96 tegn. Den må højst være 80.');
		expect(html).toContain(title);
		expect(html).toContain(words.text);
		expect(html).toContain('Flere bænke i byen');
		expect(await htmlProblems(html)).toEqual([]);
	});

	test('much like another shows it first, with every word kept, and goes through when its writer says it is another', async () => {
		const process = await someOpenProcess(world);
		const there = await somePiece(world, process.id, { title: 'Bænke ved bageren' });
		const path = `/forloeb/${process.slug}/skriv`;
		const fields = { ...words, _form: tokenIn(await text(path, person)) };
		const stopped = await site.post(path, fields, person);
		const html = await stopped.text();
		expect(stopped.status).toBe(422);
		for (const kept of ['Findes dit forslag allerede?', 'Bænke ved bageren', words.title, words.text])
			expect(html).toContain(kept);
		expect(html).not.toContain('class="alert alert-error"');
		expect(await htmlProblems(html)).toEqual([]);
		const sent = await site.post(path, { ...fields, seen: String(there.number) }, person);
		expect(sent.status).toBe(303);
		expect(sent.headers.get('location')).toMatch(/besked=proposal-published$/);
	});

	test('becomes a support of the one that is there, with the words in a draft and offered as a comment', async () => {
		const process = await someOpenProcess(world);
		const there = await somePiece(world, process.id, { title: 'Bænke ved bageren' });
		const path = `/forloeb/${process.slug}/stoet-i-stedet`;
		const answer = await site.post(path, { ...words, instead: String(there.number) }, person);
		const location = answer.headers.get('location') ?? '';
		expect(location).toMatch(new RegExp(`^/forslag/${there.number}/kommenter\\?kladde=\\d+&besked=`));
		const offered = await text(location, person);
		expect(offered).toContain(words.text);
		expect(await text(location)).not.toContain(words.text);
		expect(await text(`/forslag/${there.number}`, person)).toContain('Du støtter forslaget.');
	});

	test('tells while the heading is typed what there is like it, as a small part of a page', async () => {
		const process = await someOpenProcess(world);
		await somePiece(world, process.id, { title: 'Bænke <b>ved</b> bageren' });
		const html = await text(`/forloeb/${process.slug}/lignende?titel=${encodeURIComponent('En bænk')}`);
		expect(html).toContain('Bænke &lt;b&gt;ved&lt;/b&gt; bageren');
		expect(html).not.toContain('<html');
		expect((await text(`/forloeb/${process.slug}/lignende?titel=x`)).trim()).toBe('');
	});

	test('leads a visitor to sign in at the level of the process, with the words kept', async () => {
		const process = await someOpenProcess(world, { levels: { propose: 2 } });
		const path = `/forloeb/${process.slug}/skriv`;
		const response = await site.post(path, { ...words, _form: tokenIn(await text(path)) });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/log-ind\?trin=2&.*gemt=/);
		const { rows } = await world.pool.query("select input from kept_act where act = 'proposal.publish'");
		expect(rows[0].input.input).toMatchObject(words);
	});

	test('can be put aside as a draft that only its author finds again', async () => {
		const process = await someOpenProcess(world);
		const token = tokenIn(await text(`/forloeb/${process.slug}/skriv`, person));
		const saved = await site.post(
			`/forloeb/${process.slug}/kladde`,
			{ title: 'Halvt', text: '', _form: token },
			person,
		);
		const path = saved.headers.get('location')?.split('?')[0] ?? '';
		expect(path).toMatch(/^\/forslag\/\d+\/ret$/);
		expect(await text('/mit/kladder', person)).toContain(path);
		expect((await site.get(path, officer)).status).toBe(404);
		expect((await site.get(path.replace('/ret', ''))).status).toBe(404);
		expect(landing(await site.get(path.replace('/ret', ''), person))).toEqual([303, path]);
	});

	test('says that the process is closed instead of showing a form that leads nowhere', async () => {
		const process = await someOpenProcess(world);
		world.setNow('2027-01-10T09:00:00Z');
		const html = await text(`/forloeb/${process.slug}/skriv`, person);
		expect(html).not.toContain('<textarea');
		expect(html).toContain('Forløbet er lukket for nye bidrag.');
	});
});

describe('supporting on the page', () => {
	test('shows a person that they support, with the way to take it back', async () => {
		const { proposal } = await someTalk();
		const path = `/forslag/${proposal.number}`;
		expect(await text(path, person)).toContain('Fortryd din støtte');
		const undone = await site.post(`${path}/stoette/fortryd`, {}, person);
		expect(landing(undone)).toEqual([303, `${path}?besked=proposal-support-withdrawn#stoette`]);
		expect(await text(path, person)).toContain('Støt forslaget');
	});

	test('needs no form token, so that the page may be the same for all visitors', async () => {
		const { proposal } = await someTalk();
		const response = await site.get(`/forslag/${proposal.number}`);
		expect(response.headers.get('cache-control')).toBe('no-cache');
		expect(await response.text()).not.toContain('_form');
		const asked = await site.post(`/forslag/${proposal.number}/stoette`, {});
		expect(asked.headers.get('location')).toMatch(/^\/log-ind\?trin=1&/);
	});
});

describe('a comment’s permanent address', () => {
	test('leads to its place, also on a later page and for a reply', async () => {
		const { proposal, comment } = await someTalk();
		expect(landing(await site.get(`/kommentar/${comment.number}`))).toEqual([
			303,
			`/forslag/${proposal.number}#kommentar-${comment.number}`,
		]);
		let last = comment.number;
		for (let turn = 0; turn < 20; turn++) {
			const input = { number: proposal.number, stance: 'for', text: `Stemme ${turn}` };
			const done = await perform(world.context(person), writeComment, input);
			if (done.kind === 'done') last = done.answer.number;
		}
		const path = (await site.get(`/kommentar/${last}`)).headers.get('location') ?? '';
		expect(path).toContain('?efter=');
		expect(await text(path.split('#')[0] ?? '')).toContain(`id="kommentar-${last}"`);
	});

	test('of one taken back is gone', async () => {
		const { comment } = await someTalk();
		expect((await site.post(`/kommentar/${comment.number}/fortryd`, {}, person)).status).toBe(303);
		expect((await site.get(`/kommentar/${comment.number}`)).status).toBe(404);
	});
});

describe('entering for others', () => {
	const postcard = {
		channel: 'post',
		happenedOn: '2026-11-19',
		what: 'proposal',
		title: 'Sæt en bænk',
		text: 'Ved bageren, tak.',
		who: 'person',
		name: 'Prøve Postkort',
		identityKind: 'cpr',
		identity: '710190-1234',
	};

	test('ends with a receipt to print, which leads nowhere for those who only know its name', async () => {
		const process = await someOpenProcess(world);
		const path = `/styr/forloeb/${process.slug}/indtast`;
		const entered = await site.post(path, { ...postcard, _form: tokenIn(await text(path, officer)) }, officer);
		const next = entered.headers.get('location') ?? '';
		expect(next).toContain('?kvittering=');
		const html = await text(next, officer);
		expect(html).toContain('/kvittering/');
		expect(await htmlProblems(html)).toEqual([]);
		expect((await site.get(next, person)).status).toBe(403);
	});

	test('does not show a CPR number again, nor keep it anywhere, when something must be put right', async () => {
		const process = await someOpenProcess(world);
		const path = `/styr/forloeb/${process.slug}/indtast`;
		const fields = { ...postcard, title: '', _form: tokenIn(await text(path, officer)) };
		const response = await site.post(path, fields, officer);
		const html = await response.text();
		expect(response.status).toBe(422);
		expect(html).toContain('Skriv en overskrift');
		expect(html).toContain('Prøve Postkort');
		expect(html).not.toContain('710190');
		const signedOut = await site.post(path, fields);
		expect(signedOut.headers.get('location')).toMatch(/^\/log-ind\/medarbejder\?/);
		const { rows } = await world.pool.query("select count(*)::int from kept_act where input::text like '%710190%'");
		expect(rows[0].count).toBe(0);
	});

	test('names the line of a list of supporters that it could not read, and counts the rest once', async () => {
		const { process, proposal } = await someTalk();
		const path = `/styr/forloeb/${process.slug}/stoetter`;
		const fields = { number: String(proposal.number), channel: 'meeting', happenedOn: '2026-11-19' };
		const token = async () => tokenIn(await text(path, officer));
		const wrong = await site.post(path, { ...fields, supporters: 'Bo\n20304050', _form: await token() }, officer);
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('Linjen »Bo« mangler noget.');
		const list = 'side@eksempel.dk\n20304050\nIda; 20 30 40 50';
		const right = await site.post(path, { ...fields, supporters: list, _form: await token() }, officer);
		expect(landing(right)).toEqual([303, `${path}?forslag=${proposal.number}&talt=1&allerede=2`]);
	});
});
