import * as v from 'valibot';
import { isCalendarDate } from '../../platform/clock.ts';
import { isId } from '../../platform/identifiers.ts';
import { planIdShape } from '../../platform/plandata/plan-register.ts';
import { hideCpr } from '../../platform/security/cpr-number.ts';
import { plainLine, plainText, safeLink } from '../../platform/security/safe-text.ts';
import { line, optionalLine, passage, withoutCpr } from '../../platform/words.ts';
import { assistedChannels } from '../contributions/index.ts';
import { firstWords, pieceFields, whoField } from '../proposals/index.ts';
import { consultationKinds } from './consultation.ts';
import { councilBases } from './consultee.ts';
import { drawingLimits } from './drawing.ts';
import { inquiryLimits } from './inquiry.ts';
import { limits } from './limits.ts';
import { materialLimits } from './material.ts';
import { mailLimits } from './received-mail.ts';
import { type ConsultationRefusal, key } from './refusals.ts';
import { responseDecisions, responseLimits } from './response.ts';

/** The last part of a consultation's or a process's address. */
export const slugField = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The number of a response. */
export const responseNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));

/** A number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The same where it may be missing or nonsense. */
export const numberInQuery = v.fallback(v.optional(numberInPath), undefined);

/** A theme in an address: a tag as staff wrote it. */
export const themeInQuery = v.fallback(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), undefined);

/** A page's place in a list, as it was typed in an address; nonsense is the beginning. */
export const cursorInQuery = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined);

const freeLine = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(max, key('too-long')), withoutCpr), '');
const freeText = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainText), v.maxLength(max, key('too-long')), withoutCpr), '');
const day = (wrong: ConsultationRefusal) => v.pipe(v.string(wrong), v.check(isCalendarDate, wrong));
/** Left empty it is computed. */
const dayOrNone = (wrong: ConsultationRefusal) =>
	v.optional(
		v.pipe(
			v.string(wrong),
			v.check((text) => text === '' || isCalendarDate(text), wrong),
		),
		'',
	);

/** What is said of a consultation when it is started or edited. */
export const consultationFields = {
	title: line(limits.title, { missing: key('title-missing'), tooLong: key('too-long') }),
	kind: v.picklist(consultationKinds, key('kind-missing')),
	summary: passage(limits.summary, { missing: key('summary-missing'), tooLong: key('too-long') }),
	caseNumber: freeLine(limits.caseNumber),
	kle: freeLine(limits.kle),
	contact: freeText(limits.contact),
	opensOn: day(key('opens-wrong')),
	closesOn: dayOrNone(key('closes-wrong')),
	deleteOn: dayOrNone(key('delete-wrong')),
	shortReason: freeText(limits.shortReason),
};

/** A consultation as it was typed. */
export type ConsultationWords = v.InferOutput<v.ObjectSchema<typeof consultationFields, undefined>>;

/** The material, the questions and the annexes, each as one text. */
export const materialFields = {
	material: v.pipe(
		v.string(key('material-missing')),
		v.transform(plainText),
		v.minLength(1, key('material-missing')),
		v.maxLength(materialLimits.text, key('too-long')),
		withoutCpr,
	),
	questions: freeText(materialLimits.questions * (materialLimits.question + 1)),
	annexes: freeText(materialLimits.annexes * 600),
};

/** Who is consulted; left without an address they are written to by letter. */
export const consulteeFields = {
	name: line(limits.consulteeName, { missing: key('consultee-name-missing'), tooLong: key('too-long') }),
	email: v.optional(v.pipe(v.string(), v.trim(), v.email(key('email-wrong')), v.maxLength(254, key('email-wrong')))),
	basis: v.optional(v.picklist(councilBases)),
	organisation: v.optional(v.pipe(v.string(), v.check(isId))),
};

/** What a consultation led to, in a few words; it stands at the top of the white paper. */
export const closingFields = { conclusion: freeText(limits.conclusion) };

/** A longer time to respond, and why. */
export const extensionFields = {
	closesOn: day(key('closes-wrong')),
	reason: passage(limits.reason, { missing: key('reason-missing'), tooLong: key('too-long') }),
};

const email = v.optional(
	v.pipe(v.string(), v.trim(), v.email(key('email-wrong')), v.maxLength(254, key('email-wrong'))),
);

const degrees = (most: number) =>
	v.pipe(v.number(key('plan-wrong')), v.minValue(-most, key('plan-wrong')), v.maxValue(most, key('plan-wrong')));

/** A local plan as the national register tells it; nothing takes it off again. */
export const planField = v.nullable(
	v.object(
		{
			id: v.pipe(v.string(key('plan-wrong')), v.regex(planIdShape, key('plan-wrong'))),
			title: v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(limits.title, key('too-long')))),
			document: v.optional(
				v.pipe(
					v.string(),
					v.maxLength(500, key('too-long')),
					v.check((url) => url.startsWith('https://') && safeLink(url) !== undefined, key('plan-wrong')),
				),
			),
			outline: v.pipe(
				v.array(
					v.array(
						v.pipe(v.array(v.tuple([degrees(180), degrees(90)], key('plan-wrong'))), v.minLength(4, key('plan-wrong'))),
					),
					key('plan-wrong'),
				),
				v.minLength(1, key('plan-wrong')),
				v.check((outline) => outline.flat(2).length <= 5_000, key('plan-wrong')),
			),
		},
		key('plan-wrong'),
	),
);

/** A question about what is heard, and where to tell of the answer. */
export const inquiryFields = {
	text: passage(inquiryLimits.text, { missing: key('question-missing'), tooLong: key('too-long') }),
	email,
	proof: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
};

/** What is answered to a question. */
export const inquiryAnswerField = passage(inquiryLimits.answer, {
	missing: key('answer-missing'),
	tooLong: key('too-long'),
});

/** A document that is added: an address, or a file that lies ready; and why it comes later. */
export const annexFields = {
	title: line(materialLimits.title, { missing: key('annex-title-missing'), tooLong: key('too-long') }),
	url: v.optional(
		v.pipe(
			v.string(),
			v.trim(),
			v.maxLength(500, key('annex-url-wrong')),
			v.check((url) => url.startsWith('https://') && safeLink(url) !== undefined, key('annex-url-wrong')),
		),
	),
	file: v.optional(v.pipe(v.string(key('document-gone')), v.check(isId, key('document-gone')))),
	reason: freeText(limits.reason),
};

/** What a response says, whichever way it came in. */
export const responseFields = {
	text: passage(responseLimits.text, { missing: key('text-missing'), tooLong: key('too-long') }),
	/** The numbers of the paragraphs that it is about. */
	paragraphs: v.optional(
		v.pipe(
			v.array(
				v.pipe(
					v.number(key('paragraph-unknown')),
					v.integer(key('paragraph-unknown')),
					v.minValue(1, key('paragraph-unknown')),
				),
			),
			v.maxLength(materialLimits.paragraphs, key('paragraph-unknown')),
		),
		[],
	),
	answers: v.optional(
		v.pipe(
			v.array(
				v.object({
					question: v.pipe(
						v.number(key('question-unknown')),
						v.integer(key('question-unknown')),
						v.minValue(1, key('question-unknown')),
					),
					text: passage(responseLimits.answer, { missing: key('text-missing'), tooLong: key('too-long') }),
				}),
			),
			v.maxLength(materialLimits.questions, key('question-unknown')),
		),
		[],
	),
	hideName: v.optional(v.boolean(), false),
	/** The secret of an invitation: whose response it is. */
	invitation: v.optional(v.pipe(v.string(), v.maxLength(60))),
	/** Where its author lives; staff alone see it. */
	address: optionalLine(responseLimits.address, key('too-long')),
	...firstWords,
};

/** What a response says in its own words; it may say all of it about a drawing. */
export const ownWordsField = freeText(responseLimits.text);

/** What a response says about places on a drawing, each by its square or in words. */
export const drawingFields = {
	drawing: v.optional(v.pipe(v.string(key('drawing-unknown')), v.check(isId, key('drawing-unknown')))),
	pins: v.optional(
		v.pipe(
			v.array(
				v.object({
					place: line(drawingLimits.place, { missing: key('pin-place-missing'), tooLong: key('too-long') }),
					text: line(drawingLimits.text, { missing: key('pin-text-missing'), tooLong: key('too-long') }),
				}),
			),
			v.maxLength(drawingLimits.pins, key('too-many-pins')),
		),
		[],
	),
};

/** Of somebody who is not signed in: what to call them, and where to send the receipt. */
export const senderFields = { name: optionalLine(responseLimits.name, key('too-long')), email };

/** How a response came that staff enter, when, and from whom. */
export const enteredFields = {
	channel: v.picklist(assistedChannels, key('channel-missing')),
	happenedOn: day(key('date-missing')),
	who: whoField,
};

/** What staff decide about showing some responses. */
export const decisionFields = {
	decision: v.picklist(responseDecisions, key('decision-missing')),
	numbers: v.pipe(
		v.array(responseNumber),
		v.minLength(1, key('response-missing')),
		v.maxLength(responseLimits.atOnce, key('too-many-at-once')),
	),
};

/** A mail as it came in. Nobody can be told to write it otherwise: CPR numbers in it are hidden, and what is too long is cut. */
export const mailFields = {
	key: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
	/** A hash of its Message-ID, in hexadecimal. */
	mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	senderEmail: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)),
	senderName: mailedLine(mailLimits.name),
	subject: mailedLine(mailLimits.subject),
	text: v.pipe(v.string(), v.transform(plainText), v.transform(hideCpr), v.transform(cutAt(mailLimits.text))),
	datedAt: v.optional(v.date()),
	files: v.pipe(
		v.array(
			v.object({
				name: mailedLine(mailLimits.fileName),
				bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
				/** Laid ready under this hand; none where it is of a kind that is not kept. */
				file: v.optional(v.pipe(v.string(), v.check(isId))),
			}),
		),
		v.maxLength(100),
	),
	/** Whether its sender may be written to by itself. */
	answerable: v.boolean(),
};

function mailedLine(longest: number) {
	return v.pipe(v.string(), v.transform(plainLine), v.transform(hideCpr), v.transform(cutAt(longest)));
}

function cutAt(longest: number) {
	return (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`);
}

/** The response that staff make of a mail, and why one that came late is taken in. */
export const takenInFields = {
	...responseFields,
	name: optionalLine(responseLimits.name, key('too-long')),
	headCount: v.optional(pieceFields.headCount),
	consultee: v.optional(v.pipe(v.string(), v.check(isId))),
	reason: optionalLine(mailLimits.reason, key('too-long')),
};

/** Why a mail is no response; its sender can read it. */
export const asideReasonField = line(mailLimits.reason, {
	missing: key('aside-reason-missing'),
	tooLong: key('too-long'),
});
