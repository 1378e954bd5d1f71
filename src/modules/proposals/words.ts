import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { plainLine, plainText } from '../../platform/security/safe-text.ts';
import { line, optionalLine, passage, withoutCpr } from '../../platform/words.ts';
import { type LanguageOfWords, languagesOfWords } from '../../ui/languages-of-words.ts';
import { behalfKinds, longestBehalfName } from '../contributions/index.ts';
import { commentLimit } from '../discussion/index.ts';
import { limits } from './proposal.ts';
import { reasonLimit } from './rearrangement.ts';
import { key } from './refusals.ts';

/** The number that people see in an address. */
export const pieceNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));

/** The number in an address, as it was typed there. */
export const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The last part of a process's address. */
export const processSlug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** A page's place in a list, as it was typed in an address; nonsense is the beginning. */
export const cursorInQuery = v.optional(v.pipe(v.string(), v.maxLength(200)));

const picture = v.object({
	id: v.pipe(v.string(), v.check(isId, key('picture-gone'))),
	alt: v.pipe(
		v.string(key('picture-alt-missing')),
		v.transform(plainLine),
		v.minLength(1, key('picture-alt-missing')),
		v.maxLength(limits.alt, key('picture-alt-too-long')),
		withoutCpr,
	),
});

const shared = {
	pictures: v.optional(v.pipe(v.array(picture), v.maxLength(limits.pictures, key('pictures-too-many'))), []),
	showAs: v.optional(v.picklist(['name', 'pseudonym'], key('show-as-missing')), 'name'),
};

/** A theme by its address, or by its id. */
export const themeField = v.pipe(v.string(), v.maxLength(80, key('theme-unknown')));

/** For whom it is written; oneself where nothing is said. */
export const behalfWords = {
	behalf: v.optional(v.picklist(behalfKinds, key('behalf-missing'))),
	behalfName: optionalLine(longestBehalfName, key('behalf-name-too-long')),
	organisation: v.optional(v.pipe(v.string(), v.check(isId, key('organisation-unknown')))),
};

/** What its author says that it is written in; nonsense leaves it to the letters. */
export const languageField = v.fallback(
	v.optional(v.picklist(Object.keys(languagesOfWords) as LanguageOfWords[])),
	undefined,
);

/** Where a piece is about: in words, as an area by its key, as a point in WGS84. */
export const placeWords = {
	place: optionalLine(limits.place, key('place-too-long')),
	area: v.optional(v.pipe(v.string(key('area-unknown')), v.maxLength(80, key('area-unknown')))),
	point: v.optional(
		v.object(
			{
				latitude: v.pipe(
					v.number(key('point-wrong')),
					v.minValue(-90, key('point-wrong')),
					v.maxValue(90, key('point-wrong')),
				),
				longitude: v.pipe(
					v.number(key('point-wrong')),
					v.minValue(-180, key('point-wrong')),
					v.maxValue(180, key('point-wrong')),
				),
			},
			key('point-wrong'),
		),
	),
};

/** The same where a piece is corrected: left out as a whole it stays as it was. */
export const correctedPlace = { where: v.optional(v.object(placeWords)) };

/** What is said when a piece is first written: where it is about, and in whose name. */
export const firstWords = {
	...placeWords,
	...behalfWords,
	language: languageField,
};

/** A title as it is published. */
export const titleField = line(limits.title, { missing: key('title-missing'), tooLong: key('title-too-long') });

/** A text as it is published. */
export const textField = passage(limits.text, { missing: key('text-missing'), tooLong: key('text-too-long') });

/** The words of a proposal that is published. */
export const proposalWords = {
	title: titleField,
	text: textField,
	// Empty is a question left open, and is told with the other problems; absent is one that was not asked.
	theme: v.optional(v.pipe(themeField, v.minLength(1, key('theme-missing')))),
	...shared,
};

/** The words of a draft: anything may still be missing, nothing may be too long. */
export const draftWords = {
	title: v.optional(
		v.pipe(v.string(), v.transform(plainLine), v.maxLength(limits.title, key('title-too-long')), withoutCpr),
		'',
	),
	text: v.optional(
		v.pipe(v.string(), v.transform(plainText), v.maxLength(limits.text, key('text-too-long')), withoutCpr),
		'',
	),
	theme: v.optional(
		v.pipe(
			themeField,
			v.transform((chosen) => chosen || undefined),
		),
	),
	...shared,
};

/** Why staff would change what somebody wrote; everybody reads it. */
export const reasonField = passage(reasonLimit, { missing: key('reason-missing'), tooLong: key('reason-too-long') });

/** The words of a comment. */
export const commentField = passage(commentLimit, {
	missing: key('comment-missing'),
	tooLong: key('comment-too-long'),
});

/** Where to send the receipt's link. */
export const emailField = v.optional(
	v.pipe(v.string(), v.trim(), v.email(key('email-wrong')), v.maxLength(254, key('email-wrong'))),
);

/** Of somebody without an account: that their browser did a little work. Without it the piece is confirmed by mail, or held. */
export const proofWords = v.optional(v.pipe(v.string(), v.maxLength(4_000)));

/** How many people a piece comes from, where it comes from several. */
export const headCountField = v.pipe(
	v.number(key('head-count-wrong')),
	v.integer(key('head-count-wrong')),
	v.minValue(1, key('head-count-wrong')),
	v.maxValue(100_000, key('head-count-wrong')),
);

/** The fields of a piece that staff write down, for the doors of other modules. */
export const pieceFields = {
	title: titleField,
	text: textField,
	place: firstWords.place,
	headCount: headCountField,
} as const;
