import type { Shape } from '../../ui/texts.ts';
import type { staffDa } from './texts-staff.da.ts';

/** The same in English. */
export const staffEn: Shape<typeof staffDa> = {
	kinds: { answer: 'The answer', theme: 'The theme', option: 'The option', meeting: 'The meeting' },
	overview: {
		title: (title) => `In other words: ${title}`,
		lead: 'Some read slowly, others read another language. Write the same so that they can read it too.',
		back: 'See it as it stands now',
		link: 'Easy Danish and other languages',
		none: 'Not written yet',
		states: { waiting: 'Waits to be approved', ready: 'Shown', stale: 'Older than the Danish text' },
	},
	wordings: {
		let: {
			name: 'Easy Danish',
			title: (title) => `In easy Danish: ${title}`,
			lead: 'Short sentences and common words, one thing at a time. The text gets its own page when one of you has approved it.',
			save: 'Save the easy text',
		},
		en: {
			name: 'English',
			title: (title) => `In English: ${title}`,
			lead: 'For those who read the site in English. What you leave empty is shown in Danish.',
			save: 'Save the English text',
		},
		ar: {
			name: 'Arabic',
			title: (title) => `In Arabic: ${title}`,
			lead: 'For those who read the site in Arabic. What you leave empty is shown in Danish.',
			save: 'Save the Arabic text',
		},
	},
	fields: {
		heading: 'Heading',
		title: 'Title',
		lead: 'In short',
		intro: 'Introduction',
		text: 'Text',
		questions: 'Questions, one on each line',
		access: 'How to get in',
		quietVoices: 'How everybody is heard',
		agenda: 'Agenda, one point on each line',
	},
	inDanish: (danish) => `In Danish: ${danish}`,
	machine: {
		button: 'Translate the rest by machine',
		hint: 'A machine translates the fields that are empty. What you have written yourself stays. The page says that a machine wrote it until one of you approves it.',
	},
	stale: 'The Danish text has changed since this was written. Read them against each other, correct, and save.',
	waiting: 'The text is not approved yet, and nobody else can see it. Read it once more, and then approve it.',
	machineWaits:
		'A machine has written the text. The page says so until one of you who knows the language has approved it.',
	approved: (name, date) => `Approved by ${name}, ${date}`,
	approve: 'Approve the text',
	see: 'See the easy page',
	acts: { write: 'Save the text', approve: 'Approve the text' },
	notices: { 'words-saved': 'The text is saved.', 'words-approved': 'The text is approved.' },
	refusals: {
		'too-long': ({ length, limit }) => `That is ${length} characters. There is room for ${limit}. Shorten it.`,
		'wording-missing': 'No text has been written yet. Write and save it first.',
		'wording-changed': 'The text has changed since you opened the page. Read it again before you approve it.',
		'wording-empty': 'All fields are empty. Write at least one of them.',
		'wording-unknown': 'It cannot be written that way here.',
		'nothing-to-translate': 'There are no empty fields to translate. Empty those that you want translated again.',
		'translator-away':
			'The machine that translates does not answer. Nothing is saved, and what you have written still stands here. Try again in a moment.',
		'translator-busy':
			'The machine that translates is too busy just now. What you have written still stands here. Try again in a few minutes.',
		'translator-refused':
			'The machine that translates says no. What you have written still stands here. Ask your IT department to look at it.',
		'translator-too-much':
			'The text is too long for the machine. What you have written still stands here. Write some of it yourself and try again.',
		'translator-nonsense':
			'The machine that translates answered something we cannot use. What you have written still stands here. Ask your IT department to look at it.',
	},
};
