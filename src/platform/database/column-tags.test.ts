import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTag } from './column-tags.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9 ,]{0,30}[a-z]$/);

test('a tag is read as it is written, in any order', () => {
	fc.assert(
		fc.property(word, word, word, (pii, purpose, keep) => {
			expect(readTag(`pii=${pii}; purpose=${purpose}; keep=${keep}`)).toMatchObject({ pii, purpose, keep });
			expect(readTag(`keep=${keep};purpose=${purpose};pii=${pii}`)).toMatchObject({ pii, purpose, keep });
		}),
	);
});

test('what a tag does not say is empty', () => {
	expect(readTag('pii=basic')).toEqual({
		pii: 'basic',
		purpose: '',
		keep: '',
		who: '',
		gone: '',
		after: '',
		about: '',
	});
});
