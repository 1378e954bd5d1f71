import * as v from 'valibot';
import { line, optionalLine, passage } from '../../platform/words.ts';
import { outcomes } from '../contributions/index.ts';
import { limits } from './answering.ts';
import { key } from './refusals.ts';

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
