import * as v from 'valibot';

/** What is said of a field on the page about the API, and one value that it could have. */
export function told<Schema extends v.GenericSchema>(
	schema: Schema,
	description: string,
	...examples: v.InferInput<Schema>[]
) {
	return v.pipe(schema, v.description(description), v.examples(examples as never[])) as unknown as Schema;
}

/** A text. */
export const text = (description: string, ...examples: string[]) => told(v.string(), description, ...examples);

/** A text that may be missing. */
export const maybeText = (description: string, ...examples: (string | null)[]) =>
	told(v.nullable(v.string()), description, ...examples);

/** A whole number from 0. */
export const count = (description: string, example = 12) =>
	told(v.pipe(v.number(), v.integer(), v.minValue(0)), description, example);

/** An instant, in UTC. */
export const instant = (description: string) =>
	told(v.pipe(v.string(), v.isoTimestamp()), `${description} An instant in UTC.`, '2026-11-24T09:15:00.000Z');

/** An instant that may not have come. */
export const maybeInstant = (description: string) =>
	told(v.nullable(v.pipe(v.string(), v.isoTimestamp())), `${description} An instant in UTC.`, null);

/** A calendar date in Denmark. */
export const date = (description: string) =>
	told(v.pipe(v.string(), v.isoDate()), `${description} A calendar date in Denmark.`, '2026-12-15');

/** A calendar date that may be open. */
export const maybeDate = (description: string) =>
	told(v.nullable(v.pipe(v.string(), v.isoDate())), `${description} A calendar date in Denmark.`, '2026-12-15');

/** A whole address. */
export const address = (description: string, path = '/forslag/12') =>
	told(v.pipe(v.string(), v.url()), description, `https://samskab.example${path}`);

/** An id of ours. */
export const id = (description: string) =>
	told(v.pipe(v.string(), v.uuid()), description, '019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10');

/** The last part of an address. */
export const slug = (description: string, example: string) => told(v.string(), description, example);

/** A page of a list. */
export function listOf<Item extends v.GenericSchema>(item: Item, next = '/api/v1/proposals?after=WyIyMDI2Il0') {
	return v.strictObject({
		items: v.array(item),
		next: v.optional(
			address('Where the list goes on; absent on the last page. The same address stands in the header `Link`.', next),
		),
	});
}
