import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { plainLine, plainText, safeLink } from '../../platform/security/safe-text.ts';
import { line, optionalLine, passage } from '../../platform/words.ts';
import { canonicalIdentity } from '../people/index.ts';
import { whoField } from '../proposals/index.ts';
import { limits } from './limits.ts';
import { meetingForms } from './meeting.ts';
import { key, type MeetingRefusal } from './refusals.ts';

/** The number that people see in an address. */
export const meetingNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));

/** The number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The last part of a process's address. */
export const slugField = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The secret of a sign-up's link. */
export const secretInPath = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

const freeLine = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainLine), v.maxLength(max, key('too-long'))), '');
const freeText = (max: number) =>
	v.optional(v.pipe(v.string(), v.transform(plainText), v.maxLength(max, key('too-long'))), '');

const isHttps = (text: string) => text === '' || (safeLink(text)?.startsWith('https:') ?? false);
const freeLink = v.pipe(freeLine(limits.link), v.check(isHttps, key('address-wrong')));

const count = (max: number, wrong: MeetingRefusal, min = 1) =>
	v.pipe(v.number(wrong), v.integer(wrong), v.minValue(min, wrong), v.maxValue(max, wrong));

/** Everything that is said about a meeting when it is planned or changed. */
export const meetingFields = {
	title: line(limits.title, { missing: key('title-missing'), tooLong: key('too-long') }),
	form: v.picklist(meetingForms, key('form-missing')),
	/** A date and two times on the clocks in Denmark. */
	on: v.pipe(v.string(key('date-wrong')), v.maxLength(10, key('date-wrong'))),
	from: v.pipe(v.string(key('time-wrong')), v.maxLength(10, key('time-wrong'))),
	until: v.pipe(v.string(key('time-wrong')), v.maxLength(10, key('time-wrong'))),
	/** The last part of a theme's address; left out it is about the whole process. */
	theme: v.optional(v.pipe(v.string(), v.maxLength(80, key('theme-not-here'))), ''),
	intro: freeText(limits.intro),
	place: freeLine(limits.place),
	address: freeLine(limits.address),
	access: freeText(limits.access),
	link: freeLink,
	phone: freeLine(limits.phone),
	facilitatorName: freeLine(limits.facilitatorName),
	facilitator: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => text === '' || isId(text), key('facilitator-unknown')),
			v.transform((text) => text || null),
		),
		'',
	),
	noStake: freeText(limits.noStake),
	quietVoices: freeText(limits.quietVoices),
	agenda: freeText(limits.agenda),
	languages: freeLine(limits.languages),
	takesSignUps: v.optional(v.boolean(), false),
	places: v.optional(count(limits.places, 'places-wrong')),
	recordingUrl: freeLink,
	recordingTitle: freeLine(limits.recordingTitle),
	en: v.optional(
		v.object({
			title: freeLine(limits.title),
			intro: freeText(limits.intro),
			access: freeText(limits.access),
			noStake: freeText(limits.noStake),
			quietVoices: freeText(limits.quietVoices),
			agenda: freeText(limits.agenda),
			languages: freeLine(limits.languages),
		}),
	),
};

/** A meeting as it was typed. */
export type MeetingWords = v.InferOutput<v.ObjectSchema<typeof meetingFields, undefined>>;

const phone = v.pipe(
	v.string(),
	v.trim(),
	v.check((text) => canonicalIdentity({ kind: 'phone', value: text }) !== undefined, key('phone-wrong')),
);
const email = v.pipe(
	v.string(),
	v.trim(),
	v.check((text) => canonicalIdentity({ kind: 'email', value: text }) !== undefined, key('email-wrong')),
);

/** Who signs up, how many they are, and what they need. */
export const signUpFields = {
	name: line(limits.name, { missing: key('name-missing'), tooLong: key('too-long') }),
	email: v.optional(email),
	phone: v.optional(phone),
	headCount: v.optional(count(limits.headCount, 'party-wrong'), 1),
	/** Between which language and Danish; sign language is one. */
	interpreter: optionalLine(limits.interpreter, key('too-long')),
	hearingLoop: v.optional(v.boolean(), false),
	companion: v.optional(v.boolean(), false),
	wheelchair: v.optional(v.boolean(), false),
	otherNeeds: optionalLine(limits.otherNeeds, key('too-long')),
};

/** A sign-up as it was typed. */
export type SignUpWords = v.InferOutput<v.ObjectSchema<typeof signUpFields, undefined>>;

/** How many were there. */
export const cameField = v.optional(count(limits.came, 'came-wrong', 0));

/** One note from a meeting. */
export const noteField = v.object({
	title: optionalLine(limits.noteTitle, key('too-long')),
	text: passage(limits.noteText, { missing: key('note-text-missing'), tooLong: key('too-long') }),
	/** The table or group that it comes from. */
	table: optionalLine(limits.table, key('too-long')),
	theme: v.optional(v.pipe(v.string(), v.maxLength(80, key('theme-not-here')))),
	/** How many at the table put their mark to it. They have no voices here: nobody knows who they are. */
	agreed: v.optional(count(limits.came, 'note-agreed-wrong', 0)),
	who: v.optional(whoField, { kind: 'unknown' }),
});

/** One note as the act takes it. */
export type Note = v.InferOutput<typeof noteField>;
