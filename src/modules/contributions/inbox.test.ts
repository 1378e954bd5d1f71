import { expect, test } from 'vitest';
import { newId } from '../../platform/identifiers.ts';
import { writeCursor } from '../../platform/keyset.ts';
import { deadlineCursor, instantCursor } from './inbox.ts';

const id = newId();

test('a list of what waits goes on after the promise and the day of the last one shown', () => {
	const text = writeCursor({ value: '2027-02-12 2026-11-20', id });
	expect(deadlineCursor(text)).toEqual({ promiseBy: '2027-02-12', happenedOn: '2026-11-20', id });
});

test.each(['2027-02-12', '2027-02-31 2026-11-20', '2027-02-12 2026-11-20 x', '', 'x y'])(
	'a place that was never shown (%s) is the beginning of the list',
	(value) => {
		expect(deadlineCursor(writeCursor({ value, id }))).toBeUndefined();
		expect(instantCursor(writeCursor({ value, id }))).toBeUndefined();
	},
);

test('a list by instants goes on after the instant', () => {
	const at = '2026-11-20T08:00:00.000Z';
	expect(instantCursor(writeCursor({ value: at, id }))).toEqual({ at, id });
});
