import { expect, test } from 'vitest';
import type { Line } from '../../../platform/papers/paper.ts';
import type { PublishedPart } from '../plan.ts';
import { planOnPaper, type WholePlan } from './plan-on-paper.ts';

const part = (number: number, kind: PublishedPart['kind'], text: string): PublishedPart => ({
	number,
	kind,
	text,
	departmentId: null,
	dueOn: null,
	byMachine: number === 3,
});

const whole: WholePlan = {
	version: {
		version: 2,
		stage: 'adopted',
		title: 'Planen for huset',
		lead: 'Kort fortalt.',
		note: '',
		contributions: 3,
		publishedAt: new Date('2026-11-24T09:00:00Z'),
		consultationId: null,
		decidedBy: 'Byrådet',
		decidedOn: '2026-11-20',
		decision: 'Alle stemte for.',
	},
	parts: [
		part(1, 'section', 'Mad samler'),
		part(4, 'text', 'Mange vil spise sammen [12]. Vi køber et bord.'),
		part(2, 'dissent', 'Ikke alle'),
		part(3, 'text', 'Nogle vil hellere spille.\n[s3]'),
		{ ...part(5, 'measure', 'Vi køber et bord [12].'), departmentId: 'kultur', dueOn: '2027-05-01' },
	],
	sources: [
		{ source: { kind: 'contribution', number: 12 }, known: undefined, usedIn: [4, 5] },
		{ source: { kind: 'point', number: 3 }, known: undefined, usedIn: [3] },
	],
	counts: {
		sides: [
			{ side: 'channel', key: 'post', count: 2 },
			{ side: 'theme', key: '', count: 3 },
		],
		themes: new Map(),
	},
	departments: new Map([['kultur', { name: 'Kultur' }]]),
	actions: [
		{
			planId: '',
			part: 5,
			text: 'Vi køber et bord.',
			departmentId: 'kultur',
			decidedDueOn: '2027-05-01',
			dueOn: '2027-06-01',
			state: 'begun',
			note: 'Fabrikken er bagud.',
			version: 2,
			changedAt: new Date('2027-04-20T09:00:00Z'),
		},
	],
	today: '2027-04-21',
};

const said = (line: Line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join(''));

test('a plan on paper says all that its page says, in its order', () => {
	const paper = planOnPaper(whole, 'da', 'Prøveby Kommune');
	const lines = paper.parts.map((one) => {
		if (one.kind === 'table') return [one.caption, ...one.rows.flat().map(said)].join(' ');
		if (one.kind === 'list') return one.items.map(said).join(' ');
		return 'text' in one ? said(one.text).trim() : one.kind;
	});
	expect([paper.kind, paper.title, paper.date]).toEqual([
		'Besluttet',
		'Planen for huset',
		'Version 2, 24. november 2026',
	]);
	expect(lines).toEqual([
		'Byrådet har besluttet planen 20. november 2026. Alle stemte for.',
		'En sprogmodel har skrevet det første udkast til afsnit 2. En medarbejder har læst hver sætning og står ved den.',
		'Kort fortalt.',
		'Mad samler',
		'1. Mange vil spise sammen. [12] Vi køber et bord. (uden kilde)',
		'Andre siger: Ikke alle',
		'2. Nogle vil hellere spille. \nHele afsnittet: [s3]',
		'3. Vi køber et bord. [12]',
		'Ansvarlig: Kultur Færdig senest 1. maj 2027 Forsinket: ny dato er 1. juni 2027 Fabrikken er bagud.',
		'Kilder',
		'Alt, hvad teksten bygger på, i den rækkefølge det er brugt.',
		'12. Kilde: bidrag 12 (er slettet). Brugt i afsnit 1, 3',
		's3. Synspunkt 3 (er slettet). Brugt i afsnit 2',
		'Så mange har sagt noget',
		'Talt op, da versionen blev udgivet 24. november 2026.',
		'Sådan kom det ind Postkort og brev 2',
		'Det handler om Uden tema 3',
	]);
});

test('every number of a source leads to a place that is there, and back', () => {
	const { parts } = planOnPaper(whole, 'en', 'Prøveby Kommune');
	const names = new Set(parts.flatMap((one) => ('name' in one && one.name ? [one.name] : [])));
	const links = parts.flatMap((one) =>
		'text' in one && typeof one.text !== 'string' ? one.text.flatMap(({ link }) => link ?? []) : [],
	);
	expect(links.length).toBe(6);
	for (const link of links) expect(names).toContain(link.slice(1));
});
