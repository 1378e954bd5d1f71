import { comparableName } from '../contributions/index.ts';

/** What a column can hold, in the order in which it is asked. */
export const importFields = [
	'title',
	'text',
	'theme',
	'channel',
	'date',
	'place',
	'area',
	'name',
	'email',
	'phone',
	'address',
	'headCount',
	'pseudonym',
	'externalId',
] as const;

/** One thing that a column can hold. */
export type ImportField = (typeof importFields)[number];

/** Which column (counted from 0) holds what. */
export type ImportColumns = Readonly<Partial<Record<ImportField, number | undefined>>>;

/** What people write over such a column, in Danish and English; the first match of the first field wins. */
const headingWords: Readonly<Record<ImportField, readonly string[]>> = {
	externalId: ['id', 'nr', 'nummer', 'løbenummer', 'eksternt id', 'external id', 'reference', 'journalnummer', 'key'],
	title: ['titel', 'overskrift', 'emne', 'title', 'heading', 'subject', 'forslag'],
	text: [
		'tekst',
		'beskrivelse',
		'indhold',
		'bidrag',
		'kommentar',
		'bemærkning',
		'text',
		'body',
		'description',
		'content',
	],
	theme: ['tema', 'kategori', 'theme', 'category', 'topic'],
	channel: ['kanal', 'kilde', 'vej ind', 'channel', 'source', 'via'],
	date: ['dato', 'dag', 'modtaget', 'oprettet', 'tidspunkt', 'date', 'received', 'created', 'created at', 'timestamp'],
	place: ['sted', 'lokation', 'hvor', 'place', 'location', 'where'],
	area: ['område', 'bydel', 'lokalområde', 'area', 'district', 'neighbourhood'],
	headCount: [
		'antal',
		'antal personer',
		'antal deltagere',
		'personer',
		'head count',
		'headcount',
		'people',
		'number of people',
	],
	pseudonym: [
		'pseudonym',
		'alias',
		'kaldenavn',
		'vist navn',
		'navn at vise',
		'name to show',
		'nickname',
		'display name',
	],
	email: ['e mail', 'email', 'mail', 'mailadresse', 'e mailadresse', 'email address'],
	phone: ['telefon', 'telefonnummer', 'tlf', 'mobil', 'mobilnummer', 'phone', 'mobile', 'phone number'],
	address: ['adresse', 'postadresse', 'bopæl', 'address'],
	name: ['navn', 'afsender', 'borger', 'indsender', 'fulde navn', 'name', 'author', 'sender', 'full name'],
};

/** Guesses what each column holds from its heading: whole headings first, then what one begins with. */
export function guessColumns(headings: readonly string[]): ImportColumns {
	const said = headings.map(comparableName);
	const taken = new Set<number>();
	const columns: Partial<Record<ImportField, number>> = {};
	for (const fits of [isOneOf, beginsWithOneOf]) {
		for (const [field, words] of Object.entries(headingWords) as [ImportField, readonly string[]][]) {
			if (columns[field] !== undefined) continue;
			const column = said.findIndex((heading, place) => !taken.has(place) && fits(heading, words));
			if (column < 0) continue;
			columns[field] = column;
			taken.add(column);
		}
	}
	return columns;
}

function isOneOf(heading: string, words: readonly string[]): boolean {
	return words.includes(heading);
}

function beginsWithOneOf(heading: string, words: readonly string[]): boolean {
	return words.some((word) => heading.startsWith(`${word} `));
}
