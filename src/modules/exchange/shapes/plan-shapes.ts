import * as v from 'valibot';
import { actionStates, partKinds, stages } from '../../plans/index.ts';
import { address, count, date, id, instant, maybeDate, maybeText, slug, text, told } from './field.ts';

const number = (description: string, example: number) =>
	told(v.pipe(v.number(), v.integer(), v.minValue(1)), description, example);

const said = {
	id: id('Its id, as in threads.'),
	slug: slug('The last part of its address.', 'planen-for-huset'),
	url: address('Its page.', '/plan/planen-for-huset'),
	api: address('The plan with its paragraphs and their sources.', '/api/v1/plans/planen-for-huset'),
	process: slug('The process it belongs to; its sources are of that process too.', 'ti-baenke'),
	title: text('Its name.', 'Planen for huset på Kærvej'),
	lead: text('What it is, in a sentence or two; may be empty.'),
	stage: told(
		v.picklist(stages),
		'How far it is: what was said written together, what is proposed, what people respond to, what is decided.',
		'adopted',
	),
	version: number('The version that everybody reads now.', 3),
	publishedAt: instant('When that version was published.'),
};

/** A plan in a list. */
export const planShape = v.strictObject(said);

/** A plan with all that it says. */
export const wholePlanShape = v.strictObject({
	...said,
	contributions: count('How many contributions had come in to the process when the version was published.', 101),
	parts: told(
		v.array(
			v.strictObject({
				number: v.number(),
				paragraph: v.nullable(v.number()),
				kind: v.picklist(partKinds),
				text: v.string(),
				sources: v.array(v.strictObject({ kind: v.picklist(['contribution', 'point']), number: v.number() })),
				department: v.nullable(v.string()),
				dueOn: v.nullable(v.pipe(v.string(), v.isoDate())),
				byMachine: v.boolean(),
			}),
		),
		'Headings (`section`, `dissent`), paragraphs (`text`) and measures. `number` stays through all versions; `paragraph` is the number that people see. Sources are contributions by the number that people see, and points that several may have made. `byMachine`: a language model wrote the first draft, and an employee stands behind it.',
	),
	versions: told(
		v.array(
			v.strictObject({
				version: v.number(),
				stage: v.picklist(stages),
				takenBack: v.boolean(),
				note: v.string(),
				publishedAt: v.pipe(v.string(), v.isoTimestamp()),
			}),
		),
		'All versions, the newest first, each with what is new in it. `takenBack`: it was put out for consultation and taken back before anybody could respond.',
	),
	consultation: told(
		v.nullable(v.string()),
		'The consultation in which people respond to it, by the last part of its address; none before that is published.',
		'planen-for-huset',
	),
	decided: told(
		v.nullable(v.strictObject({ by: v.string(), on: v.pipe(v.string(), v.isoDate()), words: v.string() })),
		'Who decided it, when, and what they said to it.',
	),
	actions: told(
		v.nullable(v.pipe(v.string(), v.url())),
		'What is done about it, once it is decided.',
		'https://samskab.example/api/v1/plans/planen-for-huset/actions',
	),
});

/** What is done about one measure of a plan. */
export const actionShape = v.strictObject({
	part: number('The part of the plan that it carries out.', 5),
	url: address('The part on the page of the plan.', '/plan/planen-for-huset#afsnit-5'),
	text: text('What is to be done.', 'Køkkenet bliver bygget med to vaske.'),
	department: text('Who is to do it.', 'Kultur og Fællesskab'),
	decidedDueOn: date('The day that was decided.'),
	dueOn: maybeDate('The day by now.'),
	state: told(v.picklist(actionStates), 'How far it is.', 'begun'),
	late: told(
		v.nullable(v.picklist(['overdue', 'postponed'])),
		'`overdue`: its day is over. `postponed`: it has got a later day than was decided.',
		null,
	),
	note: maybeText('What is said of it now; of what is late or dropped, why.', 'Gulvet er brudt op.'),
	changedAt: instant('When something was said of it, or decided, last.'),
	told: told(
		v.array(
			v.strictObject({
				state: v.picklist(actionStates),
				dueOn: v.pipe(v.string(), v.isoDate()),
				note: v.string(),
				toldAt: v.pipe(v.string(), v.isoTimestamp()),
			}),
		),
		'All that was said of it, the newest first.',
	),
});

/** The actions of a plan: never more than it has parts. */
export const actionListShape = v.strictObject({ items: v.array(actionShape) });
