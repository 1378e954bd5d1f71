import * as v from 'valibot';
import { isCalendarDate } from '../../platform/clock.ts';
import { isId, isSecret } from '../../platform/identifiers.ts';
import { parseOre } from '../../platform/money.ts';
import { plainLine, plainText, safeLink } from '../../platform/security/safe-text.ts';
import { line, optionalLine, optionalPassage, passage, withoutCpr } from '../../platform/words.ts';
import { assistedChannels } from '../contributions/index.ts';
import { decisionChoices } from './council-decision.ts';
import { payers } from './investment.ts';
import { limits } from './limits.ts';
import { marks, rounds } from './measurement.ts';
import { type EvaluationRefusal, key } from './refusals.ts';
import { parseChange, parseRate } from './sheet-words.ts';
import { questionKeys, showAsChoices, storyDecisions, storyForms, tellerParts } from './story.ts';

/** The last part of an evaluation's or a process's address. */
export const slugField = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The id of a story. */
export const storyField = v.pipe(v.string(), v.check(isId));

/** The secret of a story: whoever told it has it in a link. */
export const secretField = v.pipe(v.string(), v.check(isSecret));

/** A page's place in a list, as it was typed in an address; nonsense is the beginning. */
export const cursorInQuery = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined);

/** A day that must be there. */
export const day = (wrong: EvaluationRefusal) => v.pipe(v.string(wrong), v.check(isCalendarDate, wrong));
/** Left empty it is computed. */
const dayOrNone = (wrong: EvaluationRefusal) =>
	v.optional(
		v.pipe(
			v.string(wrong),
			v.check((text) => text === '' || isCalendarDate(text), wrong),
		),
		'',
	);
const freeText = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainText), v.maxLength(max, key('too-long')), withoutCpr), '');
const freeLine = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(max, key('too-long')), withoutCpr), '');

/** No municipality has more than a thousand billion kroner. */
const mostOre = 100_000_000_000_000;

/** Whether a text is an amount from nothing up, as it is typed in Danish. */
export function isAmount(text: string): boolean {
	const ore = parseOre(text);
	return ore !== undefined && ore >= 0 && ore <= mostOre;
}

/** An amount as it was typed; left empty there is none yet. */
const amountOrNone = v.pipe(
	v.optional(v.string(key('money-wrong')), ''),
	v.trim(),
	v.check((text) => text === '' || isAmount(text), key('money-wrong')),
	v.transform((text) => (text === '' ? null : (parseOre(text) ?? null))),
);

/** The criteria, one on each line. */
const criteria = v.pipe(
	v.optional(v.pipe(v.string(), withoutCpr), ''),
	v.transform((text) => plainText(text).split('\n').map(plainLine).filter(Boolean)),
	v.check((lines) => lines.length <= limits.criteria, key('too-many-criteria')),
	v.check((lines) => lines.every((one) => one.length <= limits.criterion), key('criterion-too-long')),
);

/** An amount that must be there. */
export const amount = v.pipe(
	v.string(key('money-wrong')),
	v.trim(),
	v.check(isAmount, key('money-wrong')),
	v.transform((text) => parseOre(text) ?? 0),
);

/** How many there were on the page that something was written on. */
const countSeen = (meanwhile: EvaluationRefusal) =>
	v.pipe(v.number(meanwhile), v.integer(meanwhile), v.minValue(0, meanwhile));

/** What is said of a project before it starts. */
export const evaluationFields = {
	title: line(limits.title, { missing: key('title-missing'), tooLong: key('too-long') }),
	intention: passage(limits.intention, { missing: key('intention-missing'), tooLong: key('too-long') }),
	criteria,
	nextStep: freeText(limits.nextStep),
	nextStepCost: amountOrNone,
	nextStepPayer: freeLine(limits.payer),
	contact: freeText(limits.contact),
	startsOn: day(key('starts-wrong')),
	endsOn: day(key('ends-wrong')),
	againOn: dayOrNone(key('again-wrong')),
	deleteOn: dayOrNone(key('delete-wrong')),
};

/** An evaluation as it was typed. */
export type EvaluationWords = v.InferOutput<v.ObjectSchema<typeof evaluationFields, undefined>>;

/** What a story says, whichever way it came in. */
export const storyFields = {
	form: v.picklist(storyForms, key('form-missing')),
	part: v.picklist(tellerParts, key('part-missing')),
	people: v.optional(
		v.pipe(
			v.number(key('people-missing')),
			v.integer(key('people-missing')),
			v.minValue(1, key('people-missing')),
			v.maxValue(limits.people, key('people-missing')),
		),
	),
	text: optionalPassage(limits.story, key('too-long')),
	answers: v.optional(
		v.pipe(
			v.array(
				v.object({
					question: v.picklist(questionKeys, key('question-unknown')),
					text: passage(limits.answer, { missing: key('story-empty'), tooLong: key('too-long') }),
				}),
			),
			v.maxLength(questionKeys.length, key('question-unknown')),
		),
		[],
	),
	/** A recording that lies ready. */
	recording: v.optional(v.pipe(v.string(key('recording-gone')), v.check(isId, key('recording-gone')))),
	playable: v.optional(v.boolean(), false),
	showAs: v.picklist(showAsChoices, key('show-as-missing')),
	name: optionalLine(limits.name, key('too-long')),
	consent: v.literal(true, key('consent-missing')),
};

/** How a story came that staff enter, and when. */
export const enteredFields = {
	channel: v.picklist(assistedChannels, key('channel-missing')),
	happenedOn: day(key('date-missing')),
};

/** A recording written out. */
export const transcriptField = passage(limits.transcript, {
	missing: key('transcript-missing'),
	tooLong: key('too-long'),
});

/** Whether everybody may read a story. */
export const decisionField = v.picklist(storyDecisions, key('decision-missing'));

/** What was found, criterion by criterion. */
export const measurementFields = {
	round: v.picklist(rounds),
	measuredOn: day(key('date-missing')),
	summary: passage(limits.summary, { missing: key('summary-missing'), tooLong: key('too-long') }),
	marks: v.pipe(
		v.array(
			v.object({
				criterion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.criteria)),
				mark: v.picklist(marks, key('mark-missing')),
				reason: passage(limits.reason, { missing: key('reason-missing'), tooLong: key('too-long') }),
			}),
		),
		v.maxLength(limits.criteria, key('mark-missing')),
	),
};

/** Which of the measurements, as it stands in an address. */
export const roundInPath = v.pipe(
	v.picklist(['foerste', 'igen']),
	v.transform((word) => (word === 'igen' ? ('again' as const) : ('first' as const))),
);

/** A measurement as it shall stand, and why it did not. */
export const correctionFields = {
	...measurementFields,
	reason: passage(limits.changeReason, { missing: key('correction-reason-missing'), tooLong: key('too-long') }),
	seen: countSeen(key('corrected-meanwhile')),
};

const offerText = passage(limits.offer, { missing: key('offer-missing'), tooLong: key('too-long') });

/** What brings a project before the council: what it can choose, and what each thing costs. */
export const caseFields = {
	caseNumber: freeLine(limits.caseNumber),
	summary: passage(limits.summary, { missing: key('summary-missing'), tooLong: key('too-long') }),
	meetingOn: dayOrNone(key('meeting-wrong')),
	operateText: offerText,
	operateFirstYear: amount,
	operateYearly: amount,
	extendText: offerText,
	extendFirstYear: amount,
	extendYearly: amount,
	stopText: offerText,
	stopFirstYear: amount,
	stopYearly: amount,
};

const isHttps = (text: string) => text === '' || (safeLink(text)?.startsWith('https:') ?? false);

/** What the council decided: which of the choices, when, in which words, who did not agree, and where it can be read. */
export const decisionFields = {
	choice: v.picklist(decisionChoices, key('choice-missing')),
	text: passage(limits.decision, { missing: key('decision-text-missing'), tooLong: key('too-long') }),
	dissent: freeText(limits.dissent),
	decidedOn: day(key('decided-on-wrong')),
	url: v.pipe(freeLine(limits.link), v.check(isHttps, key('link-wrong'))),
	/** Of the process, where it was decided at one of its meetings. */
	meeting: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => text === '' || isId(text), key('meeting-not-here')),
		),
		'',
	),
	/** Why it is told again. */
	reason: freeText(limits.changeReason),
	/** How many decisions there were on the page that it was written on: nobody's is passed over unseen. */
	seen: countSeen(key('decided-meanwhile')),
};

const whole = (least: number, most: number, wrong: EvaluationRefusal) =>
	v.pipe(v.number(wrong), v.integer(wrong), v.minValue(least, wrong), v.maxValue(most, wrong));

/** A number as it was typed, by the function that reads it. */
const typed = (parse: (text: string) => number | undefined, wrong: EvaluationRefusal) =>
	v.pipe(
		v.string(wrong),
		v.check((text) => parse(text) !== undefined, wrong),
		v.transform((text) => parse(text) ?? 0),
	);

/** For how many a project is reckoned, and how much less a later krone counts. */
export const sheetFields = {
	persons: whole(1, limits.persons, key('persons-wrong')),
	discountRate: typed(parseRate, key('rate-wrong')),
};

const lineFields = {
	name: line(limits.lineName, { missing: key('line-name-missing'), tooLong: key('too-long') }),
	payer: v.picklist(payers, key('payer-not-chosen')),
	fromYear: whole(1, 10, key('years-wrong')),
	years: whole(1, 10, key('years-wrong')),
};

/** Something that a project costs. */
export const costFields = {
	...lineFields,
	basis: v.picklist(['project', 'person'], key('basis-missing')),
	amount,
};

/** Something that it is expected to change. */
export const effectFields = {
	...lineFields,
	unit: line(limits.unit, { missing: key('unit-missing'), tooLong: key('too-long') }),
	unitCost: amount,
	source: line(limits.source, { missing: key('source-missing'), tooLong: key('too-long') }),
	priceYear: whole(1990, 2100, key('price-year-wrong')),
	low: typed(parseChange, key('change-wrong')),
	middle: typed(parseChange, key('change-wrong')),
	high: typed(parseChange, key('change-wrong')),
};
