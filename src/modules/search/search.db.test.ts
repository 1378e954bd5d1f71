import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { type Actor, visitor } from '../../platform/actor.ts';
import { perform } from '../../platform/perform.ts';
import { see } from '../../platform/read.ts';
import { foldLetters, wordsOnly } from '../../platform/search/fold.ts';
import { relearn } from '../../platform/search/relearn.ts';
import { understand } from '../../platform/search/understand.ts';
import { hideContribution } from '../moderation/acts/hide-contribution.ts';
import { showContribution } from '../moderation/acts/show-contribution.ts';
import { editProposal } from '../proposals/acts/edit-proposal.ts';
import { saveDraft } from '../proposals/acts/save-draft.ts';
import { withdrawProposal } from '../proposals/acts/withdraw-proposal.ts';
import { publishProposal, writeComment } from '../proposals/index.ts';
import { deleteSearch } from './acts/delete-search.ts';
import { saveSearch } from './acts/save-search.ts';
import { newInSearches } from './reads/new-in-searches.ts';
import { savedSearches } from './reads/saved-searches.ts';
import { searchPage } from './reads/search-page.ts';

let world: TestRuntime;
let author: Actor;
let home: Awaited<ReturnType<typeof someOpenProcess>>;
const numbers = new Map<string, number>();

/** What people here have proposed: a title and a text. */
const proposals: readonly (readonly [string, string])[] = [
	['Cykelparkering ved stationen', 'Der mangler stativer til pendlerne.'],
	['Plads til cykler', 'Vi kører alle sammen, og der er parkering til biler overalt.'],
	['Elcykler i hjemmeplejen', 'Så når de ansatte rundt på landet.'],
	['En sti langs åen', 'Stierne ender blindt ved engen.'],
	['Cykelstien til Aarhus', 'Den slutter midt på marken.'],
	['Grønne områder', 'Et grønt åndehul med et stort træ.'],
	['Flere træer i midtbyen', 'Byerne bliver for varme om sommeren.'],
	['Fællesspisning på biblioteket', 'Køkkenet står tomt om aftenen.'],
	['Nye køkkener på skolerne', 'Skolegården kan bruges til urtehave.'],
	['Børnehaven har brug for en have', 'Med høns og hundeskov ved siden af.'],
	['Hundrede nye planter', 'En plan for allé og torv.'],
	['Statistik over plastik', 'Hvor meget bliver brugt i parken?'],
	['Midler til foreninger', 'Et nyttigt middel mod ensomhed.'],
	['Arbejdspladser til unge', 'Søndagsåbent centre med læreplads.'],
	['Bybussen kører for sjældent', 'Bus 12 kommer to gange i timen, også kl. 16.30.'],
	['Ældre og unge spiser sammen', 'Spørgsmålet er hvor. Cafeen på Åløkken er lukket, idéer modtages.'],
	['Borgermøder om vinteren', 'Lokalt demokrati på e-mail.'],
];

beforeAll(async () => {
	world = await testRuntime();
	world.setNow(someTuesday);
	author = await someVoice(world, { kind: 'email', value: 'leder@eksempel.dk' });
	home = await someOpenProcess(world, { themes: ['naboer', 'unge'] });
	for (const [title, text] of proposals) await publish(title, text);
});
afterAll(() => world.drop());

async function publish(title: string, text: string): Promise<number> {
	const done = await perform(world.context(author), publishProposal, {
		process: home.slug,
		title,
		text,
		theme: 'naboer',
	});
	if (done.kind !== 'done') throw new Error(JSON.stringify(done));
	numbers.set(title, done.answer.number);
	return done.answer.number;
}

async function look(query: Record<string, string>, actor: Actor = visitor) {
	const seen = await see(world.context(actor), searchPage, query);
	if (seen.kind !== 'seen') throw new Error(seen.kind);
	return seen.facts;
}
const titles = async (q: string, more: Record<string, string> = {}) =>
	((await look({ q, ...more })).found?.shown ?? []).filter(({ kind }) => kind === 'proposal').map(({ title }) => title);

describe('Danish words', () => {
	test.each([
		// compounds, both ways
		[
			'cykel',
			['Cykelparkering ved stationen', 'Plads til cykler', 'Elcykler i hjemmeplejen', 'Cykelstien til Aarhus'],
			['En sti langs åen'],
		],
		['cykler', ['Cykelparkering ved stationen', 'Plads til cykler', 'Elcykler i hjemmeplejen'], []],
		['parkering', ['Cykelparkering ved stationen', 'Plads til cykler'], ['Statistik over plastik']],
		['cykelparkering', ['Cykelparkering ved stationen'], ['Elcykler i hjemmeplejen']],
		['cykelplads', ['Plads til cykler'], ['Cykelstien til Aarhus']],
		['sti', ['En sti langs åen', 'Cykelstien til Aarhus'], ['Statistik over plastik', 'Midler til foreninger']],
		['stier', ['En sti langs åen', 'Cykelstien til Aarhus'], ['Statistik over plastik']],
		['skole', ['Nye køkkener på skolerne'], []],
		['have', ['Børnehaven har brug for en have', 'Nye køkkener på skolerne'], []],
		['børnehave', ['Børnehaven har brug for en have'], []],
		['møde', ['Borgermøder om vinteren'], []],
		['bus', ['Bybussen kører for sjældent'], []],
		['arbejdsplads', ['Arbejdspladser til unge'], []],
		['plads', ['Plads til cykler', 'Arbejdspladser til unge'], ['Statistik over plastik']],
		['hund', ['Børnehaven har brug for en have'], ['Hundrede nye planter']],
		// forms that the stemmer leaves apart
		['køkken', ['Fællesspisning på biblioteket', 'Nye køkkener på skolerne'], []],
		['køkkener', ['Fællesspisning på biblioteket', 'Nye køkkener på skolerne'], []],
		['middel', ['Midler til foreninger'], []],
		['midler', ['Midler til foreninger'], []],
		['grønt', ['Grønne områder'], []],
		['grønne', ['Grønne områder'], []],
		['træ', ['Grønne områder', 'Flere træer i midtbyen'], []],
		['træer', ['Grønne områder', 'Flere træer i midtbyen'], []],
		['by', ['Flere træer i midtbyen'], []],
		['ny', ['Nye køkkener på skolerne', 'Hundrede nye planter'], []],
		['center', ['Arbejdspladser til unge'], []],
		['lokal', ['Borgermøder om vinteren'], []],
		// what is written alike is not the same
		['plan', ['Hundrede nye planter'], []],
		['plante', ['Hundrede nye planter'], []],
		['park', ['Statistik over plastik'], ['Cykelparkering ved stationen', 'Plads til cykler']],
		['statistik', ['Statistik over plastik'], []],
		// å and aa, ø and oe, æ and ae, accents, capitals
		['Århus', ['Cykelstien til Aarhus'], []],
		['aarhus', ['Cykelstien til Aarhus'], []],
		['AALOEKKEN', ['Ældre og unge spiser sammen'], []],
		['traeer', ['Flere træer i midtbyen'], []],
		['allé', ['Hundrede nye planter'], []],
		['ideer', ['Ældre og unge spiser sammen'], []],
		['spoergsmaal', ['Ældre og unge spiser sammen'], []],
		// several words, phrases, what must not be there, signs and numbers
		['cykel station', ['Cykelparkering ved stationen'], ['Elcykler i hjemmeplejen', 'Plads til cykler']],
		['"parkering til biler"', ['Plads til cykler'], ['Cykelparkering ved stationen']],
		['"biler til parkering"', [], ['Plads til cykler']],
		['cykel -elcykler', ['Cykelparkering ved stationen', 'Plads til cykler'], ['Elcykler i hjemmeplejen']],
		['cykel -"til biler"', ['Cykelparkering ved stationen'], ['Plads til cykler']],
		['bus 12', ['Bybussen kører for sjældent'], []],
		['e-mail', ['Borgermøder om vinteren'], []],
		['unge ældre', ['Ældre og unge spiser sammen'], ['Arbejdspladser til unge']],
		// slips of the pen
		['bibliotket', ['Fællesspisning på biblioteket'], []],
		['cykelparkring', ['Cykelparkering ved stationen'], []],
		['fællespisning', ['Fællesspisning på biblioteket'], []],
		['kokkener', ['Nye køkkener på skolerne'], []],
		['stasionen', ['Cykelparkering ved stationen'], []],
	] as const)('»%s« finds what it should, and not the rest', async (q, must, mustNot) => {
		const found = await titles(q);
		for (const title of must) expect(found).toContain(title);
		for (const title of mustNot) expect(found).not.toContain(title);
	});

	test('what has the word itself stands before a compound with it', async () => {
		expect((await titles('cykel'))[0]).toBe('Plads til cykler');
	});

	test('a slip of the pen is said, and leads to what was meant', async () => {
		const { instead, found } = await look({ q: 'bibliotket' });
		expect(instead?.q).toBe('biblioteket');
		expect(found?.count).toBeGreaterThan(0);
		expect((await look({ q: 'cykel bibliotket' })).meant?.q).toBe('cykel biblioteket');
	});

	test('the program and the database fold alike', async () => {
		const odd = 'Åh! ÆØÅ "é" É-mail l’été  a/b\u00adc\u200bd Straße Ç ÿ Müller Öl 12.30 x_y «z»';
		const { rows } = await world.pool.query(
			'select search_said($1) as said, array(select search_letters(word) from unnest(search_said($1)) as word) as folded',
			[odd],
		);
		expect([...new Set(wordsOnly(odd))].toSorted()).toEqual(rows[0].said.toSorted());
		expect([...new Set(wordsOnly(odd).map(foldLetters))].toSorted()).toEqual([...new Set(rows[0].folded)].toSorted());
	});
});

test('whatever is typed is answered', async () => {
	const hostile = [
		"'",
		'"',
		'\\',
		'-',
		'--x',
		'& | ! ( ) :* <->',
		"a'b\\c",
		'%_%',
		'\u0000',
		'å'.repeat(500),
		'\ud800',
		'<script>',
		'"""',
		'og',
		'😀',
		'1 2 3 4 5 6 7 8 9 10 11',
		'ا لعربية',
		"');drop table x;--",
	];
	for (const q of hostile) {
		const facts = await look({ q });
		expect(facts.found?.shown.length ?? 0, q).toBeLessThanOrEqual(20);
		const query = await understand(world.context(visitor), q);
		if (query) await world.pool.query('select $1::tsquery, $2::tsquery', [query.wide, query.exact]);
	}
	const odd = {
		slags: 'x',
		forloeb: '../',
		tema: "'",
		omraade: 'nowhere',
		tilstand: 'x',
		periode: 'x',
		orden: 'x',
		efter: 'x',
	};
	expect((await look({ q: 'cykel', ...odd })).found?.count).toBe(0);
	const { omraade: _, ...rest } = odd;
	expect((await look({ q: 'cykel', ...rest })).found?.count).toBeGreaterThan(0);
});

describe('what is not public', () => {
	test('is not found: a draft, what was taken back, what a correction took out, a process that is not published', async () => {
		const secret = { process: home.slug, title: 'Zebrastribe', text: 'Zebrastriber ved skolen.', theme: 'naboer' };
		await perform(world.context(author), saveDraft, secret);
		expect(await titles('zebrastribe')).toEqual([]);
		const number = await publish('Rundkørsel', 'En vippebom bagved.');
		expect(await titles('vippebom')).toEqual(['Rundkørsel']);
		await perform(world.context(author), editProposal, {
			number,
			title: 'Rundkørsel',
			text: 'En bom.',
			theme: 'naboer',
		});
		expect(await titles('vippebom')).toEqual([]);
		await perform(world.context(author), withdrawProposal, { number });
		expect(await titles('rundkørsel')).toEqual([]);
		await someOpenProcess(world, { published: false });
		const found = (await look({ q: 'alene', slags: 'forloeb' })).found;
		expect(found?.shown.map(({ path }) => path)).toEqual([`/forloeb/${home.slug}`]);
	});

	test('takes what is about it along: the comments on a proposal that was taken back', async () => {
		const number = await publish('Drivhus', 'Til tomater.');
		await perform(world.context(author), writeComment, { number, stance: 'for', text: 'Og agurketid hele året.' });
		const comments = async () => (await look({ q: 'agurketid' })).found?.shown.map(({ title }) => title);
		expect(await comments()).toEqual(['Drivhus']);
		await perform(world.context(author), withdrawProposal, { number });
		expect(await comments()).toEqual([]);
	});

	test('is gone with its words and its answers when a moderator hides it, and back when it is shown again', async () => {
		const number = await publish('Galgenbakke', 'En grim vittighed om galgenfugle.');
		const officer = await staffActor(world);
		const found = async () => (await look({ q: 'galgenfugl' })).found?.count;
		expect(await found()).toBe(1);
		const hidden = { number, rule: 'respect', words: 'Gå efter bolden.' };
		expect(await perform(world.context(officer), hideContribution, hidden)).toMatchObject({ kind: 'done' });
		expect(await found()).toBe(0);
		expect((await look({ q: 'galgenfugl', orden: 'nyeste' })).found?.shown).toEqual([]);
		expect(await perform(world.context(officer), showContribution, { number })).toMatchObject({ kind: 'done' });
		expect(await found()).toBe(1);
	});

	test('leaves no word to suggest', async () => {
		await relearn(world.context(visitor));
		const { rows } = await world.pool.query(
			"select word from search_word where word like 'zebra%' or word like 'agurk%'",
		);
		expect(rows.map(({ word }) => word)).toEqual(['agurketid']);
		expect((await look({ q: 'zebrastrippe' })).instead).toBeUndefined();
	});
});

describe('a search', () => {
	test('can be narrowed by kind, theme, state and time, and goes on page by page', async () => {
		for (let n = 0; n < 25; n++) await publish(`Gyngestativ ${n}`, 'En gynge.');
		const first = await look({ q: 'gyngestativ', orden: 'nyeste' });
		expect(first.found?.count).toBe(25);
		expect(first.found?.shown).toHaveLength(20);
		const rest = await look({ q: 'gyngestativ', orden: 'nyeste', efter: first.found?.next ?? '' });
		const all = [...(first.found?.shown ?? []), ...(rest.found?.shown ?? [])].map(({ title }) => title);
		expect(new Set(all).size).toBe(25);
		expect((await look({ q: 'gyngestativ', slags: 'svar' })).found?.count).toBe(0);
		expect((await look({ q: 'gyngestativ', forloeb: home.slug, tema: 'naboer' })).found?.count).toBe(25);
		expect((await look({ q: 'gyngestativ', forloeb: home.slug, tema: 'unge' })).found?.count).toBe(0);
		expect((await look({ q: 'gyngestativ', tilstand: 'taken-up' })).found?.count).toBe(0);
		expect((await look({ q: 'gyngestativ', periode: 'uge' })).found?.count).toBe(25);
		const day = someTuesday.toISOString().slice(0, 10);
		expect((await look({ q: 'gyngestativ', fra: day, til: day })).found?.count).toBe(25);
		expect((await look({ q: 'gyngestativ', fra: '2026-12-01', til: day })).found?.count).toBe(25);
		expect((await look({ q: 'gyngestativ', til: '2026-11-20' })).found?.count).toBe(0);
		expect((await look({ q: 'gyngestativ', fra: '2026-12-01' })).found?.count).toBe(0);
		const best = await look({ q: 'gyngestativ' });
		const more = await look({ q: 'gyngestativ', efter: best.found?.next ?? '' });
		expect(new Set([...(best.found?.shown ?? []), ...(more.found?.shown ?? [])].map(({ id }) => id)).size).toBe(25);
	});

	test('finds processes, themes and organisations too, in both languages', async () => {
		await world.pool.query(
			`insert into process_translation (process, language, title, question, intro, audience, already_decided, open_for_you, promise_what, promise_who)
			values ($1, 'en', 'Fewer alone', 'How do we make loneliness rare?', '', '', '', '', '', '')`,
			[home.id],
		);
		await world.pool.query(
			`insert into organisation (id, kind, name, about, slug, registered_at)
			values (gen_random_uuid(), 'association', 'Kajakklubben', 'Vi ror.', 'kajakklubben', now())`,
		);
		expect((await look({ q: 'loneliness' })).found?.shown.map(({ kind }) => kind)).toEqual(['process']);
		expect((await look({ q: 'tema naboer' })).found?.shown.map(({ kind }) => kind)).toContain('theme');
		expect((await look({ q: 'kajak' })).found?.shown.map(({ path }) => path)).toEqual(['/foreninger/kajakklubben']);
	});
});

test('the municipality’s own pages are found in both languages', async () => {
	const paths = async (q: string, language: 'da' | 'en') => {
		const seen = await see({ ...world.context(visitor), language }, searchPage, { q });
		return seen.kind === 'seen' ? seen.facts.found?.shown.map(({ path }) => path) : [];
	};
	expect(await paths('tilgængelighedserklæring', 'da')).toContain('/was');
	expect(await paths('accessibility statement', 'en')).toContain('/was');
	expect((await look({ q: 'tilgængelighedserklæring', slags: 'sider' })).found?.count).toBeGreaterThan(0);
});

describe('a saved search', () => {
	const save = (query: string, actor = author, name?: string) =>
		perform(world.context(actor), saveSearch, { query, name });
	const own = async (actor = author) => {
		const seen = await see(world.context(actor), savedSearches, {});
		return seen.kind === 'seen' ? seen.facts.searches : [];
	};

	test('is kept once, however often it is saved, and only its person sees and deletes it', async () => {
		const other = await someVoice(world, { kind: 'email', value: 'anden@eksempel.dk' });
		const saved = await Promise.all(Array.from({ length: 10 }, () => save('slags=forslag&q=cykel&ukendt=1')));
		expect(new Set(saved.map((one) => (one.kind === 'done' ? one.answer.id : one.kind))).size).toBe(1);
		expect(await own()).toMatchObject([{ name: 'cykel', query: 'q=cykel&slags=forslag' }]);
		expect(await own(other)).toEqual([]);
		const [mine] = await own();
		await expect(perform(world.context(other), deleteSearch, { id: mine?.id })).rejects.toThrow();
		expect(await perform(world.context(author), deleteSearch, { id: mine?.id })).toMatchObject({ kind: 'done' });
		expect(await own()).toEqual([]);
	});

	test('is called what its person says, also later', async () => {
		const keeper = await someVoice(world, { kind: 'email', value: 'navn@eksempel.dk' });
		await save('q=sti', keeper, '  Stier på min vej ');
		expect(await own(keeper)).toMatchObject([{ name: 'Stier på min vej', query: 'q=sti' }]);
		await save('q=sti', keeper);
		expect(await own(keeper)).toMatchObject([{ name: 'Stier på min vej' }]);
		await save('q=sti', keeper, 'Stier');
		expect(await own(keeper)).toMatchObject([{ name: 'Stier' }]);
		expect(await save('q=bro', keeper, 'x'.repeat(101))).toMatchObject({ problems: [{ key: 'search-name-too-long' }] });
	});

	test('is refused without words, and beyond thirty', async () => {
		expect(await save('slags=forslag')).toMatchObject({ problems: [{ key: 'search-empty' }] });
		const many = await someVoice(world, { kind: 'email', value: 'mange@eksempel.dk' });
		for (let n = 0; n < 30; n++) expect(await save(`q=ord${n}`, many)).toMatchObject({ kind: 'done' });
		expect(await save('q=endnu', many)).toMatchObject({ problems: [{ key: 'too-many-searches' }] });
	});

	test('tells what is new in it since a time, to all who keep it at once', async () => {
		const second = await someVoice(world, { kind: 'email', value: 'hund@eksempel.dk' });
		const ids = (await Promise.all([save('q=hundeskov'), save('q=hundeskov', second), save('q=findesikke')])).map(
			(one) => (one.kind === 'done' ? one.answer.id : ''),
		);
		world.setNow('2026-11-25T09:00:00Z');
		await publish('Ny hundeskov', 'Ved banen.');
		const since = new Date('2026-11-25T08:00:00Z');
		const untold = ids.map((subject) => ({ subject, since }));
		const news = await newInSearches(world.context(visitor), untold, new Date('2026-11-25T10:00:00Z'), 5);
		expect([...news.keys()].map(({ subject }) => subject)).toEqual(ids.slice(0, 2));
		const [found, ...more] = [...news.values()];
		expect(found).toMatchObject([{ kind: 'proposal', at: new Date('2026-11-25T09:00:00Z') }]);
		expect(more).toEqual([found]);
		// What has come since is told the next time, and what was told is told no more.
		expect((await newInSearches(world.context(visitor), untold, since, 5)).size).toBe(0);
		const told = untold.map((one) => ({ ...one, since: new Date('2026-11-25T09:00:00Z') }));
		expect((await newInSearches(world.context(visitor), told, new Date('2026-11-25T10:00:00Z'), 5)).size).toBe(0);
		world.setNow(someTuesday);
	});
});
