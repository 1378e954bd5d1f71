import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ConsultationRefusal } from '../refusals.ts';
import { en } from '../texts-plan.en.ts';

const plans = en.faults;

/** What the refusals say, in English. */
export const refusalsEn: RefusalTexts<ConsultationRefusal> = {
	'title-missing': 'Write what the consultation is about.',
	'summary-missing': 'Write in short what happens and what people can influence.',
	'too-long': (facts) => `The text is ${facts.length} characters. It may be ${facts.limit} at most.`,
	'kind-missing': 'Choose which kind of consultation it is.',
	'opens-wrong': 'Choose the first day.',
	'closes-wrong': 'Choose a day that exists, or leave the field empty.',
	'closes-before-it-opens': 'The last day must come after the first.',
	'too-far-ahead': 'The day is more than four years ahead. Is the year right?',
	'delete-wrong': 'Choose a day that exists, or leave the field empty.',
	'delete-too-early': 'The responses can be deleted after the deadline at the earliest.',
	'too-many-consultations': (facts) => `A process can have ${facts.limit} consultations at most.`,
	'process-still-a-draft': 'The process is not public yet. Publish it first.',
	'already-public': 'The consultation is public. Its words and days cannot be changed here.',
	'opens-in-the-past': 'The first day has passed. Choose another, so that people have all of the time.',
	'material-missing': 'Add the material that people respond to.',
	'material-is-public':
		'The consultation is public. Its material cannot be changed, as people respond to it as it stands.',
	'paragraph-too-long': (facts) => `Paragraph ${facts.at} is too long. Divide it with an empty line.`,
	'too-many-paragraphs': 'There are too many paragraphs. There is room for 400.',
	'chapter-title-too-long': (facts) =>
		`The heading of chapter ${facts.at} is too long. It may be 120 characters at most.`,
	'annex-wrong': (facts) => `Line ${facts.at}: Write the title and then an address that begins with https://`,
	'too-many-annexes': 'There are too many annexes. There is room for 40.',
	'annex-title-missing': 'Write what the annex is called.',
	'annex-url-wrong': 'The address must begin with https://',
	'annex-missing': 'Choose a file, or write an address.',
	'annex-twice': 'An annex is either a file or an address. Delete the address, or add the file by itself.',
	'document-too-large': 'The file is too large. It can be 20 MB at most.',
	'document-kind-not-accepted': 'The file cannot be used. Choose a PDF or a picture (PNG, JPEG or WebP).',
	'document-damaged': 'The picture is damaged, or not all of it came. Save it again, and choose it anew.',
	'document-gone': 'The file is not here any more. Choose it again.',
	'question-too-long': (facts) => `Question ${facts.at} is too long. It may be 300 characters at most.`,
	'too-many-questions': 'There are too many questions. There is room for 12.',
	'short-reason-missing': 'The time is shorter than the law gives. Write why.',
	'consultee-name-missing': 'Write who it is.',
	'consultee-already-there': 'They are on the list already.',
	'consultee-invited': 'They have been written to or have responded. They stay on the list.',
	'too-many-consultees': (facts) => `There is room for ${facts.limit} on the list.`,
	'nobody-to-write-to': 'There is nobody to write to now.',
	'not-public-yet': 'The consultation is not public yet.',
	'extend-later-only': 'The time can only become longer. Choose a later day that has not passed.',
	'reason-missing': 'Write the reason. It stands on the page.',
	'consultation-not-open-yet': 'The consultation has not begun yet.',
	'consultation-closed': 'The consultation is closed. We take no more responses.',
	'text-missing': 'Write your response.',
	'name-missing': 'Write your name. You can ask that it is not shown.',
	'email-wrong': 'The e-mail looks wrong. It should look like name@example.dk.',
	'paragraph-unknown': 'One of the paragraphs is not in the material.',
	'question-unknown': 'One of the questions is not in the consultation.',
	'date-missing': 'Choose the day on which the response came.',
	'date-in-future': 'That day has not come yet.',
	'date-before-opening': 'The response cannot have come before the consultation began.',
	'channel-missing': 'Choose how the response came.',
	'decision-missing': 'Choose whether the responses are shown.',
	'response-missing': 'Choose at least one response.',
	'too-many-at-once': (facts) => `Choose ${facts.limit} responses at most at a time.`,
	'response-gone': 'One of the responses is no longer there. Look at the list again.',
	'plan-wrong': 'The plan is not as Plandata describes a plan.',
	'plan-id-wrong': 'Write the number of the plan in Plandata. It is a figure.',
	'plan-away': plans.away,
	'plan-refused': plans.refused,
	'plan-nonsense': plans.nonsense,
	'plan-unknown': plans.unknown,
	'question-missing': 'Write your question.',
	'answer-missing': 'Write an answer.',
	'asking-is-over': 'The deadline has passed. Nothing more can be asked here.',
	'inquiry-gone': 'The question has been withdrawn or taken off the page.',
	'drawing-unknown': 'That drawing cannot be pointed at.',
	'pin-place-missing': 'Write where on the drawing it is: a square such as C4, or in words.',
	'pin-text-missing': 'Write what you think about the place on the drawing.',
	'too-many-pins': (facts) => `You can point at ${facts.limit} places at most.`,
	'mail-known': 'The mail has come before.',
	'mail-taken-in': 'The mail has already been taken in as a response.',
	'mail-is-a-response': 'The mail has become a response. Withdraw that on its own page.',
	'late-reason-missing': 'The mail came after the deadline. Write why you take it in.',
	'aside-reason-missing': 'Write why the mail is no response. Its sender can read it.',
	'deadline-not-passed': 'The deadline has not passed yet. The consultation can be closed after it.',
	'points-unanswered': ({ count }) =>
		count === 1
			? '1 point has no answer, or nobody has said whether something was changed.'
			: `${count} points have no answer, or nobody has said whether something was changed.`,
	'responses-unsorted': ({ count }) =>
		count === 1 ? '1 response has not been read to the end.' : `${count} responses have not been read to the end.`,
	'responses-undecided': ({ count }) =>
		`Nobody has decided whether ${count === 1 ? '1 response is' : `${count} responses are`} shown.`,
	'mails-waiting': ({ count }) =>
		count === 1
			? '1 mail has been neither taken in nor set aside.'
			: `${count} mails have been neither taken in nor set aside.`,
	'response-answered': 'The consultation is closed and your response is answered. It cannot be withdrawn here.',
};
