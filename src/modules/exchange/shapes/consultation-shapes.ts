import * as v from 'valibot';
import { consultationKinds } from '../../consultations/index.ts';
import { channels } from '../../contributions/index.ts';
import { address, count, date, id, maybeInstant, slug, text, told } from './field.ts';

const paragraphs = (description: string) => told(v.array(v.number()), description, [3, 4]);

const said = {
	id: id('Its id, as in threads.'),
	slug: slug('The last part of its address.', 'lokalplan-118'),
	url: address('Its page.', '/hoering/lokalplan-118'),
	api: address('The consultation with its material.', '/api/v1/consultations/lokalplan-118'),
	process: slug('The process it belongs to.', 'ti-baenke'),
	kind: told(v.picklist(consultationKinds), 'What it is about: the planning act sets how long at least.', 'local-plan'),
	title: text('Its name.', 'Lokalplan 118, Den grønne kile'),
	summary: text('What happens, and what people can influence.'),
	caseNumber: text('The number of the case; may be empty.', '01.02.05-P16-3-26'),
	state: told(
		v.picklist(['coming', 'running', 'ended', 'closed']),
		'Where it is in its life. One that has ended takes responses that are marked late, until it is closed.',
		'running',
	),
	opensOn: date('The first day.'),
	closesOn: date('The last day on which a response is in time.'),
	deleteOn: date('The day on which the responses are deleted.'),
	closedAt: maybeInstant('When its white paper was published.'),
	whitePaper: told(
		v.nullable(v.pipe(v.string(), v.url())),
		'The white paper as data, once it is closed: every point with its answer.',
		null,
	),
};

/** A consultation in a list. */
export const consultationShape = v.strictObject({ ...said, responses: count('How many responses have come in.', 80) });

/** A consultation with what it is about. */
export const wholeConsultationShape = v.strictObject({
	...said,
	responses: count('How many responses have come in.', 80),
	shown: count('How many of them everybody can read.', 73),
	late: count('How many of them came after the deadline.', 3),
	conclusion: text('What it led to; empty until it is closed.'),
	chapters: told(
		v.array(
			v.strictObject({
				title: v.string(),
				paragraphs: v.array(v.strictObject({ number: v.number(), text: v.string() })),
			}),
		),
		'The material. Paragraphs are numbered through all of it: a response points at a number.',
	),
	questions: told(v.array(v.string()), 'What is asked beside free text.'),
	annexes: told(
		v.array(v.strictObject({ title: v.string(), url: v.string() })),
		'Documents and drawings that belong to it, each with the address where it is fetched.',
	),
});

/** A response that staff have decided to show. */
export const responseShape = v.strictObject({
	number: told(v.pipe(v.number(), v.integer(), v.minValue(1)), 'The number that people see of the response.', 246),
	id: id('Its id, as in threads.'),
	url: address('Its page.', '/hoeringssvar/246'),
	consultation: slug('The consultation it is to.', 'lokalplan-118'),
	author: text('The name as its page shows it, and for whom; without a name where staff or its author chose so.'),
	text: text('Its words.', 'Gør stien tre meter bred.'),
	channel: told(v.picklist(channels), 'The way in.', 'web'),
	receivedOn: date('When it came: of a letter that is not when it was entered.'),
	late: told(v.boolean(), 'Whether it came after the deadline.', false),
	paragraphs: paragraphs('The paragraphs that it is about; empty for all of it.'),
	answers: told(
		v.array(v.strictObject({ question: v.number(), text: v.string() })),
		'What it answers to the questions, by their place in the list of them.',
	),
	answered: told(v.boolean(), 'Whether its points have been answered in the white paper.', false),
});
