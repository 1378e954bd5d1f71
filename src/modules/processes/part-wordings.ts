import type { WordingSpec } from '../wordings/index.ts';
import { limits } from './limits.ts';
import type { Option, Theme } from './phase.ts';

/** What a theme says, and how else than in Danish and English it can be said: its English stands with its Danish words. */
export const themeWording: WordingSpec<Theme> = {
	kind: 'theme',
	wordings: ['let', 'ar'],
	fields: [
		{ name: 'title', limit: limits.themeTitle, rows: 1 },
		{ name: 'lead', limit: limits.themeLead, rows: 1 },
		{ name: 'text', limit: limits.themeText, rows: 8 },
		{ name: 'questions', limit: limits.themeQuestions, rows: 4, isList: true },
	],
	wordsOf: ({ title, lead, text, questions }) => ({ title, lead, text, questions: questions.join('\n') }),
};

/** What an option of a choice says, and how else it can be said. */
export const optionWording: WordingSpec<Option> = {
	kind: 'option',
	wordings: ['let', 'ar'],
	fields: [
		{ name: 'title', limit: limits.optionTitle, rows: 1 },
		{ name: 'text', limit: limits.optionText, rows: 4 },
	],
	wordsOf: ({ title, text }) => ({ title, text }),
};
