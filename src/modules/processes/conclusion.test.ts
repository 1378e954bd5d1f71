import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinConclusion, splitConclusion } from './conclusion.ts';

test('a conclusion comes back as it was written', () => {
	const heading = fc.string().map((text) => text.replaceAll('\n', ' '));
	fc.assert(
		fc.property(heading, fc.string(), (line, text) => {
			expect(splitConclusion(joinConclusion({ heading: line, text }))).toEqual({ heading: line, text });
		}),
	);
});
