import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, countChanged } from './changes.ts';
import { type PlanPart, sectionsOf, stagesFrom } from './plan.ts';
import { type Publishing, whyPublishingIsRefused } from './publishing.ts';
import { withoutMarks } from './sources.ts';

const part = (number: number, text: string, kind: PlanPart['kind'] = 'text'): PlanPart => ({
	number,
	kind,
	text,
	departmentId: null,
	dueOn: null,
});
const keys = (wish: Publishing) => whyPublishingIsRefused(wish).map(({ key }) => key);

const wish: Publishing = {
	title: 'Det har I sagt',
	lead: '',
	parts: [part(1, 'Aftenen', 'section'), part(2, 'Mange vil ringe [12].')],
	stage: 'synthesis',
	note: '',
	withUncited: false,
	unread: 0,
	today: '2026-11-24',
	earlier: undefined,
};

describe('publishing a version', () => {
	test('of a synthesis asks for somebody behind each sentence, or for staff to say that they know', () => {
		expect(keys(wish)).toEqual([]);
		const parts = [part(2, 'Mange vil ringe [12]. Ingen vil vente.')];
		expect(whyPublishingIsRefused({ ...wish, parts })).toEqual([
			{ key: 'uncited', field: 'withUncited', facts: { count: 1 } },
		]);
		expect(keys({ ...wish, parts, withUncited: true })).toEqual([]);
		expect(keys({ ...wish, parts, stage: 'draft' })).toEqual([]);
	});

	test('needs words, something new, and a word on what is new', () => {
		expect(keys({ ...wish, parts: [part(1, 'Aftenen', 'section')] })).toEqual(['nothing-to-publish']);
		expect(keys({ ...wish, earlier: wish, note: 'Rettet.' })).toEqual(['nothing-new']);
		expect(keys({ ...wish, earlier: wish, title: 'Andet' })).toEqual(['note-missing']);
		expect(keys({ ...wish, earlier: wish, stage: 'draft', note: 'Nu er det et udkast.' })).toEqual([]);
	});

	test('to be responded to says where, and what is decided says by whom, when, and whose each measure is', () => {
		const other = { note: 'Videre.', earlier: wish };
		expect(keys({ ...wish, ...other, stage: 'consultation' })).toEqual(['consultation-missing']);
		expect(keys({ ...wish, ...other, stage: 'consultation', consultation: 'x' })).toEqual([]);
		const decided = { ...wish, ...other, stage: 'adopted', decidedBy: 'Byrådet', decidedOn: '2026-11-24' } as const;
		expect(keys(decided)).toEqual([]);
		expect(keys({ ...decided, decidedBy: undefined, decidedOn: undefined })).toEqual([
			'decided-by-missing',
			'decided-on-missing',
		]);
		expect(keys({ ...decided, decidedOn: '2026-11-25' })).toEqual(['decided-in-future']);
		const measure = part(3, 'Vi stiller en bænk op.', 'measure');
		expect(keys({ ...decided, parts: [measure] })).toEqual(['measures-incomplete']);
		expect(keys({ ...decided, parts: [{ ...measure, departmentId: 'vej', dueOn: '2027-05-01' }] })).toEqual([]);
	});

	test('waits until somebody has read what a machine proposed', () => {
		expect(keys({ ...wish, unread: 1 })).toEqual(['machine-unread']);
	});

	test('never goes back a stage', () => {
		expect(keys({ ...wish, earlier: { ...wish, stage: 'draft' }, note: 'Tilbage.' })).toEqual(['stage-goes-back']);
		expect(stagesFrom(null)[0]).toBe('synthesis');
		expect(stagesFrom('draft')[0]).toBe('draft');
	});
});

describe('the sections of a plan', () => {
	test('hold every part once, in its order', () => {
		const parts = [
			part(1, 'Først.'),
			part(2, 'Andre siger', 'dissent'),
			part(3, 'Nej.'),
			part(4, 'Til sidst', 'section'),
		];
		expect(
			sectionsOf(parts).map(({ heading, paragraphs }) => [heading?.number, paragraphs.map(({ number }) => number)]),
		).toEqual([
			[undefined, [1]],
			[2, [3]],
			[4, []],
		]);
	});
});

describe('what is different from the version before', () => {
	test('is told part by part, with the sources that changed it', () => {
		const earlier = [part(1, 'Mange vil ringe [12].'), part(2, 'Væk.'), part(3, 'Som før [4].')];
		const later = [part(1, 'Mange vil skrive [12, s31].'), part(3, 'Som før [4].'), part(5, 'Nyt [9].')];
		expect(
			changesBetween(earlier, later).map(({ part: { number }, what, because }) => [number, what, because]),
		).toEqual([
			[1, 'changed', [{ kind: 'point', number: 31 }]],
			[2, 'removed', []],
			[3, 'same', []],
			[5, 'new', [{ kind: 'contribution', number: 9 }]],
		]);
	});

	test('is also that somebody else shall do it, or at another time', () => {
		const measure = { ...part(1, 'Vi stiller en bænk op.', 'measure'), dueOn: '2027-05-01' };
		expect(changesBetween([measure], [{ ...measure, dueOn: '2027-06-01' }]).map(({ what }) => what)).toEqual(['duty']);
		expect(changesBetween([measure], [measure]).map(({ what }) => what)).toEqual(['same']);
	});

	test('shows the later text to whoever leaves out what was removed, and the earlier to whoever leaves out what came', () => {
		const some = fc.uniqueArray(
			fc.record({
				number: fc.integer({ min: 1, max: 8 }),
				text: fc.constantFrom('Ja.', 'Nej [3].', 'Ja, helst i dag.'),
			}),
			{ selector: ({ number }) => number, maxLength: 6 },
		);
		const read = (texts: readonly { number: number; text: string }[]) =>
			texts.map(({ number, text }) => part(number, text));
		fc.assert(
			fc.property(some, some, (earlier, later) => {
				const changes = changesBetween(read(earlier), read(later));
				const left = (without: 'added' | 'removed') =>
					changes
						.map(({ part: { number }, runs }) => [
							number,
							runs
								.filter(({ kind }) => kind !== without)
								.map(({ text }) => text)
								.join(''),
						])
						.filter(([, text]) => text !== '');
				expect(left('removed')).toEqual(later.map(({ number, text }) => [number, withoutMarks(text)]));
				expect(new Map(left('added') as [number, string][])).toEqual(
					new Map(earlier.map(({ number, text }) => [number, withoutMarks(text)])),
				);
				expect(countChanged(changesBetween(read(later), read(later)))).toBe(0);
			}),
		);
	});
});
