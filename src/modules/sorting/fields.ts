import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { plainLine } from '../../platform/security/safe-text.ts';
import { line, optionalLine, passage, withoutCpr } from '../../platform/words.ts';
import { mostMergedAtOnce, pointLimits, tagsTyped, whyTagsAreRefused } from '../points/index.ts';
import { key } from './refusals.ts';

/** The number that people see, of a contribution or a point. */
export const numberField = v.pipe(
	v.number(key('number-unknown')),
	v.integer(key('number-unknown')),
	v.minValue(1, key('number-unknown')),
	v.maxValue(999_999_999, key('number-unknown')),
);

/** The number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The version that the form was shown with. */
export const seenField = v.pipe(
	v.number(key('form-changed')),
	v.integer(key('form-changed')),
	v.minValue(0, key('form-changed')),
	v.maxValue(999_999_999, key('form-changed')),
);

/** What a process is called in its address. */
export const slugField = v.pipe(v.string(key('form-changed')), v.regex(/^[a-z0-9-]{1,80}$/, key('form-changed')));

/** An id in a form or an address. */
export const idField = v.pipe(v.string(key('form-changed')), v.check(isId, key('form-changed')));

/** The tags of something: small letters, each once. */
export const tagsField = v.pipe(
	v.array(v.pipe(v.string(key('form-changed')), v.transform(plainLine), withoutCpr), key('form-changed')),
	v.maxLength(100, key('too-many-tags')),
	v.transform((tags) => tagsTyped(tags.join(','))),
	v.check((tags) => whyTagsAreRefused(tags) !== 'too-many-tags', key('too-many-tags')),
	v.check((tags) => whyTagsAreRefused(tags) !== 'tag-too-long', key('tag-too-long')),
);

/** What a point says, in a few words. */
export const headingField = line(pointLimits.heading, {
	missing: key('heading-missing'),
	tooLong: key('heading-too-long'),
});

const signField = v.pipe(
	v.number(key('nothing-chosen')),
	v.integer(key('nothing-chosen')),
	v.minValue(0, key('nothing-chosen')),
	v.maxValue(1_000_000, key('nothing-chosen')),
);

/** The stretches of a text that a point is made of. */
export const passagesField = v.pipe(
	v.array(v.object({ from: signField, to: signField }, key('nothing-chosen')), key('nothing-chosen')),
	v.minLength(1, key('nothing-chosen')),
	v.maxLength(500, key('quote-too-long')),
);

/** Points with the version that each was shown in. */
export const pointsField = v.pipe(
	v.array(v.object({ number: numberField, seen: seenField }, key('form-changed')), key('nothing-to-merge')),
	v.minLength(2, key('nothing-to-merge')),
	v.maxLength(mostMergedAtOnce, key('too-many-to-merge')),
);

/** What is answered to a point. */
export const answerField = passage(pointLimits.answer, {
	missing: key('answer-missing'),
	tooLong: key('answer-too-long'),
});

/** Whether something was changed. */
export const changedField = v.boolean(key('changed-missing'));

/** Where something was changed. */
export const whereField = optionalLine(pointLimits.where, key('where-too-long'));

/** A colleague chosen from a list; left empty, nobody. */
export const colleagueField = v.optional(
	v.pipe(
		v.string(key('colleague-unknown')),
		v.check((text) => text === '' || isId(text), key('colleague-unknown')),
		v.transform((text) => text || undefined),
	),
);

/** One word of a filter in an address. */
export const wordInQuery = v.optional(
	v.pipe(
		v.string(),
		v.maxLength(100),
		v.transform((text) => plainLine(text) || undefined),
	),
);

/** A page's place in a list; nonsense is the beginning. */
export const cursorInQuery = v.optional(v.pipe(v.string(), v.maxLength(200)));
