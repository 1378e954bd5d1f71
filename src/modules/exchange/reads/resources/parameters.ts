import * as v from 'valibot';
import { plainLine } from '../../../../platform/security/safe-text.ts';

/** A parameter of an address: always a text there, and described for whoever writes it. */
function parameter<Schema extends v.GenericSchema>(schema: Schema, description: string): Schema {
	return v.pipe(schema, v.description(description)) as unknown as Schema;
}

const slugText = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The process in a path. */
export const processInPath = { slug: parameter(slugText, 'The last part of the address of a process.') };

/** The consultation in a path. */
export const consultationInPath = { slug: parameter(slugText, 'The last part of the address of a consultation.') };

/** The plan in a path. */
export const planInPath = { slug: parameter(slugText, 'The last part of the address of a plan.') };

/** The number in a path. */
export const numberInPath = {
	number: parameter(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)), 'The number that people see.'),
};

/** Where a list goes on, and how much of it is wanted. */
export const listParameters = {
	after: v.optional(
		parameter(v.pipe(v.string(), v.maxLength(200)), 'Where the list goes on, as its `next` says. Not to be made up.'),
	),
	limit: v.optional(
		parameter(
			v.pipe(
				v.string(),
				v.check((typed) => /^([1-9]\d?|100)$/.test(typed)),
				v.metadata({ type: 'integer', minimum: 1, maximum: 100, default: 20 }),
				v.transform(Number),
			),
			'How many at most: 1 to 100.',
		),
	),
};

/** How many are shown when nobody says. */
export const usualLimit = 20;

/** Only what stands in a process. */
export const inProcess = {
	process: v.optional(parameter(slugText, 'Only of this process: the last part of its address.')),
};

/** Only what stands in a theme. */
export const inTheme = {
	theme: v.optional(
		parameter(slugText, 'Only of this theme, by its key. A theme belongs to a process: say `process` too.'),
	),
};

/** Only what is about an area. */
export const inArea = {
	area: v.optional(parameter(v.pipe(v.string(), v.maxLength(80)), 'Only of processes about this area, by its key.')),
};

/** Only what something has happened to. */
export const changedSince = {
	since: v.optional(
		parameter(
			v.pipe(
				v.string(),
				v.isoTimestamp(),
				v.check((typed) => !Number.isNaN(Date.parse(typed))),
				v.transform((typed) => new Date(typed)),
			),
			'Only what something has happened to since: handed in, corrected, looked into or answered. An instant, as 2026-11-24T09:15:00Z. What its author has taken back is not in any list.',
		),
	),
};

/** Only what holds some words. */
export const withWords = {
	q: v.optional(
		parameter(
			v.pipe(
				v.string(),
				v.maxLength(200),
				v.transform((typed) => plainLine(typed).slice(0, 100).trim() || undefined),
			),
			'Only what holds all these words, in Danish.',
		),
	),
};

/** One of a list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words, description: string) {
	return v.optional(parameter(v.picklist(words), description));
}
