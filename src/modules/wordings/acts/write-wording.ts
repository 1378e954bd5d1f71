import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, type Problem, refused } from '../../../platform/outcome.ts';
import { saysCpr } from '../../../platform/security/cpr-number.ts';
import { plainLine, plainText } from '../../../platform/security/safe-text.ts';
import { cprInText } from '../../../platform/words.ts';
import { wordedInput } from '../fields.ts';
import { findWorded } from '../reads/find-worded.ts';
import { versionsOf } from '../reads/wordings-of.ts';
import type { WordingRefusal } from '../refusals.ts';
import { type WordedField, wordsAsOne } from '../spec.ts';
import { markOfWords } from '../steps/mark-of-words.ts';
import { wordingsTables } from '../tables.ts';
import { type Words, whoseWords } from '../wording.ts';

// More than any field takes; how much each takes says its kind.
const longest = 20_000;

/** Those who answer for some words say them in another language, or easy to read; what is left empty is shown as it is. */
export const writeWording = act({
	name: 'wording.write',
	summary:
		'Those who answer for an answer, a theme, an option or a meeting write its words in another language, or easy to read.',
	example: {
		kind: 'answer',
		ref: '12',
		wording: 'let',
		words: { heading: 'Ja, vi gør det', text: 'Vi laver en sti.' },
	},
	answer: v.object({ kind: v.string(), id: v.string() }),
	input: v.object({
		...wordedInput,
		/** A machine's words are marked as such until a person approves them. */
		madeBy: v.optional(v.picklist(['person', 'machine']), 'person'),
		/** The words by field. */
		words: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(longest, 'too-long'))),
	}),
	load: findWorded,
	may: (actor, { worded }) => worded.may(actor),
	async run(context, { kind, worded }, { wording, words: typed, madeBy }) {
		if (!kind.spec.wordings.includes(wording)) return refused<WordingRefusal>('wording-unknown');
		const problems = kind.spec.fields.flatMap((field) => problemOf(field, typed[field.name] ?? ''));
		if (problems.length > 0) return { kind: 'refused', problems };
		const words = cleaned(kind.spec.fields, typed);
		if (Object.keys(words).length === 0) return refused<WordingRefusal>('wording-empty', kind.spec.fields[0]?.name);
		const [before] = await versionsOf(context, kind.name, [worded.id], [wording]);
		const row = {
			words: JSON.stringify(words),
			made_by: whoseWords(madeBy, words, before),
			original: markOfWords(wordsAsOne(worded.words)),
			written_at: context.now,
			// New words are nobody's until they are read again.
			approved_at: null,
			approved_by: null,
			approved_by_name: null,
		};
		await wordingsTables(context.db)
			.insertInto('wording')
			.values({ kind: kind.name, matter: worded.id, language: wording, ...row })
			.onConflict((conflict) => conflict.columns(['kind', 'matter', 'language']).doUpdateSet(row))
			.execute();
		return done({ kind: kind.name, id: worded.id });
	},
	about: (_, { kind, id }) => ({ kind, id }),
});

function textOf(field: WordedField, typed: string): string {
	return field.rows === 1 ? plainLine(typed) : plainText(typed);
}

function problemOf(field: WordedField, typed: string): Problem[] {
	const text = textOf(field, typed);
	if (text.length > field.limit)
		return [{ key: 'too-long', field: field.name, facts: { length: text.length, limit: field.limit } }];
	return saysCpr(text) ? [{ key: cprInText, field: field.name }] : [];
}

/** The words that were written; fields that the kind does not know are nobody's. */
function cleaned(fields: readonly WordedField[], typed: Words): Words {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const text = textOf(field, typed[field.name] ?? '');
			return text === '' ? [] : [[field.name, text]];
		}),
	);
}
