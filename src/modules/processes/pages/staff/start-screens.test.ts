import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOn, nextScreen, readScreen, type Screen, screenToMend, startFields } from './start-screens.ts';

const screen = fc.constantFrom<Screen>(1, 2, 3);
const troubled = fc.subarray([...startFields], { minLength: 1 });

describe('the screens of a new process', () => {
	test('ask for every field once', () => {
		expect(new Set(startFields).size).toBe(startFields.length);
		expect([...fieldsOn(1, []), ...fieldsOn(2, []), ...fieldsOn(3, [])]).toEqual(startFields);
	});

	test('show at least one troubled field, whatever the trouble and wherever it was sent from', () => {
		fc.assert(
			fc.property(screen, troubled, (sentFrom, fields) => {
				const shown = fieldsOn(screenToMend(sentFrom, fields), fields);
				expect(shown.some((field) => fields.includes(field))).toBe(true);
			}),
		);
	});

	test('never skip an earlier screen with trouble of its own', () => {
		fc.assert(
			fc.property(screen, troubled, (sentFrom, fields) => {
				const mend = screenToMend(sentFrom, fields);
				const own = fields.filter((field) => !(sentFrom === 3 && field === 'promiseBy'));
				for (let earlier = 1; earlier < mend; earlier++)
					expect(fieldsOn(earlier as Screen, []).some((field) => own.includes(field))).toBe(false);
			}),
		);
	});

	test('keep a promise that the dates have overtaken beside the dates', () => {
		expect(screenToMend(3, ['promiseBy'])).toBe(3);
		expect(fieldsOn(3, ['promiseBy'])).toContain('promiseBy');
		expect(screenToMend(2, ['promiseBy'])).toBe(2);
	});

	test('stay where they are when the trouble is not about a field', () => {
		expect(screenToMend(3, [''])).toBe(3);
		expect(screenToMend(2, [])).toBe(2);
	});

	test('lead back the way they lead forward', () => {
		expect(nextScreen(nextScreen(1, 'next'), 'back')).toBe(1);
		expect(nextScreen(nextScreen(2, 'next'), 'back')).toBe(2);
		expect(nextScreen(1, 'back')).toBe(1);
	});

	test('begin at the first when the hidden field makes no sense', () => {
		expect([undefined, '', '0', '4', 'x'].map(readScreen)).toEqual([1, 1, 1, 1, 1]);
		expect(readScreen('3')).toBe(3);
	});
});
