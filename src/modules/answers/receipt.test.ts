import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomes, type Step } from '../contributions/index.ts';
import { type ReceiptFacts, receiptLines } from './receipt.ts';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const received: Step = { step: 'received', state: 'received', note: null, at: at(1) };
const later: fc.Arbitrary<Step[]> = fc
	.array(
		fc.oneof(
			fc.constant({ step: 'edited', state: null, note: null } as const),
			fc.record({
				step: fc.constant('state' as const),
				state: fc.constant('under-consideration' as const),
				note: fc.string(),
			}),
			fc.record({ step: fc.constant('answer' as const), state: fc.constantFrom(...outcomes), note: fc.string() }),
		),
		{ maxLength: 8 },
	)
	.map((steps) => steps.map((step, index) => ({ ...step, at: at(2 + index) })));

function factsOf(steps: readonly Step[], more: Partial<ReceiptFacts> = {}): ReceiptFacts {
	const given = steps.findLast((step) => step.step === 'answer');
	return {
		piece: { kind: 'proposal' as const, happenedOn: '2026-11-01', withdrawnAt: null },
		steps,
		answer: given && { state: outcomes[0], heading: given.note ?? '', answeredAt: given.at },
		shared: false,
		goesOn: false,
		extensions: [],
		promiseBy: '2027-02-12',
		today: '2026-11-24',
		...more,
	};
}

describe('a receipt', () => {
	test('hides no step, and shows the promise last exactly while it is not kept', () => {
		fc.assert(
			fc.property(later, (more) => {
				const steps = [received, ...more];
				const lines = receiptLines(factsOf(steps));
				const isAnswered = more.some((step) => step.step === 'answer');
				expect(lines.filter((line) => line.what !== 'promised')).toHaveLength(steps.length);
				expect(lines.findIndex((line) => line.what === 'promised')).toBe(isAnswered ? -1 : steps.length);
			}),
		);
	});

	test('stands in one place while somebody waits and in none afterwards, with the past before it', () => {
		fc.assert(
			fc.property(later, fc.constantFrom('2026-11-10', '2026-11-24', '2027-02-12'), (more, promiseBy) => {
				const places = receiptLines(factsOf([received, ...more], { promiseBy })).map((line) => line.place);
				const waits = !more.some((step) => step.step === 'answer');
				expect(places.filter((place) => place === 'now')).toHaveLength(waits ? 1 : 0);
				expect(places.join(' ')).toMatch(/^(done ?)*(now ?)?(ahead)?$/);
			}),
		);
	});

	test('marks every answer but the last as replaced', () => {
		fc.assert(
			fc.property(later, (more) => {
				const answered = receiptLines(factsOf([received, ...more])).filter((line) => line.what === 'answered');
				expect(answered.map((line) => line.replaced)).toEqual(answered.map((_, i) => i < answered.length - 1));
			}),
		);
	});

	test('says that a promise is late, and then that is where we are', () => {
		const lines = receiptLines(factsOf([received], { promiseBy: '2026-11-15' }));
		expect(lines.at(-1)).toEqual({
			what: 'promised',
			on: '2026-11-15',
			due: { kind: 'late', days: 9 },
			place: 'now',
		});
	});

	test('promises nothing to a piece that was taken back, and nothing to a draft', () => {
		const withdrawn: Step = { step: 'withdrawn', state: null, note: null, at: at(5) };
		const piece = { kind: 'proposal' as const, happenedOn: '2026-11-01', withdrawnAt: at(5) };
		expect(receiptLines(factsOf([received, withdrawn], { piece })).map((line) => line.what)).toEqual([
			'received',
			'withdrawn',
		]);
		expect(receiptLines(factsOf([]))).toEqual([]);
	});

	test('goes on promising to one that went on in another, and to one in parts no more', () => {
		const merged: Step = { step: 'merged', state: null, note: 'De ligner.', at: at(5) };
		const piece = { kind: 'proposal' as const, happenedOn: '2026-11-01', withdrawnAt: at(5) };
		expect(receiptLines(factsOf([received, merged], { piece, goesOn: true }))).toMatchObject([
			{ what: 'received', place: 'done' },
			{ what: 'went-on', how: 'merged', note: 'De ligner.', place: 'now' },
			{ what: 'promised', place: 'ahead' },
		]);
		const split: Step = { ...merged, step: 'split' };
		expect(receiptLines(factsOf([received, split], { piece })).map((line) => line.what)).toEqual([
			'received',
			'went-on',
		]);
	});

	test('shows a comment the answer of what it is about', () => {
		const answer = { state: 'partly', heading: 'Noget af det', answeredAt: at(20) } as const;
		expect(receiptLines(factsOf([received], { answer, shared: true }))).toMatchObject([
			{ what: 'received', place: 'done' },
			{ what: 'answered', heading: 'Noget af det', place: 'done' },
		]);
	});

	test('says when and why the promise was moved, but only to those who waited then', () => {
		const extension = (day: number, more = {}) => ({
			closedOn: '2026-11-30',
			closesOn: '2026-12-15',
			promisedBy: '2027-01-15',
			promiseBy: '2027-02-12',
			reason: 'Der kom mange bidrag.',
			extendedAt: at(day),
			...more,
		});
		const extensions = [
			extension(9),
			extension(4),
			extension(5, { promisedBy: '2027-02-12' }),
			extension(1, { extendedAt: new Date(0) }),
		];
		const lines = receiptLines(factsOf([received], { extensions }));
		expect(lines.map((line) => line.what)).toEqual(['received', 'moved', 'moved', 'promised']);
		expect(lines[1]).toMatchObject({ from: '2027-01-15', to: '2027-02-12', reason: 'Der kom mange bidrag.' });
		const answer: Step = { step: 'answer', state: 'partly', note: 'Noget', at: at(6) };
		expect(receiptLines(factsOf([received, answer], { extensions })).map((line) => line.what)).toEqual([
			'received',
			'moved',
			'answered',
		]);
	});
});
