import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { plainText } from '../../platform/security/safe-text.ts';
import { line, optionalLine, passage, withoutCpr } from '../../platform/words.ts';
import { flagReasons, outcomes } from '../contributions/index.ts';
import { limits } from './answering.ts';
import { handLimits } from './hands.ts';
import { type AnswerRefusal, key } from './refusals.ts';

/** The number that people see in an address. */
export const pieceNumber = v.pipe(
	v.number(key('number-unknown')),
	v.integer(key('number-unknown')),
	v.minValue(1, key('number-unknown')),
	v.maxValue(999_999_999, key('number-unknown')),
);

/** The number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** A page's place in a list, as it was typed in an address; nonsense is the beginning. */
export const cursorInQuery = v.optional(v.pipe(v.string(), v.maxLength(200)));

/** One word of a filter in an address. */
export const wordInQuery = v.optional(v.pipe(v.string(), v.maxLength(100)));

/** What the form was shown with; see `seenMark`. */
export const seenField = v.optional(v.pipe(v.string(key('form-changed')), v.maxLength(100, key('form-changed'))));

/** What is being looked into, for the contributor to read. */
export const noteField = passage(limits.note, { missing: key('note-missing'), tooLong: key('note-too-long') });

/** The words of an answer. */
export const answerWords = {
	state: v.picklist(outcomes, key('state-missing')),
	heading: line(limits.heading, { missing: key('heading-missing'), tooLong: key('heading-too-long') }),
	text: v.pipe(
		passage(limits.reason, { missing: key('reason-missing'), tooLong: key('reason-too-long') }),
		v.minLength(limits.reasonLeast, key('reason-too-short')),
	),
	elsewhereTo: optionalLine(limits.elsewhere, key('elsewhere-too-long')),
};

/** So many answers go out together. */
export const mostInBatch = 100;

/** A person chosen from a list; left empty, nobody. */
export const colleague = v.optional(
	v.pipe(
		v.string(key('colleague-unknown')),
		v.check((text) => text === '' || isId(text), key('colleague-unknown')),
		v.transform((text) => text || undefined),
	),
);

/** A text that may be left empty, of several lines. */
function optionalPassage(max: number, tooLong: AnswerRefusal) {
	return v.optional(v.pipe(v.string(tooLong), v.transform(plainText), v.maxLength(max, tooLong), withoutCpr), '');
}

/** What the next must know when a piece is handed on. */
export const messageField = optionalPassage(handLimits.message, 'message-too-long');

/** A note among colleagues. */
export const noteWords = passage(handLimits.note, { missing: key('words-missing'), tooLong: key('words-too-long') });

/** What is wrong with a piece, in the words of the one who flags it. */
export const flagWords = optionalPassage(handLimits.flagWords, 'flag-words-too-long');

/** Why a piece is flagged. */
export const flagReason = v.picklist(flagReasons, key('flag-reason-missing'));

/** What those who flagged are told. */
export const verdictField = passage(handLimits.verdict, {
	missing: key('verdict-missing'),
	tooLong: key('verdict-too-long'),
});

/** What a template is called in the list that staff choose from. */
export const templateTitle = line(80, {
	missing: key('template-title-missing'),
	tooLong: key('template-title-too-long'),
});

/** The department that keeps a template; left empty, the whole municipality. */
export const departmentField = v.optional(
	v.pipe(
		v.string(key('department-unknown')),
		v.check((text) => text === '' || isId(text), key('department-unknown')),
		v.transform((text) => text || undefined),
	),
);

/** The pieces that are answered together, each once. */
export const chosenNumbers = v.pipe(
	v.array(pieceNumber, key('none-chosen')),
	v.transform((numbers) => [...new Set(numbers)]),
	v.minLength(1, key('none-chosen')),
	v.maxLength(mostInBatch, key('too-many-chosen')),
);

/** An id in a form or an address. */
export const idField = v.pipe(v.string(key('form-changed')), v.check(isId, key('form-changed')));

/** An id in an address, where nonsense is an address that does not exist. */
export const idInPath = v.pipe(v.string(), v.check(isId));
