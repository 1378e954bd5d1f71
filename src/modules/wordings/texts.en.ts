import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** The same in English. */
export const en: Shape<typeof da> = {
	easy: {
		eyebrow: 'Easy to read',
		titleOf: (title) => `Easy to read: ${title}`,
		links: {
			answer: 'Read the answer in easy Danish',
			theme: 'Read about the theme in easy Danish',
			option: 'Read about the option in easy Danish',
			meeting: 'Read about the meeting in easy Danish',
		},
		older: 'The easy text is older than the text itself. Something may have changed. Read the whole text too.',
		whole: {
			answer: 'See the whole answer',
			theme: 'See the whole theme',
			option: 'See all options',
			meeting: 'See everything about the meeting',
		},
		approved: (name, date) => `Approved by ${name}, ${date}.`,
		parts: {
			questions: 'What we ask',
			access: 'How to get in',
			quietVoices: 'How everybody is heard',
			agenda: 'What we do at the meeting',
		},
	},
	translated: {
		machine: 'Translated from Danish by a machine. Nobody has looked the translation through yet.',
		person: 'Translated from Danish. The Danish text is the one that counts.',
		stale: 'Translated from Danish. The Danish text has changed since.',
		original: 'Read it in Danish',
	},
};
