import type { data as da } from './data.da.ts';

/** The page about a process's data, in English. */
export const data: typeof da = {
	title: 'Data',
	lead: (process) =>
		`Everything that has come in to “${process}”, as files for spreadsheets and programs. Without names.`,
	files: {
		forslag: ['Proposals', 'One proposal a row, the newest first.'],
		kommentarer: ['Comments', 'One comment, or one reply to a comment, a row.'],
		svar: ['Answers', 'What the municipality has answered to proposals and questions.'],
		stoetter: ['Supports day by day', 'How many supported, by day and way in. Neither who nor what.'],
		tal: ['Figures', 'The same figures as on the page of totals: by way in, level and state.'],
	},
	columns: {
		nummer: 'The number that everybody sees.',
		side: 'The page where it stands.',
		tema: 'The key of its theme; empty where it belongs to none.',
		overskrift: 'The heading, as it was written.',
		tekst: 'The text, as it was written. It is public, and somebody may have named people in it.',
		kanal: 'The way in: web, desk, post, email, phone, meeting, video or social-media.',
		niveau:
			'How surely its author is known: 0 without signing in, 1 e-mail or phone, 2 vouched by staff or a letter, 3 MitID. Empty: without a person.',
		antal_personer: 'How many it comes from, where it comes from several.',
		paa_vegne_af:
			'self, relative, association, company, school, authority or employee: for whom it was written. Never who.',
		omraade: 'The key of the area; empty where it belongs to none.',
		breddegrad: 'Latitude of the place it is about, in WGS84. Empty where nobody has pointed at one.',
		laengdegrad: 'Longitude of the place it is about, in WGS84.',
		dato: 'The day when it was said or written. Of supports: the day when they were given.',
		offentlig: 'The day when it became public.',
		tilstand: 'received, under-consideration, taken-up, partly, not-taken-up, already-so or elsewhere.',
		besvaret: 'The day when it was answered; empty while that is awaited.',
		stoetter: 'How many support it.',
		kommentarer: 'How many comments, and replies to them.',
		forslag: 'The number of the proposal that the comment is about.',
		svar_til: 'The number of the comment that is replied to.',
		holdning: 'for, against, question or reply.',
		slags: 'What was answered: forslag (a proposal) or spoergsmaal (a question).',
		udfald: 'What came of it; the same words as for the state.',
		begrundelse: 'The answer with its reason.',
		sendt_til: 'Where it was sent on to.',
		dage: 'Days from when it was said to when it was answered.',
		antal: 'How many.',
		maal: 'What is counted: bidrag (contributions), stoetter (supports), tilstand (states) or personer_der_stoetter (people who support).',
	},
	column: 'Column',
	meaning: 'What it holds',
	csv: (name) => `${name} as CSV`,
	json: (name) => `${name} as JSON`,
	columnsOf: (name) => `Columns: ${name}`,
	how: {
		heading: 'How to read the files',
		lines: [
			'The CSV files are for spreadsheets in Danish: semicolons between the cells, UTF-8 with a mark at the beginning (BOM), so that Excel shows æ, ø and å rightly. A program must skip the mark, or take JSON.',
			'A cell that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not take it for a formula.',
			'The files are made while you fetch them, and are right to the second.',
		],
	},
	without: {
		heading: 'What is left out',
		text: 'Names, pseudonyms, organisations, places in free text, and who wrote, supported or answered. What somebody has taken back is left out too: fetch again before you use it.',
	},
	licence: {
		heading: 'Licence',
		text: 'Texts: CC BY 4.0, name the municipality and link to this page. The figures (stoetter and tal) may be used quite freely (CC0).',
	},
	more: { heading: 'Follow along', feed: 'News (Atom)', calendar: 'Dates (iCal)', api: 'Open data and API' },
};
