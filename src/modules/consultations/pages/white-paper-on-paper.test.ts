import { expect, test } from 'vitest';
import type { PaperPart } from '../../../platform/papers/paper.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import type { Contribution } from '../../contributions/index.ts';
import type { Consultation } from '../consultation.ts';
import type { WhitePaperPoint } from '../white-paper.ts';
import { type WholeWhitePaper, whitePaperOnPaper } from './white-paper-on-paper.ts';

const closedAt = new Date('2026-11-06T10:00:00Z');
const point = (wish: Partial<WhitePaperPoint> = {}) =>
	({
		number: 3,
		heading: 'En bredere sti',
		tags: ['sti'],
		voices: 9,
		paragraphs: [2],
		quotes: [],
		answer: 'Den bliver tre meter.',
		answeredAt: new Date('2026-11-01T10:00:00Z'),
		changed: true,
		changedWhere: '§ 4',
		...wish,
	}) as WhitePaperPoint;
const quote = (number: number) => ({
	quote: `Citat ${number}.`,
	piece: { number, pseudonym: null, typedName: `Nabo ${number}`, behalf: 'self' } as Contribution,
});
const whole = (points: readonly WhitePaperPoint[]): WholeWhitePaper => ({
	consultation: {
		title: 'Plan for åen',
		caseNumber: '',
		conclusion: 'Stien bliver bredere.',
		opensOn: '2026-10-01',
		closesOn: '2026-10-15',
		closedAt,
		forgottenAt: null,
	} as Consultation,
	responses: 80,
	due: { said: 200, points: 36, unanswered: 0, changed: 22 },
	points,
	names: new Map(),
	isBounded: false,
});
const written = { language: 'da', context: { now: closedAt }, frame: { municipality: { name: 'Prøveby' } } } as Seeing;
const textOf = (part: PaperPart) => JSON.stringify(part);
const partsOf = (...points: WhitePaperPoint[]) => whitePaperOnPaper(whole(points), written).parts;

test('a white paper on paper has its headings in order, each theme once, and every point with answer and outcome', () => {
	const parts = partsOf(point(), point({ number: 5, tags: [], heading: 'Andet', changed: false }));
	const headings = parts.flatMap((part) => (part.kind === 'heading' ? [[part.level, part.text]] : []));
	expect(headings).toEqual([
		[2, 'Hvad høringen førte til'],
		[2, 'Sti'],
		[3, '3. En bredere sti'],
		[2, 'Uden emne'],
		[3, '5. Andet'],
	]);
	const all = parts.map(textOf).join('\n');
	for (const words of ['Den bliver tre meter.', 'Ændret: § 4', 'Ikke ændret', 'Afsnit 2', '"80"', '"200"'])
		expect(all).toContain(words);
});

test('it quotes some of many, says how many more there are, and marks an answer that was corrected later', () => {
	const parts = partsOf(
		point({
			quotes: Array.from({ length: 8 }, (_, index) => quote(index + 1)),
			answeredAt: new Date('2026-11-20T10:00:00Z'),
		}),
	);
	expect(parts.filter(({ kind }) => kind === 'quote')).toHaveLength(5);
	const all = parts.map(textOf).join('\n');
	expect(all).toContain('Nabo 1, høringssvar nr. 1');
	expect(all).toContain('3 mere siger det samme.');
	expect(all).toContain('Svaret er rettet 20. november 2026.');
});
