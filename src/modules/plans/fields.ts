import * as v from 'valibot';
import { isCalendarDate } from '../../platform/clock.ts';
import { isId } from '../../platform/identifiers.ts';
import { line, optionalLine, optionalPassage, passage } from '../../platform/words.ts';
import { partKinds, planLimits, stages } from './plan.ts';
import { actionStates } from './plan-action.ts';
import { key, type PlanRefusal } from './refusals.ts';

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

/** A day as it was typed; left empty it is left out. */
const dayOrNone = v.optional(
	v.pipe(
		v.string(key('date-wrong')),
		v.check((text) => text === '' || isCalendarDate(text), key('date-wrong')),
		v.transform((text) => text || undefined),
	),
);

const idOrNone = (wrong: PlanRefusal) =>
	v.optional(
		v.pipe(
			v.string(wrong),
			v.check((text) => text === '' || isId(text), wrong),
			v.transform((text) => text || undefined),
		),
	);

/** A heading or a paragraph as it is written; whose a measure is and by when. */
export const partFields = {
	department: idOrNone(key('department-unknown')),
	dueOn: dayOrNone,
	kind: v.picklist(partKinds, key('kind-missing')),
	text: passage(planLimits.text, { missing: key('text-missing'), tooLong: key('text-too-long') }),
};

/** A part as it was typed, as the rest of the module knows it. */
export function wordsTyped({
	kind,
	text,
	department,
	dueOn,
}: v.InferOutput<v.ObjectSchema<typeof partFields, undefined>>) {
	return { kind, text, departmentId: department ?? null, dueOn: dueOn ?? null };
}

/** The stage of a version. */
export const stageField = v.picklist(stages, key('stage-missing'));

/** Why a plan is taken back: everybody could read that it was to be heard. */
export const takingBackField = passage(planLimits.note, {
	missing: key('reason-missing'),
	tooLong: key('note-too-long'),
});

/** What is new in a version. */
export const noteField = optionalPassage(planLimits.note, key('note-too-long'));

/** Where people respond to a version, or who decided it and when. */
export const goingOnFields = {
	consultation: idOrNone(key('consultation-missing')),
	decidedBy: optionalLine(planLimits.decidedBy, key('decided-by-too-long')),
	decidedOn: dayOrNone,
	decision: optionalPassage(planLimits.decision, key('decision-too-long')),
};

/** How far an action is. */
export const actionFields = {
	state: v.picklist(actionStates, key('state-missing')),
	note: optionalPassage(planLimits.actionNote, key('action-note-too-long')),
	dueOn: dayOrNone,
};

/** Contributions or points by the numbers that people see. */
export const numbersField = v.optional(
	v.pipe(v.array(numberField, key('nothing-chosen')), v.maxLength(planLimits.sourcesOfPart, key('too-many-sources'))),
	[],
);
