import fc from 'fast-check';
import { type GenericSchema, safeParse } from 'valibot';
import { hostileNames, hostileTexts, hostileThings, hugeTexts } from './hostile-values.ts';

/** What a valibot schema shows of itself. */
interface OpenSchema extends GenericSchema {
	readonly entries?: Readonly<Record<string, OpenSchema>>;
	readonly item?: OpenSchema;
	readonly items?: readonly OpenSchema[];
	readonly wrapped?: OpenSchema;
	readonly value?: OpenSchema;
	readonly options?: readonly unknown[];
	readonly literal?: unknown;
	readonly getter?: (input: unknown) => OpenSchema;
}

/**
 * Inputs that a schema accepts, made of values that mean something in the world: every field takes those words of the
 * dictionary that its own part of the schema lets through.
 */
export function inputsOf(schema: GenericSchema, dictionary: readonly unknown[]): fc.Arbitrary<unknown> {
	return inputsOfPart(schema as OpenSchema, dictionary);
}

function inputsOfPart(part: OpenSchema, dictionary: readonly unknown[]): fc.Arbitrary<unknown> {
	switch (part.type) {
		case 'object':
		case 'strict_object':
		case 'loose_object': {
			const fields = Object.entries(part.entries ?? {}).map(([name, field]) => [name, inputsOfPart(field, dictionary)]);
			return fc.record(Object.fromEntries(fields)).map((fields) => withoutUndefined(fields));
		}
		case 'array':
			return fc.array(inputsOfPart(part.item as OpenSchema, dictionary), { maxLength: 3 });
		case 'tuple':
		case 'strict_tuple':
			return fc.tuple(...(part.items ?? []).map((item) => inputsOfPart(item, dictionary)));
		case 'variant':
		case 'union':
			return fc.oneof(...(part.options as OpenSchema[]).map((option) => inputsOfPart(option, dictionary)));
		case 'optional':
		case 'exact_optional':
		case 'nullish':
		case 'undefinedable':
			return fc.option(inputsOfPart(part.wrapped as OpenSchema, dictionary), { nil: undefined, freq: 3 });
		case 'nullable':
			return fc.option(inputsOfPart(part.wrapped as OpenSchema, dictionary), { nil: null, freq: 3 });
		case 'non_optional':
			return inputsOfPart(part.wrapped as OpenSchema, dictionary);
		case 'record':
			return fc.dictionary(fc.constantFrom('a', 'b', 'da', 'en'), inputsOfPart(part.value as OpenSchema, dictionary));
		case 'lazy':
			return inputsOfPart((part.getter as (input: unknown) => OpenSchema)(undefined), dictionary);
		case 'picklist':
		case 'enum':
			return fc.constantFrom(...(part.options as unknown[]));
		case 'literal':
			return fc.constant(part.literal);
		case 'boolean':
			return fc.boolean();
		default:
			return accepted(part, dictionary);
	}
}

function accepted(part: OpenSchema, dictionary: readonly unknown[]): fc.Arbitrary<unknown> {
	const words = dictionary.filter((word) => safeParse(part, word).success);
	return words.length > 0 ? fc.constantFrom(...words) : fc.constantFrom(undefined, 'intet passer', 1);
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Any one value that no honest form sends. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 60, arbitrary: fc.constantFrom(...hostileTexts) },
	{ weight: 35, arbitrary: fc.nat().map((at) => hostileThings()[at % hostileThings().length]) },
	{ weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 10, arbitrary: fc.double() },
	{ weight: 4, arbitrary: fc.anything({ maxDepth: 2 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...hugeTexts) },
);

type Break = (input: unknown) => unknown;

/** Inputs of an act, most of them broken in one to three places; half of them begin as one that is known to go through. */
export function brokenInputsOf(
	schema: GenericSchema,
	dictionary: readonly unknown[],
	valid: unknown,
): fc.Arbitrary<unknown> {
	const known = fc.constant(null).map(() => structuredClone(valid));
	const changes = breaksWith(fc.oneof({ weight: 4, arbitrary: hostileValue }, fc.constantFrom(...dictionary)));
	return fc
		.tuple(fc.oneof(known, inputsOf(schema, dictionary)), fc.oneof({ weight: 3, arbitrary: changes }, fc.constant([])))
		.map(([input, broken]) => broken.reduce((before, change) => change(before), input));
}

const breaksWith = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Break[]> =>
	fc.oneof(
		{
			weight: 9,
			arbitrary: fc.array(
				fc.tuple(fc.nat(), fc.constantFrom('set', 'set', 'set', 'remove', 'wrap', 'add'), values, fc.nat()).map(
					([at, how, value, name]): Break =>
						(input) =>
							breakAt(input, at, how, value, hostileNames[name % hostileNames.length] as string),
				),
				{ minLength: 1, maxLength: 3 },
			),
		},
		{ weight: 1, arbitrary: values.map((value): Break[] => [() => value]) },
	);

/** Breaks the place with this number, counted through the whole input; each case has its own, so it is changed as it stands. */
function breakAt(input: unknown, at: number, how: string, value: unknown, name: string): unknown {
	const places = placesIn(input);
	const place = places[at % Math.max(1, places.length)];
	if (!place) return value;
	const { holder, key } = place;
	// Defined, not assigned: a field may be named as what every object inherits.
	const put = (field: string, content: unknown) =>
		Reflect.defineProperty(holder, field, { value: content, enumerable: true, configurable: true, writable: true });
	if (how === 'remove') Reflect.deleteProperty(holder, key);
	else if (how === 'wrap') put(key, at % 2 ? [holder[key]] : { 0: holder[key] });
	else put(how === 'add' ? name : key, value);
	return input;
}

function placesIn(input: unknown, depth = 0): { holder: Record<string, unknown>; key: string }[] {
	if (input === null || typeof input !== 'object' || depth > 5) return [];
	const holder = input as Record<string, unknown>;
	return Object.keys(holder)
		.slice(0, 40)
		.flatMap((key) => [{ holder, key }, ...placesIn(holder[key], depth + 1)]);
}
