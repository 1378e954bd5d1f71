import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../../platform/clock.ts';
import { whyDatesAreRefused } from '../../checklist.ts';
import { startDefaults } from './start-defaults.ts';

const municipality = { phone: '00 00 00 00', email: 'hej@proeveby.example' };

test('the dates that stand there from the start can always be kept', () => {
	fc.assert(
		fc.property(fc.nat(20_000), (days) => {
			const today = addDays(calendarDate('2020-01-01'), days);
			const { opensOn = '', closesOn = '', promiseBy = '' } = startDefaults(today, municipality);
			const dates = { opensOn, closesOn, promiseBy };
			expect(opensOn > today).toBe(true);
			expect(whyDatesAreRefused({ publishedAt: null, concludedAt: null, ...dates }, dates, today)).toBeUndefined();
		}),
	);
});

test('the employee stands as the one to ask, with the municipality’s phone and e-mail', () => {
	const today = calendarDate('2026-11-24');
	expect(startDefaults(today, { name: 'Prøve Medarbejder', ...municipality }).contact).toBe(
		'Prøve Medarbejder, 00 00 00 00, hej@proeveby.example',
	);
	expect(startDefaults(today, municipality).contact).toBe('00 00 00 00, hej@proeveby.example');
});
