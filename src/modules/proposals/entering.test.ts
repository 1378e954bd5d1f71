import { describe, expect, test } from 'vitest';
import { whyEnteringIsRefused } from './entering.ts';

const published = new Date('2026-10-25T09:00:00Z');
const process = { publishedAt: published, concludedAt: null, opensOn: '2026-11-01', closesOn: '2026-11-30' };

describe('entering a piece for somebody', () => {
	test('takes a postcard that arrives after the close, until the process is concluded', () => {
		expect(whyEnteringIsRefused(process, '2026-11-29', '2026-12-05')).toBeUndefined();
		expect(whyEnteringIsRefused({ ...process, concludedAt: published }, '2026-11-29', '2026-12-05')).toBe(
			'enter-concluded',
		);
	});

	test('refuses a date to come, and takes today', () => {
		expect(whyEnteringIsRefused(process, '2026-11-24', '2026-11-24')).toBeUndefined();
		expect(whyEnteringIsRefused(process, '2026-11-25', '2026-11-24')).toBe('date-in-future');
	});

	test('takes what was said at a meeting before the opening, but not what is years old', () => {
		expect(whyEnteringIsRefused(process, '2026-09-01', '2026-11-24')).toBeUndefined();
		expect(whyEnteringIsRefused(process, '2025-01-01', '2026-11-24')).toBe('date-too-old');
	});

	test('refuses a date that is none', () => {
		expect(whyEnteringIsRefused(process, '2026-02-30', '2026-11-24')).toBe('date-missing');
	});

	test('waits until the process is published and has opened', () => {
		expect(whyEnteringIsRefused(process, '2026-10-28', '2026-10-28')).toBe('enter-not-open-yet');
		expect(whyEnteringIsRefused({ ...process, publishedAt: null }, '2026-11-24', '2026-11-24')).toBe(
			'process-not-published',
		);
	});
});
