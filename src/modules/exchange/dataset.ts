/** The files of a process: what each is called in its address. */
export const datasetNames = ['forslag', 'kommentarer', 'svar', 'stoetter', 'tal'] as const;

/** One of the files. */
export type DatasetName = (typeof datasetNames)[number];

/** The columns of each file, in order. None is about who: no name, no pseudonym, no account, no organisation. */
export const datasetColumns = {
	forslag: [
		'nummer',
		'side',
		'tema',
		'overskrift',
		'tekst',
		'kanal',
		'niveau',
		'antal_personer',
		'dato',
		'offentlig',
		'tilstand',
		'besvaret',
		'stoetter',
		'kommentarer',
		'paa_vegne_af',
		'omraade',
		'breddegrad',
		'laengdegrad',
	],
	kommentarer: [
		'nummer',
		'side',
		'forslag',
		'svar_til',
		'holdning',
		'tekst',
		'kanal',
		'niveau',
		'dato',
		'offentlig',
		'tilstand',
		'besvaret',
		'paa_vegne_af',
	],
	svar: ['nummer', 'side', 'slags', 'udfald', 'overskrift', 'begrundelse', 'sendt_til', 'besvaret', 'dage'],
	stoetter: ['dato', 'kanal', 'antal'],
	tal: ['maal', 'kanal', 'niveau', 'tilstand', 'antal'],
} as const satisfies Record<DatasetName, readonly string[]>;

/** A name of any column. */
export type DatasetColumn = (typeof datasetColumns)[DatasetName][number];

/** One value of a file. */
export type DatasetValue = string | number | null;

/** Rows of a file, and whether there are more. */
export interface DatasetPage {
	readonly rows: readonly (readonly DatasetValue[])[];
	readonly next?: string | undefined;
}

/** A row as JSON: the columns by name. */
export function rowAsObject(name: DatasetName, row: readonly DatasetValue[]): Record<string, DatasetValue> {
	return Object.fromEntries(datasetColumns[name].map((column, place) => [column, row[place] ?? null]));
}

/** Says whether a text names a file. */
export function isDatasetName(text: string): text is DatasetName {
	return (datasetNames as readonly string[]).includes(text);
}
