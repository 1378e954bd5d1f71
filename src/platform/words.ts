import * as v from 'valibot';
import { saysCpr } from './security/cpr-number.ts';
import { plainLine, plainText } from './security/safe-text.ts';

/** The text of the refusal stands with those of the web itself: whichever field it is, the sentence is the same. */
export const cprInText = '_cpr-in-text';

/**
 * A CPR number in words is refused before anything is kept: what is published can be taken out again, but not out of every backup.
 * Where a form asks for one, its door seals it and hands on a reference instead.
 */
export const withoutCpr = v.check((text: string) => !saysCpr(text), cprInText);

/** The texts of a field that must hold something: what is said when it is empty, and when it is too long. */
export interface WordKeys<Key extends string> {
	readonly missing: Key;
	readonly tooLong: Key;
}

/** One line that must be there: a title, a name. Hidden signs and double spaces are gone before it is measured. */
export function line<Key extends string>(max: number, keys: WordKeys<Key>) {
	return v.pipe(
		v.string(keys.missing),
		v.transform(plainLine),
		v.minLength(1, keys.missing),
		v.maxLength(max, keys.tooLong),
		withoutCpr,
	);
}

/** A text of several lines that must be there. */
export function passage<Key extends string>(max: number, keys: WordKeys<Key>) {
	return v.pipe(
		v.string(keys.missing),
		v.transform(plainText),
		v.minLength(1, keys.missing),
		v.maxLength(max, keys.tooLong),
		withoutCpr,
	);
}

/** One line that may be left out; left empty it is left out. */
export function optionalLine<Key extends string>(max: number, tooLong: Key) {
	return v.optional(
		v.pipe(
			v.string(tooLong),
			v.transform(plainLine),
			v.maxLength(max, tooLong),
			withoutCpr,
			v.transform((text) => text || undefined),
		),
	);
}

/** A text of several lines that may be left out; left empty it is left out. */
export function optionalPassage<Key extends string>(max: number, tooLong: Key) {
	return v.optional(
		v.pipe(
			v.string(tooLong),
			v.transform(plainText),
			v.maxLength(max, tooLong),
			withoutCpr,
			v.transform((text) => text || undefined),
		),
	);
}
