import * as v from 'valibot';
import { isCalendarDate } from '../../platform/clock.ts';
import { isId } from '../../platform/identifiers.ts';
import type { Level } from '../../platform/permission.ts';
import { plainLine, plainText } from '../../platform/security/safe-text.ts';
import { line, passage } from '../../platform/words.ts';
import { drawingNames } from '../../ui/pictures/drawing-names.ts';
import { limits } from './limits.ts';
import { questionKinds } from './process.ts';
import { key, type ProcessRefusal } from './refusals.ts';

/** Years with more digits, or before anybody planned anything, are slips of the finger. */
const firstDay = '2000-01-01';
const lastDay = '2099-12-31';

/** The last part of a process's address. */
export const slugField = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The id of a phase, a theme or an option. */
export const partId = v.pipe(v.string(), v.check(isId));

/** A line that must be there. */
export const needed = (max: number, missing: ProcessRefusal) => line(max, { missing, tooLong: key('too-long') });

/** Several lines that must be there. */
export const neededText = (max: number, missing: ProcessRefusal) => passage(max, { missing, tooLong: key('too-long') });

/** A line that may be emptied; left out it stays as it is. */
export const freeLine = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(max, key('too-long'))));

/** Several lines that may be emptied; left out they stay as they are. */
export const freeText = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainText), v.maxLength(max, key('too-long'))));

/** A calendar date. */
export const dateField = v.pipe(
	v.string(key('date-missing')),
	v.trim(),
	v.minLength(1, key('date-missing')),
	v.check((text) => isCalendarDate(text) && text >= firstDay && text <= lastDay, key('date-wrong')),
);

const freeId = (unknown: ProcessRefusal) =>
	v.optional(
		v.pipe(
			v.string(),
			v.check((text) => text === '' || isId(text), unknown),
			v.transform((text) => text || null),
		),
	);

function isHttps(text: string): boolean {
	const url = URL.parse(text);
	return url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === '';
}

const level = v.object({
	level: v.pipe(
		v.number(),
		v.picklist([0, 1, 2, 3], key('level-too-low')),
		v.transform((given) => given as Level),
	),
	reason: v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(limits.reason, key('too-long'))), ''),
});

/** Who is asked what: the first screen. */
export const questionFields = {
	title: needed(limits.title, 'title-missing'),
	question: needed(limits.question, 'question-missing'),
	audience: neededText(limits.audience, 'audience-missing'),
};

const kindField = v.picklist(questionKinds, key('kind-missing'));

/** The kind of question; ideas unless somebody says otherwise. */
export const kindAtStart = v.optional(kindField, 'ideas');

/** Everything else about a process; what is left out stays as it is, or as it usually is. */
export const furtherFields = {
	intro: freeText(limits.intro),
	alreadyDecided: v.optional(neededText(limits.decided, 'decided-missing')),
	openForYou: freeText(limits.decided),
	promiseWhat: v.optional(neededText(limits.promiseWhat, 'promise-what-missing')),
	promiseWho: v.optional(needed(limits.promiseWho, 'promise-who-missing')),
	promiseBy: v.optional(dateField),
	opensOn: v.optional(dateField),
	closesOn: v.optional(dateField),
	contact: v.optional(neededText(limits.contact, 'contact-missing')),
	coordinator: freeId('coordinator-unknown'),
	department: freeId('department-unknown'),
	area: freeId('area-unknown'),
	caseNumber: freeLine(limits.caseNumber),
	kle: freeLine(limits.kle),
	drawing: v.optional(v.picklist(drawingNames, key('drawing-unknown'))),
	cover: freeId('picture-gone'),
	coverAlt: freeLine(limits.alt),
	videoUrl: v.optional(
		v.pipe(
			v.string(),
			v.transform(plainLine),
			v.maxLength(limits.videoUrl, key('too-long')),
			v.check((text) => text === '' || isHttps(text), key('video-address-wrong')),
		),
	),
	videoTitle: freeLine(limits.videoTitle),
	pseudonymsAllowed: v.optional(v.boolean()),
	levels: v.optional(v.object({ propose: level, support: level, comment: level })),
};

/** Any of the words and settings of a process. */
export const editFields = {
	title: v.optional(questionFields.title),
	question: v.optional(questionFields.question),
	questionKind: v.optional(kindField),
	audience: v.optional(questionFields.audience),
	...furtherFields,
};

/** The words and settings that an edit brings. */
export type ProcessWords = v.InferOutput<v.ObjectSchema<typeof editFields, undefined>>;

/** A phase as it is typed. */
export const phaseFields = {
	kind: v.pipe(v.string(key('phase-kind-unknown')), v.maxLength(40, key('phase-kind-unknown'))),
	title: freeLine(limits.phaseTitle),
	startsOn: dateField,
	endsOn: v.optional(v.union([v.pipe(v.string(), v.trim(), v.literal('')), dateField])),
	titleEn: freeLine(limits.phaseTitle),
};

/** A theme as it is typed; the English words may be left out. */
export const themeFields = {
	title: needed(limits.themeTitle, 'title-missing'),
	lead: freeLine(limits.themeLead),
	text: freeText(limits.themeText),
	questions: freeText(limits.themeQuestions),
	drawing: v.optional(v.picklist(drawingNames, key('drawing-unknown'))),
	en: v.optional(
		v.object({
			title: freeLine(limits.themeTitle),
			lead: freeLine(limits.themeLead),
			text: freeText(limits.themeText),
			questions: freeText(limits.themeQuestions),
		}),
	),
};

/** An option of a choice as it is typed. */
export const optionFields = {
	title: needed(limits.optionTitle, 'title-missing'),
	text: freeText(limits.optionText),
	proposalNumber: v.optional(
		v.pipe(
			v.number(key('option-proposal-wrong')),
			v.integer(key('option-proposal-wrong')),
			v.minValue(1, key('option-proposal-wrong')),
			v.maxValue(999_999_999, key('option-proposal-wrong')),
		),
	),
	en: v.optional(v.object({ title: freeLine(limits.optionTitle), text: freeText(limits.optionText) })),
};
