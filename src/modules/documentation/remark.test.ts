import { describe, expect, test } from 'vitest';
import { remarkState, remarkText, waits } from './remark.ts';

describe('a remark', () => {
	test('is shown at once, unless something speaks against it or staff decide otherwise', () => {
		expect(remarkState({ held: false, decision: null })).toBe('shown');
		expect(remarkState({ held: true, decision: null })).toBe('waiting');
		expect(remarkState({ held: true, decision: 'shown' })).toBe('shown');
		expect(remarkState({ held: false, decision: 'kept-back' })).toBe('kept-back');
	});

	test('waits when the screening saw something, and when staff kept back what stood before', () => {
		expect(waits(undefined, [])).toBe(false);
		expect(waits(undefined, ['links'])).toBe(true);
		expect(waits({ held: false, decision: 'kept-back' }, [])).toBe(true);
		// Nobody slips past the look of staff by sending twice.
		expect(waits({ held: true, decision: null }, [])).toBe(true);
		expect(waits({ held: true, decision: 'shown' }, [])).toBe(false);
	});

	test('is screened as one text', () => {
		expect(remarkText({ learning: 'A', good: '', advice: 'B' })).toBe('A\n\nB');
	});
});
