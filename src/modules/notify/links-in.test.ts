import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksIn } from './links-in.ts';

const origin = 'http://localhost:3000';

test('finds each address once, our own as paths', () => {
	const text = `Se din kvittering:\n${origin}/mit/bidrag/7\n\nLæs mere på https://example.dk/a?b=1. Igen: ${origin}/mit/bidrag/7`;
	expect(linksIn(text, origin)).toEqual([
		{ href: '/mit/bidrag/7', text: `${origin}/mit/bidrag/7` },
		{ href: 'https://example.dk/a?b=1', text: 'https://example.dk/a?b=1' },
	]);
});

test('never makes a link of anything but http and https', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('javascript:', 'data:', 'http://', 'https://x'),
			(text, scheme) => {
				for (const { href } of linksIn(`${text} ${scheme}${text}`, origin))
					expect(href).toMatch(/^(https?:\/\/|\/(?!\/))/);
			},
		),
	);
});
