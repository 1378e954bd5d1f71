import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingBeforePublishing } from '../../checklist.ts';
import type { ParticipationProcess } from '../../process.ts';
import { preparation } from './preparation.ts';

const words = fc.constantFrom('', 'Noget');
const lines = fc.constantFrom<readonly string[]>([], ['Noget']);
const day = fc.constantFrom('2026-11-01', '2026-11-24', '2026-12-01', '2027-01-01');
const process = fc.record({
	question: fc.constantFrom('Hvor skal den stå?', 'Noget'),
	questionKind: fc.constantFrom('ideas', 'choice', 'task'),
	intro: words,
	alreadyDecided: lines,
	openForYou: lines,
	promiseWhat: words,
	promiseWho: words,
	contact: words,
	opensOn: day,
	closesOn: day,
	promiseBy: day,
}) as unknown as fc.Arbitrary<ParticipationProcess>;
const prepared = fc.record({ themes: fc.nat(2), options: fc.nat(3), english: fc.boolean() });
const today = '2026-11-24';

describe('the list of what is missing', () => {
	test('lets a process be published exactly when publishing it is not refused', () => {
		fc.assert(
			fc.property(process, prepared, (draft, parts) => {
				const stopped = preparation(draft, parts, today).some(({ needed, done }) => needed && !done);
				expect(stopped).toBe(missingBeforePublishing(draft, parts.options, today).length > 0);
			}),
		);
	});

	test('tells what is needed before what is only good', () => {
		fc.assert(
			fc.property(process, prepared, (draft, parts) => {
				const needed = preparation(draft, parts, today).map((line) => line.needed);
				expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
			}),
		);
	});

	test('asks a choice for options and everything else for themes', () => {
		fc.assert(
			fc.property(process, prepared, (draft, parts) => {
				const named = preparation(draft, parts, today).map(({ check }) => check);
				expect(named.includes('options')).toBe(draft.questionKind === 'choice');
				expect(named.includes('themes')).toBe(draft.questionKind !== 'choice');
			}),
		);
	});
});
