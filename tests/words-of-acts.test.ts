import { expect, test } from 'vitest';
import { acts } from '../src/acts.ts';
import { exampleOf } from '../src/modules/exchange/openapi/example-of.ts';
import { actsForPrograms } from '../src/modules/exchange/shown-acts.ts';
import { exchangeTexts } from '../src/modules/exchange/texts.ts';
import { actsInDanish } from '../src/modules/exchange/words/acts.da.ts';

const names = acts.map(({ name }) => name);

test('every act is told in Danish on the page about the API, and nothing is told of one that is gone', () => {
	expect(names.filter((name) => !actsInDanish[name])).toEqual([]);
	expect(Object.keys(actsInDanish).filter((name) => !names.includes(name))).toEqual([]);
});

test('every act that a program may perform has an example that it takes', () => {
	const without = actsForPrograms({ acts, rolesOf: () => undefined }).filter((act) => exampleOf(act) === undefined);
	expect(without.map(({ name }) => name)).toEqual([]);
});

test('what acts are about has a word in both languages, for those who choose what a token may do', () => {
	for (const language of ['da', 'en'] as const) {
		const { nouns } = exchangeTexts(language).tokens;
		const missing = new Set(names.map((name) => name.split('.')[0] ?? '').filter((noun) => !nouns[noun]));
		expect([language, ...missing]).toEqual([language]);
	}
});
