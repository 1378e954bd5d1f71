import * as v from 'valibot';
import { behalfKinds, channels, outcomes, states } from '../../contributions/index.ts';
import { address, count, date, id, instant, maybeInstant, maybeText, slug, text, told } from './field.ts';

const number = (what: string) =>
	told(v.pipe(v.number(), v.integer(), v.minValue(1)), `The number that people see of ${what}.`, 12);

const channel = told(v.picklist(channels), 'The way in.', 'web');

const state = told(
	v.picklist(states),
	'Where it is on its way to an answer. A comment for or against follows what it is about.',
	'received',
);

const written = {
	id: id('Its id, as in threads.'),
	process: slug('The process it stands in.', 'stoette-der-holder'),
	theme: told(v.nullable(v.string()), 'The theme it stands in.', 'naboer'),
	title: text('Its heading; of a comment, its first words.', 'Flere bænke langs åen'),
	text: text('Its words, as they were written. Paragraphs are parted by an empty line.', 'Så kan alle komme med.'),
	author: text('The name as its page shows it: a pseudonym where one was chosen, never a protected name.', 'Uglen'),
	behalf: told(v.picklist(behalfKinds), 'For whom it was written.', 'self'),
	organisation: maybeText('The organisation it was written for, where it was for one.', null),
	headCount: told(v.nullable(v.number()), 'How many people it comes from, where it comes from several.', null),
	place: maybeText('The place it is about, in its author’s words.', null),
	area: told(v.nullable(v.string()), 'The key of the area it is about.', 'midtbyen'),
	point: told(
		v.nullable(v.strictObject({ latitude: v.number(), longitude: v.number() })),
		'The point it is about, in WGS84, to the metre.',
		{ latitude: 56.15674, longitude: 10.20322 },
	),
	channel,
	level: told(v.nullable(v.number()), 'How surely its author is known (0–3); null without a person.', 1),
	happenedOn: date('When it was said or written: of a postcard that is not when it was entered.'),
	publishedAt: instant('When it became public.'),
	editedAt: maybeInstant('When its author last corrected it.'),
	changedAt: instant('When something last happened to it: handed in, corrected, looked into or answered.'),
	state,
	needsAnswer: told(v.boolean(), 'Whether it is answered on its own, as proposals and questions are.', true),
	answeredAt: maybeInstant('When it was answered.'),
};

/** A proposal in a list. */
export const proposalShape = v.strictObject({
	number: number('the proposal'),
	url: address('Its page.'),
	api: address('The proposal with its answer and supports.', '/api/v1/proposals/12'),
	...written,
	supports: count('How many people support it. Who they are is told to nobody.', 34),
	comments: count('How many comments it has, replies too.', 5),
});

/** An answer from the municipality. */
export const answerShape = v.strictObject({
	id: id('Its id, as in threads.'),
	state: told(v.picklist(outcomes), 'What came of it.', 'taken-up'),
	heading: text('The answer in a line.', 'Der kommer otte bænke til foråret'),
	text: text('The answer with its reason.'),
	elsewhereTo: maybeText('Where it was sent on to.', null),
	by: text('Who answered.', 'Teknik og Miljø'),
	answeredAt: instant('When it was answered.'),
});

/** An answer with what it answers. */
export const answeredShape = v.strictObject({
	...answerShape.entries,
	about: v.strictObject({
		kind: told(v.picklist(['proposal', 'comment']), 'What was answered.', 'proposal'),
		number: number('it'),
		url: address('Its page.'),
		title: text('Its heading.', 'Flere bænke langs åen'),
		process: slug('The process it stands in.', 'stoette-der-holder'),
	}),
});

/** A comment. */
export const commentShape = v.strictObject({
	number: number('the comment'),
	url: address('Where it stands.', '/kommentar/40'),
	api: address('The comment with the replies to it.', '/api/v1/comments/40'),
	...written,
	stance: told(
		v.picklist(['for', 'against', 'question', 'reply']),
		'Where it stands towards what it is about.',
		'question',
	),
	about: told(v.nullable(v.number()), 'The number of the proposal that it is about.', 12),
	replyTo: told(v.nullable(v.number()), 'The number of the comment that it replies to.', null),
	replies: count('How many replies it has.', 2),
});

/** A comment with its answer and the replies to it. */
export const wholeCommentShape = v.strictObject({
	...commentShape.entries,
	answer: told(v.nullable(answerShape), 'The answer in force.'),
	replyList: v.array(commentShape),
});

/** A proposal with everything that is public about it. */
export const wholeProposalShape = v.strictObject({
	...proposalShape.entries,
	supportsByChannel: v.array(v.strictObject({ channel, count: count('How many.', 20) })),
	supportsByLevel: v.array(
		v.strictObject({
			level: told(v.number(), 'How surely they are known (0–3).', 1),
			count: count('How many.', 20),
		}),
	),
	stances: v.strictObject({
		for: count('Comments for it.', 3),
		against: count('Comments against it.', 1),
		question: count('Questions.', 1),
	}),
	pictures: v.array(
		v.strictObject({
			url: address('The picture.', '/filer/019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10'),
			alt: text('What it shows.', 'En tom bænk ved åen'),
		}),
	),
	answer: told(v.nullable(answerShape), 'The answer in force.'),
	steps: v.array(
		v.strictObject({
			step: text('What happened.', 'received'),
			state: told(v.nullable(v.string()), 'The state that it came to.', null),
			at: instant('When.'),
		}),
	),
	thread: address(
		'What led to it and what came of it.',
		'/api/v1/threads/proposal/019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10',
	),
});
