import * as v from 'valibot';
import { address, count, date, id, instant, maybeDate, maybeInstant, maybeText, slug, text, told } from './field.ts';

/** A neighbourhood. */
export const areaShape = v.strictObject({
	key: slug('Its key, for the filter `area`.', 'midtbyen'),
	name: text('Its name.', 'Midtbyen'),
});

/** A theme of a process. */
export const themeShape = v.strictObject({
	id: id('Its id, as in threads.'),
	slug: slug('Its key within the process, for the filter `theme`.', 'naboer'),
	url: address('Its page.', '/forloeb/stoette-der-holder/tema/naboer'),
	title: text('Its name.', 'Naboer'),
	lead: text('What it is about, in a sentence; may be empty.'),
	text: text('What it is about; may be empty.'),
	questions: v.array(v.string()),
});

/** A phase of a process. */
export const phaseShape = v.strictObject({
	id: id('Its id.'),
	kind: text('What fills it.', 'contribution'),
	title: text('Its name.', 'Fortæl og foreslå'),
	startsOn: date('Its first day.'),
	endsOn: maybeDate('Its last day; null while that is open.'),
	state: told(v.picklist(['done', 'current', 'ahead']), 'Where it is today.', 'current'),
});

/** The state of a process; drafts are not shown. */
export const publicStates = ['coming', 'open', 'stopped', 'closed', 'concluded'] as const;

/** A process in a list. */
export const processShape = v.strictObject({
	id: id('Its id, as in threads.'),
	slug: slug('The last part of its address, for the filter `process`.', 'stoette-der-holder'),
	url: address('Its page.', '/forloeb/stoette-der-holder'),
	api: address('This process with everything that hangs on it.', '/api/v1/processes/stoette-der-holder'),
	title: text('Its name.', 'Støtte, der holder'),
	question: text('What is asked.', 'Hvordan hjælper vi hinanden, så støtten holder?'),
	questionKind: told(v.picklist(['ideas', 'choice', 'task']), 'Ideas, a choice between options, or a task.', 'ideas'),
	state: told(
		v.picklist(publicStates),
		'coming: not open yet. open: takes contributions. stopped: by the municipality, which says why. closed: is being answered. concluded: all is answered.',
		'open',
	),
	opensOn: date('Its first day.'),
	closesOn: date('The last day to contribute, to its end.'),
	promise: v.strictObject({
		what: text('What the municipality does with the contributions.'),
		who: text('Who decides.'),
		by: date('The day when everybody has been answered at the latest.'),
	}),
	organisation: maybeText('The organisation that stands behind it; null for the municipality’s own.', null),
	area: told(v.nullable(areaShape), 'The neighbourhood it is about; null for the whole municipality.'),
	contributions: count('Public contributions so far: proposals, comments and answers to questions.', 214),
	toAnswer: count('Contributions that are answered on their own: proposals and questions.', 96),
	answered: count('How many of those have their answer.', 61),
	publishedAt: instant('When it was published.'),
	concludedAt: maybeInstant('When it was concluded.'),
});

/** A process with everything that hangs on it. */
export const wholeProcessShape = v.strictObject({
	...processShape.entries,
	audience: text('Whom it is for.'),
	intro: text('What it is about; may be empty.'),
	alreadyDecided: v.array(v.string()),
	openForYou: v.array(v.string()),
	contact: text('Whom to ask.'),
	conclusion: maybeText('What was decided in the end.', null),
	daysLate: count('Days past the promise while somebody still waits for an answer.', 0),
	phases: v.array(phaseShape),
	themes: v.array(themeShape),
	options: v.array(
		v.strictObject({
			id: id('Its id.'),
			title: text('The option.', 'Træer'),
			text: text('What it means; may be empty.'),
			proposal: told(v.nullable(v.number()), 'The number of the proposal that stands for it.', 12),
		}),
	),
	levels: v.strictObject({
		propose: levelOf('to propose'),
		support: levelOf('to support'),
		comment: levelOf('to comment'),
	}),
	extensions: v.array(
		v.strictObject({
			closedOn: date('When it would have closed.'),
			closesOn: date('When it closes instead.'),
			promisedBy: date('What was promised.'),
			promiseBy: date('What was promised instead.'),
			reason: text('Why.'),
			extendedAt: instant('When it was extended.'),
		}),
	),
});

function levelOf(what: string) {
	return told(
		v.picklist([0, 1, 2, 3]),
		`How surely somebody must be known ${what}: 0 not at all, 1 e-mail or phone, 2 vouched by staff or a code by letter, 3 MitID.`,
		1,
	);
}

const counted = (key: string) =>
	v.array(v.strictObject({ [key]: v.nullable(v.union([v.string(), v.number()])), count: v.number() }));

const provenance = v.strictObject({
	all: count('All of them.', 214),
	rows: v.array(
		v.strictObject({
			channel: text('The way in.', 'web'),
			level: told(v.nullable(v.number()), 'How surely they are known; null without a person.', 1),
			count: count('How many.', 80),
		}),
	),
});

/** The totals of a process with where they come from. */
export const totalsShape = v.strictObject({
	process: slug('The process.', 'stoette-der-holder'),
	url: address('The page with the same totals.', '/forloeb/stoette-der-holder/tal'),
	contributions: provenance,
	byState: counted('state'),
	toAnswer: count('Contributions that are answered on their own.', 96),
	answered: count('How many of those have their answer.', 61),
	supports: v.strictObject({
		...provenance.entries,
		voices: count('How many different people the supports came from.', 130),
	}),
});
