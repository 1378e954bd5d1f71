import { describe, expect, test } from 'vitest';
import type { Counted, DocumentedProcess, HeldMeeting } from './process-facts.ts';
import { propose } from './proposed.ts';

const meeting: HeldMeeting = {
	title: 'Kaffe om torvet',
	formKey: 'coffee',
	form: 'Kaffemøde',
	startsAt: new Date('2026-11-05T16:00:00Z'),
	where: 'Biblioteket',
	state: 'held',
	came: 24,
	because: '',
};

const process: DocumentedProcess = {
	title: 'Torvet',
	question: 'Hvad skal torvet bruges til?',
	intro: 'Torvet står tomt.',
	audience: 'Alle, der går over torvet, også unge og foreninger.',
	alreadyDecided: ['Der skal være en fontæne.'],
	openForYou: ['Hvor bænkene står.'],
	promiseWhat: 'Alle får svar.',
	opensOn: '2026-11-02',
	closesOn: '2026-12-01',
	themes: ['Bænke', 'Træer'],
	phases: [{ title: 'Forslag fra alle', startsOn: '2026-11-02' }],
	extensions: [],
	meetings: [meeting],
};

const figures: Counted = {
	all: 60,
	channels: [
		{ channel: 'web', word: 'Her på siden', count: 40 },
		{ channel: 'post', word: 'Postkort og brev', count: 20 },
	],
	supports: 90,
	voices: 55,
	toAnswer: 50,
	answered: 50,
	outcomes: [
		{ state: 'taken-up', word: 'Taget op', count: 30 },
		{ state: 'not-taken-up', word: 'Ikke taget op', count: 20 },
	],
	middleDays: 9,
};

const nothing: Counted = {
	all: 0,
	channels: [],
	supports: 0,
	voices: 0,
	toAnswer: 0,
	answered: 0,
	outcomes: [],
	middleDays: undefined,
};

describe('a documentation fills itself', () => {
	const { parts, method, groups, people } = propose(process, figures);

	test('with name, time, place and target group of its process', () => {
		expect(parts.name).toBe('Torvet');
		expect(parts.held).toContain('Fra 2. november 2026 til 1. december 2026');
		expect(parts.held).toContain('- 5. november 2026: Kaffe om torvet, Biblioteket');
		expect(parts.audience).toBe(process.audience);
		expect(groups).toEqual(['everybody', 'young', 'associations']);
	});

	test('with its question, what was fixed and open, and its themes', () => {
		for (const words of [
			process.question,
			process.intro,
			'- Der skal være en fontæne.',
			'- Hvor bænkene står.',
			'- Træer',
		])
			expect(parts.purpose).toContain(words);
	});

	test('with the ways that led in, and how many came by each', () => {
		expect(parts.presentation).toContain('60 bidrag');
		expect(parts.presentation).toContain('- Postkort og brev: 20');
		expect(parts.presentation).toContain('55 personer støttede forslag 90 gange');
		expect(parts.presentation).toContain('- Kaffemøde: 1');
		expect(method).toBe('mixed');
	});

	test('with what was answered, and never with an opinion or advice', () => {
		expect(parts.good).toContain('Alle 50 bidrag, der skulle have svar, fik det.');
		expect(parts.good).toContain('Halvdelen fik svar inden for 9 dage.');
		expect(parts.good).toContain('taget op (30) og ikke taget op (20)');
		expect(parts.advice).toBe('');
	});

	test('counts nobody twice when it says how many took part at least', () => {
		expect(people).toBe(55);
		const other = { ...meeting, came: 80 };
		expect(propose({ ...process, meetings: [meeting, other] }, figures).people).toBe(80);
		expect(propose({ ...process, meetings: [] }, nothing).people).toBeUndefined();
	});
});

describe('what went otherwise than planned', () => {
	test('begins what was learned: a moved deadline, a meeting that was cancelled', () => {
		const { parts } = propose(
			{
				...process,
				extensions: [
					{ closedOn: '2026-11-20', closesOn: '2026-12-01', reason: 'Brevene kom sent ud.' },
					{ closedOn: '2026-12-01', closesOn: '2026-12-01', reason: 'Der kom flere, end vi troede.' },
				],
				meetings: [meeting, { ...meeting, title: 'Turen', state: 'cancelled', because: 'Det stormede.' }],
			},
			figures,
		);
		expect(parts.learning).toContain('20 af 60 bidrag kom ad andre veje');
		expect(parts.learning).toContain('fra 20. november 2026 til 1. december 2026. Grunden var: Brevene kom sent ud.');
		expect(parts.learning).toContain('Svarene kom senere end lovet. Grunden var: Der kom flere, end vi troede.');
		expect(parts.learning).toContain('Mødet »Turen« blev aflyst. Grunden var: Det stormede.');
		expect(parts.held).toContain('1 møde blev aflyst.');
	});

	test('is not told where nothing did, and nothing is made of no figures', () => {
		const { parts, method } = propose({ ...process, meetings: [], themes: [], phases: [] }, nothing);
		expect(parts.learning).toBe('');
		expect(parts.good).toBe('');
		expect(parts.held).toBe('Fra 2. november 2026 til 1. december 2026 kunne man komme med bidrag.');
		expect(parts.presentation).not.toMatch(/undefined|NaN|: 0/);
		expect(method).toBe('open-process');
	});
});

test.each([
	[['workshop'], 'workshop'],
	[['visit', 'experience-walk'], 'experience-walk'],
	[['workshop', 'coffee'], 'dialogue-meeting'],
] as const)('meetings alone of the forms %j are the method %s', (forms, method) => {
	const meetings = forms.map((formKey) => ({ ...meeting, formKey }));
	expect(propose({ ...process, meetings }, { ...nothing, all: 3 }).method).toBe(method);
});
