import type { WordingSpec } from '../wordings/index.ts';

/** What an answer says, and how else it can be said. A version may be longer than the Danish: explaining takes room. */
export const answerWording: WordingSpec<{ readonly heading: string; readonly text: string }> = {
	kind: 'answer',
	wordings: ['let', 'en', 'ar'],
	fields: [
		{ name: 'heading', limit: 160, rows: 1 },
		{ name: 'text', limit: 6_000, rows: 10 },
	],
	wordsOf: ({ heading, text }) => ({ heading, text }),
};
