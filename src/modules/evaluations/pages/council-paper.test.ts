import { afterAll, expect, test } from 'vitest';
import { unpackedPdf } from '../../../../tests/support/read-pdf.ts';
import { createPaperMaker } from '../../../platform/papers/make-paper.ts';
import { createPdfMaker } from '../../../platform/pdf/make-pdf.ts';
import { type CouncilPaperFacts, councilPaper } from './council-paper.ts';
import { sheetRows } from './sheet-file.ts';

const facts: CouncilPaperFacts = {
	evaluation: {
		id: 'e',
		slug: 'fast-kontaktperson',
		processId: 'p',
		title: 'Fast kontaktperson',
		intention: 'Tyve familier får den samme kontaktperson.',
		startsOn: '2026-01-01',
		endsOn: '2026-12-31',
		againOn: '2027-12-31',
		nextStep: 'Alle familier får en.',
		nextStepOre: 120_000_000,
		nextStepPayer: 'Børn og Unge',
		contact: '',
		deleteOn: '2029-12-31',
		begunAt: new Date(),
		forgottenAt: null,
	},
	processTitle: 'Hjælp, der holder',
	criteria: ['Femten familier har fået det bedre.'],
	measurements: [
		{
			round: 'first',
			measuredOn: '2026-12-31',
			summary: 'Det lykkedes.',
			marks: [{ criterion: 1, mark: 'met', reason: 'Seksten siger det.' }],
			corrections: [],
		},
	],
	councilCase: {
		caseNumber: '27.00.00-P20-4-26',
		summary: 'Sæt det i drift.',
		meetingOn: '2027-02-10',
		sentAt: new Date('2027-01-10T10:00:00Z'),
		// In any order: the council reads them in one.
		offers: [
			{ kind: 'stop', text: 'Slut.', firstYearOre: 5_000_000, yearlyOre: 0 },
			{ kind: 'operate', text: 'Fast.', firstYearOre: 130_000_000, yearlyOre: 120_000_000 },
			{ kind: 'extend', text: 'Et år til.', firstYearOre: 60_000_000, yearlyOre: 0 },
		],
	},
	decisions: [],
	sheet: undefined,
	counts: { all: 6, shown: 1, undecided: 1, people: 14 },
	quotes: [{ text: 'Jeg sover.', source: 'Uden navn, En, projektet er for' }],
	municipality: 'Prøveby Kommune',
	today: '2027-01-10',
};

test('the paper has every criterion with its mark, every offer with its money, and who told', () => {
	const { parts, kind, date } = councilPaper('da', facts);
	expect([kind, date]).toEqual(['Sag til byrådet', '10. januar 2027']);
	const tables = parts.filter((part) => part.kind === 'table').map(({ rows }) => rows);
	expect(tables).toEqual([
		[['Femten familier har fået det bedre.', 'Nået', 'Seksten siger det.']],
		[
			['Sæt projektet i drift', '1.300.000 kr.', '1.200.000 kr.', '4.900.000 kr.'],
			['Forlæng det som projekt', '600.000 kr.', '0 kr.', '600.000 kr.'],
			['Stop projektet', '50.000 kr.', '0 kr.', '50.000 kr.'],
		].map((row) => row.map((cell) => cell.replace(/ kr\.$/, '\u00a0kr.'))),
	]);
	expect(parts).toContainEqual({ kind: 'quote', text: 'Jeg sover.', source: 'Uden navn, En, projektet er for' });
	expect(parts).toContainEqual({ kind: 'text', text: '6 fortællinger er kommet ind, fra 14 personer.' });
});

test('once the council has chosen, the paper says what, when, and who did not agree: the last time, not those before', () => {
	const decision = {
		id: 'd1',
		evaluationId: 'e',
		number: 1,
		choice: 'postponed' as const,
		text: 'Vi ser på det igen.',
		dissent: '',
		decidedOn: '2027-02-10',
		url: '',
		meetingId: null,
		reason: '',
		recordedAt: new Date('2027-02-11T08:00:00Z'),
	};
	const chosen = {
		...decision,
		number: 2,
		choice: 'operate' as const,
		text: 'Det bliver fast.',
		dissent: 'To ville stoppe det.',
		decidedOn: '2027-03-10',
		url: 'https://dagsorden.example/7',
	};
	const { parts } = councilPaper('da', { ...facts, decisions: [decision, chosen] });
	const at = parts.findIndex((part) => part.kind === 'heading' && part.text === 'Det besluttede byrådet');
	expect(parts.slice(at + 1, at + 6)).toEqual([
		{ kind: 'note', text: 'Projektet bliver sat i drift. Besluttet 10. marts 2027.' },
		{ kind: 'text', text: 'Det bliver fast.' },
		{ kind: 'heading', level: 3, text: 'Ikke alle var enige' },
		{ kind: 'text', text: 'To ville stoppe det.' },
		{
			kind: 'text',
			text: [
				{ text: 'Læs dagsorden og referat: ' },
				{ text: 'https://dagsorden.example/7', link: 'https://dagsorden.example/7' },
			],
		},
	]);
	expect(JSON.stringify(parts)).not.toContain('Vi ser på det igen.');
});

test('of a measurement that was corrected it has what holds now, and that it was corrected and why', () => {
	const [one] = facts.measurements;
	if (!one) throw new Error('a measurement');
	const correction = {
		correctedAt: new Date('2027-01-05T10:00:00Z'),
		reason: 'To familier var talt med to gange.',
		measuredOn: one.measuredOn,
		summary: one.summary,
		marks: [{ criterion: 1, mark: 'met' as const, reason: 'Atten siger det.' }],
	};
	const { parts } = councilPaper('da', { ...facts, measurements: [{ ...one, corrections: [correction] }] });
	expect(parts).toContainEqual({ kind: 'note', text: 'Rettet 5. januar 2027: To familier var talt med to gange.' });
	expect(JSON.stringify(parts)).toContain('Seksten siger det.');
	expect(JSON.stringify(parts)).not.toContain('Atten siger det.');
});

test('what nobody told is left out, and it can be read in English', () => {
	const { parts, kind } = councilPaper('en', {
		...facts,
		counts: { all: 0, shown: 0, undecided: 0, people: 0 },
		quotes: [],
	});
	expect(kind).toBe('Case for the council');
	expect(parts.filter((part) => part.kind === 'quote')).toEqual([]);
	expect(parts.flatMap((part) => (part.kind === 'heading' ? part.text : []))).not.toContain(
		'What those it is for tell',
	);
});

test('what it would pay never stands without what that does not say', () => {
	const line = { payer: 'municipality', fromYear: 1, years: 1 } as const;
	const sheet = {
		persons: 20,
		discountRate: 0,
		costs: [{ ...line, basis: 'project' as const, ore: 1_000_00 }],
		effects: [{ ...line, unitOre: 100_00, change: { low: 0, middle: 1_000, high: 2_000 } }],
	};
	const { parts } = councilPaper('da', { ...facts, sheet });
	const at = parts.findIndex((part) => part.kind === 'heading' && part.text === 'Regnestykket');
	expect(parts[at + 1]).toMatchObject({ kind: 'note', text: expect.stringContaining('ikke, om projektet virker') });
	expect(parts[at + 2]).toMatchObject({
		kind: 'table',
		rows: ['Efter 1 år', 'Efter 5 år', 'Efter 10 år'].map((when) => [
			'Kommunen',
			when,
			'-1.000\u00a0kr.',
			'1.000\u00a0kr.',
			'3.000\u00a0kr.',
		]),
	});
	expect(sheetRows('da', sheet)).toEqual([
		['Hvis penge', 'Hvornår', 'Forsigtigt bud', 'Mest sandsynligt', 'Håbefuldt bud'],
		...[1, 5, 10].map((years) => ['Kommunen', years, -1000, 1000, 3000]),
		[expect.stringContaining('ikke, om projektet virker')],
	]);
});

const pdf = createPdfMaker();
const papers = createPaperMaker(pdf);
afterAll(() => {
	pdf.stop();
	papers.stop();
});

test('as PDF it says that it is accessible, and has its tag tree', async () => {
	const made = await papers.make(councilPaper('da', facts), 'pdf');
	if (!made.ok) throw new Error(made.refusal);
	const text = unpackedPdf(made.bytes);
	expect(text).toContain('pdfuaid:part');
	for (const tag of ['/H1', '/H2', '/Table', '/TH', '/StructTreeRoot']) expect(text).toContain(tag);
});
