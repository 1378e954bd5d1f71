import * as v from 'valibot';
import { isId } from '../../platform/identifiers.ts';
import { plainText } from '../../platform/security/safe-text.ts';
import { passage, withoutCpr } from '../../platform/words.ts';
import { longestPassage, maskedWhats, ruleKeys, shortestPassage } from '../contributions/index.ts';
import { appealResults, moderationLimits } from './decision.ts';
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

/** The rule that something is hidden for. */
export const ruleField = v.picklist(ruleKeys, key('rule-missing'));

/** What the author is told beside the rule. */
export const wordsField = v.optional(
	v.pipe(
		v.string(key('words-too-long')),
		v.transform(plainText),
		v.maxLength(moderationLimits.words, key('words-too-long')),
		withoutCpr,
	),
	'',
);

/** What is taken out, as it stands in the text. */
export const passageField = v.pipe(
	v.string(key('passage-missing')),
	v.transform(plainText),
	v.minLength(shortestPassage, key('passage-missing')),
	v.maxLength(longestPassage, key('passage-too-long')),
);

/** What it was. */
export const whatField = v.picklist(maskedWhats, key('what-missing'));

/** A decision by its id. */
export const decisionField = v.pipe(v.string(key('decision-unknown')), v.check(isId, key('decision-unknown')));

/** Why an author disagrees. */
export const appealWords = passage(moderationLimits.appeal, {
	missing: key('appeal-missing'),
	tooLong: key('appeal-too-long'),
});

/** What came of an appeal. */
export const resultField = v.picklist(appealResults, key('result-missing'));

/** Why. */
export const reasonField = passage(moderationLimits.reason, {
	missing: key('reason-missing'),
	tooLong: key('reason-too-long'),
});
