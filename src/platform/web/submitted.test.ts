import { expect, test } from 'vitest';
import { readSubmitted, Submitted } from './submitted.ts';

const post = (body: BodyInit, type?: string) =>
	readSubmitted(new Request('http://x/', { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) }));

test('a plain form is read with its repeated names and one kind of line end', async () => {
	const typed = await post('a=1&a=2&b=to%0D%0Alinjer&tom=', 'application/x-www-form-urlencoded');
	expect(typed.texts('a')).toEqual(['1', '2']);
	expect(typed.text('b')).toBe('to\nlinjer');
	expect(typed.text('tom')).toBe('');
	expect(typed.filled('tom')).toBeUndefined();
	expect(typed.text('mangler')).toBeUndefined();
});

test('a form with files keeps texts and files apart, and an untouched file field is no file', async () => {
	const data = new FormData();
	data.set('navn', 'x');
	data.append('billede', new File([new Uint8Array([1])], 'a.png'));
	data.append('billede', new File([], ''));
	const typed = await post(data);
	expect(typed.files('billede').map((file) => file.name)).toEqual(['a.png']);
	expect(typed.filled('billede')).toBeUndefined();
});

test('what is carried along is every text but the form’s own token', () => {
	expect(
		new Submitted([
			['_form', 't'],
			['a', '1'],
			['b', new File([], 'x')],
		]).typedTexts(),
	).toEqual([['a', '1']]);
});

test('a body of another kind is an empty form', async () => {
	expect((await post('{"a":1}', 'application/json')).texts('a')).toEqual([]);
});

test('a form that repeats one name as often as fits is read within a second', async () => {
	const begun = performance.now();
	expect((await post('a=&'.repeat(170_000), 'application/x-www-form-urlencoded')).texts('a')).toHaveLength(170_000);
	expect(performance.now() - begun).toBeLessThan(1_000);
});
