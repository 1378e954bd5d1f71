import { type GenericSchema, safeParse } from 'valibot';
import type { AnyAct } from '../../../platform/act.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** An id as ours are, where a schema only says that a text is checked. */
const someId = '019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10';

/** What is said in fields that are called the same everywhere. */
const usual: Readonly<Record<string, string>> = {
	title: 'Flere bænke langs åen',
	heading: 'Ja, bænkene kommer i maj',
	text: 'Så kan alle komme med ud at gå.',
	words: 'Så kan alle komme med ud at gå.',
	reason: 'De to forslag ønsker det samme.',
	note: 'Vi spørger driften.',
	message: 'Jeg vil gerne være med.',
	name: 'Lindholm Ungeråd',
	email: 'unge@lindholm.example',
	phone: '20 00 00 07',
	slug: 'hjaelp-der-holder',
	process: 'hjaelp-der-holder',
	from: '16:30',
	until: '18:00',
};

/** What another text could be, the likeliest first: the first that the act itself takes is shown. */
const texts = [
	'Et eksempel',
	someId,
	'2026-12-03',
	'16:30',
	'eksempel',
	'eksempel@lindholm.example',
	'12345678',
	'a'.repeat(43),
];

/** An input that an act takes, for those who write programs: its own, or one that is made from its schema and tried on it. */
export function exampleOf(act: AnyAct): unknown {
	if (act.example !== undefined) return act.example;
	const schema = jsonSchemaOf(act.input, 'input');
	const made = build(schema, (name) => fitting(act.input, schema, name));
	return safeParse(act.input, made).success ? made : undefined;
}

/** Tries the texts on one field by itself, where the schema has it by its name. */
function fitting(input: GenericSchema, schema: JsonSchema, name: string): string {
	const field = (input as unknown as { entries?: Record<string, GenericSchema> }).entries?.[name];
	const longest = (propertiesOf(schema)[name] as { maxLength?: number } | undefined)?.maxLength ?? Infinity;
	const short = [usual[name] ?? [], texts].flat().filter(({ length }) => length <= longest);
	return short.find((text) => field && safeParse(field, text).success) ?? short[0] ?? '';
}

function build(schema: JsonSchema, textFor: (name: string) => string, name = ''): unknown {
	if ('const' in schema) return schema.const;
	if (Array.isArray(schema.enum)) return schema.enum[0];
	const choice = [schema.anyOf, schema.oneOf].find(Array.isArray) as JsonSchema[] | undefined;
	if (choice?.[0]) return build(choice[0], textFor, name);
	switch (schema.type) {
		case 'object': {
			const required = new Set((schema.required as string[] | undefined) ?? []);
			return Object.fromEntries(
				Object.entries(propertiesOf(schema)).flatMap(([key, value]) =>
					required.has(key) ? [[key, build(value, textFor, key)]] : [],
				),
			);
		}
		case 'array': {
			const items = (schema.items as JsonSchema | undefined) ?? {};
			return Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () => build(items, textFor, name));
		}
		case 'integer':
		case 'number':
			return Math.max(12, Number(schema.minimum ?? 1)) <= Number(schema.maximum ?? Infinity)
				? Math.max(12, Number(schema.minimum ?? 1))
				: schema.maximum;
		case 'boolean':
			return true;
		case 'string':
			return textFor(name);
		default:
			return null;
	}
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
	return (schema.properties as Record<string, JsonSchema> | undefined) ?? {};
}
