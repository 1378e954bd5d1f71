import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

describe('the path that sign-in leads back to', () => {
	test('is our own, without language prefix', () => {
		expect(ownPath('/forslag/1?side=2#stoet')).toBe('/forslag/1?side=2#stoet');
		expect(ownPath('/en/forslag/1')).toBe('/forslag/1');
		expect(ownPath('/en')).toBe('/');
		expect(ownPath('/energi')).toBe('/energi');
	});

	test('is the front page for every other site and every circle', () => {
		for (const text of [
			undefined,
			'',
			'https://a.example/',
			'//a.example',
			'/\\a.example',
			'/\t/a.example',
			'javascript:alert(1)',
			'/en//a.example',
			'/log-ind',
			'/en/log-ud/x',
			'/./log-ind?a',
		])
			expect(ownPath(text)).toBe('/');
	});

	test('never leads a browser away, whatever was written', () => {
		const nasty = fc.array(
			fc.constantFrom('/', '\\', '.', '..', 'en', '@', ':', 'a.example', '?', '#', '\t', '%2f', '//'),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(nasty, (parts) => {
				const path = ownPath(parts.join(''));
				expect(new URL(path, 'https://here.example').origin).toBe('https://here.example');
				expect(new URL(`/en${path}`, 'https://here.example').origin).toBe('https://here.example');
			}),
		);
	});
});
