import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipationProcess, Theme } from '../processes/index.ts';
import { channelOf } from './channel-words.ts';
import { cprColumn } from './cpr.ts';
import { doublesInFile, type MarkedRow, whoMarks } from './doubles.ts';
import { guessColumns, importFields } from './fields.ts';
import { importStage, undoUntil, whyPieceIsKept, whyStartIsRefused, whyUndoIsRefused } from './import-state.ts';
import { type ImportMapping, whyMappingIsRefused } from './mapping.ts';
import { type RowFacts, type RowPiece, readRow } from './row.ts';
import { summarize } from './summary.ts';

const facts: RowFacts = {
	process: {
		publishedAt: new Date('2026-10-20T08:00:00Z'),
		concludedAt: null,
		opensOn: '2026-11-01',
		closesOn: '2026-12-24',
		pseudonymsAllowed: true,
	} as unknown as ParticipationProcess,
	themes: [{ slug: 'naboer', title: 'Gode naboer' } as Theme],
	areas: [{ id: 'havnens-id', key: 'havnen', name: 'Havnen' }],
	today: '2026-11-24',
};

const headings = [...importFields];
const mapping: ImportMapping = {
	columns: Object.fromEntries(importFields.map((field, place) => [field, place])) as ImportMapping['columns'],
};
const whole: Readonly<Record<string, string>> = { text: 'Flere bænke.', channel: 'brev', date: '20-11-2026' };
const cellsOf = (said: Readonly<Record<string, string>>) => headings.map((field) => said[field] ?? '');
const read = (said: Readonly<Record<string, string>>, how = mapping, held = facts) =>
	readRow(cellsOf({ ...whole, ...said }), how, held);
const pieceOf = (said: Readonly<Record<string, string>>, how = mapping): RowPiece => {
	const reading = read(said, how);
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
	return reading.piece;
};
const problemsOf = (said: Readonly<Record<string, string>>, held = facts) => {
	const reading = read(said, mapping, held);
	return reading.ok ? [] : reading.problems.map(({ key, field }) => `${field}: ${key}`);
};

describe('the columns of a file', () => {
	test('are guessed from Danish and English headings, whole words before beginnings', () => {
		expect(
			guessColumns(['Nr.', 'Overskrift', 'Tekst', 'Tema', 'Kanal', 'Dato', 'Navn', 'E-mail', 'Tlf.', 'Adresse']),
		).toEqual({
			externalId: 0,
			title: 1,
			text: 2,
			theme: 3,
			channel: 4,
			date: 5,
			name: 6,
			email: 7,
			phone: 8,
			address: 9,
		});
		expect(guessColumns(['ID', 'Title', 'Body', 'Category', 'Created at', 'Author'])).toMatchObject({
			externalId: 0,
			title: 1,
			text: 2,
			theme: 3,
			date: 4,
			name: 5,
		});
		expect(guessColumns(['Dato for modtagelse', 'Tekst (højst 500 tegn)'])).toEqual({ date: 0, text: 1 });
		expect(guessColumns(['Vejr', 'Vind'])).toEqual({});
	});

	test('are never guessed to be two things, whatever stands over them', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Dato', 'Navn', 'Emne', 'Tekst', 'Id', 'E-mail adresse', 'x'), { maxLength: 12 }),
				(some) => {
					const columns = Object.values(guessColumns(some));
					expect(new Set(columns).size).toBe(columns.length);
					expect(columns.every((column) => column !== undefined && column < some.length)).toBe(true);
				},
			),
		);
	});

	test('must say what the text is, how it came and when', () => {
		const why = (columns: object, more: object = {}) =>
			whyMappingIsRefused({ columns, ...more } as ImportMapping, ['a', 'b', 'c']);
		expect(why({ title: 0 })).toMatchObject({ refusal: 'mapping-text-missing' });
		expect(why({ text: 0 })).toMatchObject({ refusal: 'mapping-channel-missing', field: 'everyChannel' });
		expect(why({ text: 0, channel: 1 })).toMatchObject({ refusal: 'mapping-date-missing', field: 'everyDate' });
		expect(why({ text: 0, channel: 1, date: 1 })).toMatchObject({ refusal: 'mapping-column-twice', field: 'date' });
		expect(why({ text: 3 })).toMatchObject({ refusal: 'mapping-column-unknown', field: 'text' });
		expect(why({ text: 0 }, { channel: 'post', date: '2026-11-20' })).toBeUndefined();
	});
});

describe('a row', () => {
	test('becomes a proposal with everything that stands in it', () => {
		const said = {
			title: ' En  bænk ',
			theme: 'gode NABOER',
			place: 'Lygten',
			area: 'havnen',
			name: 'Prøve Madsen',
			email: 'PROVE@eksempel.dk',
			pseudonym: 'Uglen',
			externalId: 'A-7',
		};
		expect(pieceOf(said)).toEqual({
			title: 'En bænk',
			text: 'Flere bænke.',
			theme: 'naboer',
			channel: 'post',
			happenedOn: '2026-11-20',
			place: 'Lygten',
			areaId: 'havnens-id',
			who: { kind: 'person', name: 'Prøve Madsen', identity: { kind: 'email', value: 'PROVE@eksempel.dk' } },
			pseudonym: 'Uglen',
			externalId: 'A-7',
		});
	});

	test('without a title is called by its first words, and without a theme nobody knows which', () => {
		const text = 'Kaffe hver tirsdag i salen ved siden af biblioteket, hvor mange sidder alene om eftermiddagen.';
		const piece = pieceOf({ text });
		expect(piece.title).toBe('Kaffe hver tirsdag i salen ved siden af biblioteket, hvor mange sidder alene …');
		expect(piece.title.length).toBeLessThanOrEqual(80);
		expect(piece.theme).toBe('ved-ikke');
	});

	test('takes channel and date of all rows where its own are not said', () => {
		expect(pieceOf({ channel: '', date: '' }, { ...mapping, channel: 'desk', date: '2026-11-19' })).toMatchObject({
			channel: 'desk',
			happenedOn: '2026-11-19',
		});
		expect(problemsOf({ channel: '', date: '' })).toEqual(['channel: row-channel-missing', 'date: row-date-missing']);
	});

	test('comes from a person known by e-mail before phone before address, a group, or somebody nobody knows', () => {
		const who = (said: Readonly<Record<string, string>>) => pieceOf(said).who;
		const name = 'Prøve Madsen';
		expect(who({ name, phone: '20 00 00 01', address: 'Vej 1, 0000 By' })).toMatchObject({
			identity: { kind: 'phone' },
		});
		expect(who({ name, address: 'Vej 1, 0000 By' })).toMatchObject({
			identity: { kind: 'address', value: 'Prøve Madsen, Vej 1, 0000 By' },
		});
		expect(who({ name })).toEqual({ kind: 'person', name });
		expect(who({ name, headCount: '1' })).toEqual({ kind: 'person', name });
		expect(who({ name: 'Opgang 4', headCount: '1.200' })).toEqual({
			kind: 'group',
			description: 'Opgang 4',
			headCount: 1200,
		});
		expect(who({})).toEqual({ kind: 'unknown' });
	});

	test('says everything that is wrong with it at once', () => {
		const said = {
			title: 'x'.repeat(81),
			text: '',
			channel: 'røgsignal',
			date: '31-02-2026',
			theme: 'Rumfart',
			area: 'Månen',
			place: 'y'.repeat(81),
			email: 'ikke en adresse',
			headCount: 'mange',
			externalId: 'z'.repeat(81),
		};
		expect(problemsOf(said)).toEqual([
			'text: text-missing',
			'title: title-too-long',
			'channel: row-channel-unknown',
			'date: row-date-wrong',
			'theme: row-theme-unknown',
			'area: row-area-unknown',
			'place: place-too-long',
			'externalId: row-external-id-too-long',
			'headCount: row-head-count-wrong',
			'name: row-name-missing',
		]);
	});

	test.each([
		[{ date: '25-11-2026' }, 'date: date-in-future'],
		[{ date: '01-01-2020' }, 'date: date-too-old'],
		[{ channel: 'web' }, 'channel: row-channel-unknown'],
		[{ text: 'x'.repeat(4_001) }, 'text: text-too-long'],
		[{ name: 'Prøve', email: 'nej' }, 'email: row-email-wrong'],
		[{ name: 'Prøve', phone: '123' }, 'phone: row-phone-wrong'],
		[{ name: 'En gruppe', headCount: '5', phone: '20 00 00 01' }, 'phone: row-group-with-person'],
		[{ headCount: '0' }, 'headCount: row-head-count-wrong'],
		[{ text: 'Mit nummer er 010190-1234.' }, 'text: row-cpr'],
	])('that is wrong in one thing is refused for it (%#)', (said, problem) => {
		expect(problemsOf(said as Record<string, string>)).toEqual([problem]);
	});

	test('with another name to show is refused where people stand by their own', () => {
		const process = { ...facts.process, pseudonymsAllowed: false };
		expect(problemsOf({ pseudonym: 'Uglen' }, { ...facts, process })).toEqual(['pseudonym: pseudonym-not-allowed']);
	});

	test('is read or refused, and never stops the program, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 14 }), (cells) => {
				const reading = readRow(cells, mapping, facts);
				if (reading.ok) expect(reading.piece.text).not.toBe('');
				else expect(reading.problems.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('a CPR number', () => {
	test('is found by its heading or by what stands below it, and other numbers are left alone', () => {
		expect(cprColumn(['Tekst', 'CPR-nr.'], [])).toBe(1);
		expect(cprColumn(['Personnummer'], [])).toBe(0);
		expect(
			cprColumn(
				['a', 'b'],
				[
					['x', ''],
					['y', '010190-1234'],
				],
			),
		).toBe(1);
		expect(cprColumn(['a'], [['0101901234'], ['0202911234'], ['x']])).toBe(0);
		expect(
			cprColumn(
				['Telefon', 'Sag'],
				[
					['20000001', '9999999999'],
					['20000002', '0101901234'],
					['', '8888888888'],
				],
			),
		).toBeUndefined();
	});
});

describe('a channel', () => {
	test('is known by the words that people use', () => {
		for (const [word, channel] of [
			['Postkort', 'post'],
			['E-mail', 'email'],
			['Borgerservice', 'desk'],
			['FACEBOOK', 'social-media'],
			['tlf.', 'phone'],
		])
			expect([word, channelOf(word ?? '')]).toEqual([word, channel]);
		expect(channelOf('Her på siden')).toBeUndefined();
	});
});

describe('doubled rows', () => {
	const row = (number: number, said: Readonly<Record<string, string>>): MarkedRow => {
		const piece = pieceOf(said);
		const marks = piece.who.kind === 'person' ? whoMarks({ name: piece.who.name }) : whoMarks({});
		return { number, piece, marks };
	};

	test('say the same text on the same day the same way from the same sender, or have the same id', () => {
		const first = row(2, { name: 'Prøve Madsen' });
		expect([...doublesInFile([first, row(3, { name: 'prøve-madsen' })])]).toEqual([
			[3, { key: 'row-twice-in-file', facts: { row: 2 } }],
		]);
		const others = [
			row(4, { name: 'En Anden' }),
			row(5, {}),
			row(6, { text: 'Noget andet.' }),
			row(7, { date: '19-11-2026' }),
			row(8, { channel: 'møde' }),
		];
		expect(doublesInFile([first, ...others]).size).toBe(0);
		expect([
			...doublesInFile([row(2, { externalId: '7' }), row(3, { externalId: '7', text: 'Ikke det samme.' })]),
		]).toEqual([[3, { key: 'row-id-twice-in-file', field: 'externalId', facts: { row: 2 } }]]);
	});

	test('are told by voice where the name is another', () => {
		const marks = whoMarks({ name: 'Prøve', voice: 'abc' });
		expect(marks.some((mark) => whoMarks({ name: 'Ny Prøve', voice: 'abc' }).includes(mark))).toBe(true);
		expect(marks.some((mark) => whoMarks({ name: 'Ny Prøve', voice: 'abd' }).includes(mark))).toBe(false);
		expect(whoMarks({ headCount: 4 })).not.toEqual(whoMarks({ headCount: 5 }));
	});
});

describe('the life of an import', () => {
	const at = new Date('2026-11-24T09:00:00Z');
	const none = { checkedAt: null, startedAt: null, finishedAt: null, undoneAt: null, undoFinishedAt: null };
	const counts = { waiting: 0, ready: 5, refused: 0, double: 1, entered: 0, kept: 0, withdrawn: 0 };

	test('is told by its instants', () => {
		expect(importStage(none)).toBe('uploaded');
		expect(importStage({ ...none, checkedAt: at })).toBe('checked');
		expect(importStage({ ...none, checkedAt: at, startedAt: at })).toBe('running');
		expect(importStage({ ...none, checkedAt: at, startedAt: at, finishedAt: at, undoneAt: at })).toBe('undoing');
	});

	test('starts when it is checked and has rows, errors only knowingly left out, and may be started again while it runs', () => {
		const checked = { ...none, checkedAt: at };
		expect(whyStartIsRefused(none, counts, false)).toBe('import-not-checked');
		expect(whyStartIsRefused(checked, { ...counts, ready: 0 }, true)).toBe('import-nothing-ready');
		expect(whyStartIsRefused(checked, { ...counts, refused: 1 }, false)).toBe('import-rows-refused');
		expect(whyStartIsRefused(checked, { ...counts, refused: 1 }, true)).toBeUndefined();
		expect(whyStartIsRefused({ ...checked, startedAt: at }, counts, false)).toBeUndefined();
		expect(whyStartIsRefused({ ...checked, startedAt: at, finishedAt: at }, counts, true)).toBe('import-started');
	});

	test('ends with seven days in which it can be undone, once', () => {
		const finished = { ...none, checkedAt: at, startedAt: at, finishedAt: at };
		expect(whyUndoIsRefused({ ...finished, finishedAt: null }, at)).toBe('import-not-finished');
		expect(whyUndoIsRefused(finished, undoUntil(at))).toBeUndefined();
		expect(whyUndoIsRefused(finished, new Date(undoUntil(at).getTime() + 1))).toBe('undo-too-late');
		expect(whyUndoIsRefused({ ...finished, undoneAt: at, undoFinishedAt: at }, at)).toBe('undo-done');
	});

	test('leaves what others have built on', () => {
		expect(whyPieceIsKept({ state: 'received', supports: 0, comments: 0 })).toBeUndefined();
		expect(whyPieceIsKept({ state: 'under-consideration', supports: 0, comments: 0 })).toBe('row-kept-answered');
		expect(whyPieceIsKept({ state: 'received', supports: 1, comments: 0 })).toBe('row-kept-supported');
		expect(whyPieceIsKept({ state: 'received', supports: 0, comments: 1 })).toBe('row-kept-commented');
	});

	test('is summed up so that the parts are the whole', () => {
		const pieces = [
			pieceOf({ name: 'A Prøve', email: 'a@eksempel.dk' }),
			pieceOf({ name: 'B Prøve', date: '01-11-2026', theme: 'naboer' }),
			pieceOf({ name: 'C', headCount: '3', channel: 'møde' }),
			pieceOf({}),
		];
		const rest = { refused: 2, doubles: 1, chunks: 1, noTheme: 'ved-ikke' };
		expect(summarize(pieces, rest)).toEqual({
			ready: 4,
			refused: 2,
			doubles: 1,
			chunks: 1,
			channels: { post: 3, meeting: 1 },
			persons: 2,
			voices: 1,
			groups: 1,
			unknown: 1,
			reachable: 1,
			withoutTheme: 3,
			firstDay: '2026-11-01',
			lastDay: '2026-11-20',
		});
	});
});
