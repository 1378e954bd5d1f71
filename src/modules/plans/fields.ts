import * as v from 'valibot';
import { line, optionalPassage, passage } from '../../platform/words.ts';
import { partKinds, planLimits, stages } from './plan.ts';
import { key } from './refusals.ts';

/** The last part of a plan's or a process's address. */
export const slugField = v.pipe(v.string(key('form-changed')), v.regex(/^[a-z0-9-]{1,80}$/, key('form-changed')));

const wholeNumber = (least: number) =>
	v.pipe(
		v.number(key('form-changed')),
		v.integer(key('form-changed')),
		v.minValue(least, key('form-changed')),
		v.maxValue(999_999_999, key('form-changed')),
	);

/** The number of a part, or of a version. */
export const numberField = wholeNumber(1);

/** The place of a sentence in its paragraph; left out, the sources stand behind all of it. */
export const sentenceField = v.optional(wholeNumber(0));

/** A number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The same where it may be missing or nonsense. */
export const numberInQuery = v.fallback(v.optional(numberInPath), undefined);

/** What is looked for in an address. */
export const wordsInQuery = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined);

/** The version that the form was shown with. */
export const seenField = wholeNumber(1);

/** The mark of everything that the page showed: see `markOfParts`. */
export const seenMarkField = v.optional(v.pipe(v.string(key('form-changed')), v.maxLength(100, key('form-changed'))));

/** The words over a plan. */
export const planFields = {
	title: line(planLimits.title, { missing: key('title-missing'), tooLong: key('title-too-long') }),
	lead: optionalPassage(planLimits.lead, key('lead-too-long')),
};

/** A heading or a paragraph as it is written. */
export const partFields = {
	kind: v.picklist(partKinds, key('kind-missing')),
	text: passage(planLimits.text, { missing: key('text-missing'), tooLong: key('text-too-long') }),
};

/** The stage of a version. */
export const stageField = v.picklist(stages, key('stage-missing'));

/** What is new in a version. */
export const noteField = optionalPassage(planLimits.note, key('note-too-long'));

/** Contributions or points by the numbers that people see. */
export const numbersField = v.optional(
	v.pipe(v.array(numberField, key('nothing-chosen')), v.maxLength(planLimits.sourcesOfPart, key('too-many-sources'))),
	[],
);
