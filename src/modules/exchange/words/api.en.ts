import type { api as da } from './api.da.ts';

/** The page about the API and open data, in English. */
export const api: typeof da = {
	title: 'Open data and API',
	lead: 'Everything that everybody can see on these pages, your own program can fetch too. You may use it for anything, as long as you say where it comes from.',
	short: {
		heading: 'In short',
		lines: [
			'Fetching is open: no token, no registration, nothing to pay.',
			'You see what any visitor sees. Who supports what is shown to nobody.',
			'To let a program do something for you, make a token.',
		],
		description: 'The description for programs (OpenAPI 3.1)',
		tokens: 'Make a token',
	},
	start: {
		heading: 'Begin in five minutes',
		text: 'These are lines for a terminal. The answers are JSON in UTF-8.',
		list: 'See all processes:',
		narrow: 'See the proposals of one process, the most supported first:',
		since: 'See what has happened since last time. A list has at most 100 and goes on at “next”:',
		act: 'Do something. That takes a token, and your own name for this one time, so that it happens only once:',
		english: 'Put /en in front for titles and refusals in English.',
		label: (what) => `Example: ${what.replace(/[:.]$/, '')}`,
		titleOfExample: 'More benches along the stream',
		textOfExample: 'Then everybody can come for a walk.',
	},
	resources: {
		heading: 'What you can fetch',
		note: 'Every address has an ETag, so that you fetch only what is new.',
	},
	files: {
		heading: 'Files and news',
		text: 'Each process has a page with its data as CSV and JSON, for spreadsheets and statistics. Processes, themes and areas also have news as Atom, and processes have their dates as a calendar.',
		data: 'The data of a process',
		feed: 'The news of a process (Atom)',
		calendar: 'The dates of a process (iCal)',
		none: 'No process is under way at the moment.',
	},
	acts: {
		heading: 'What you can do',
		text: 'Everything that can be done on the pages is an act with a name, and a program can do the same by the same rules. A program can never do more than whoever it acts for, and never more than the token says.',
		repeatable: 'without Idempotency-Key',
		left: 'These acts are done on the pages only:',
		leftSensitive: 'they may hold a civil registration number or a secret link',
		leftPages: 'they give access',
	},
	who: {
		may: 'May',
		level: (level) => `May after signing in at level ${level}`,
		nobody: 'Nobody',
	},
	roles: {
		visitor: 'visitor',
		author: 'the author',
		'level 2': 'known at level 2',
		'level 3': 'known by MitID',
		other: 'another citizen',
		officer: 'case officer',
		'officer elsewhere': 'case officer of another department',
		facilitator: 'facilitator',
		politician: 'politician',
		administrator: 'administrator',
		disabled: 'closed account',
	},
	rolesNote:
		'The roles are those of the program’s own role matrix, tried on a small example: “the author” has written what it is about. Levels: 1 e-mail or phone, 2 vouched by staff or a letter, 3 MitID.',
	problems: {
		heading: 'When something does not work',
		text: 'Then the answer is a problem (RFC 9457): “type” leads here, “title” and “detail” say it in words, and “problems” says it field by field. Nothing is half done.',
	},
	limits: {
		heading: 'Limits',
		lines: [
			'Answers are kept for one second. Do fetch, but do not fetch the same again every second: use ETag and “since”.',
			'Acts have the same limit as the forms. The answer 429 says in “Retry-After” how long to wait.',
			'At most 100 on a page of a list, and 512 KB in what you send. Pictures are sent on the pages only.',
		],
	},
	licence: {
		heading: 'Licence and responsibility',
		text: 'Data and texts may be used under Creative Commons Attribution 4.0 (CC BY 4.0): name the municipality and link to this page. Texts are written by people. They may take them back, and then you must take them down too: fetch again at least once a day. Names are those that people have chosen to show. Do not use them to make lists of persons.',
		link: 'The licence CC BY 4.0',
		software: 'The program is open source (MPL-2.0).',
	},
};
