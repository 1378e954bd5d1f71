/** What a sheet may be at most; the same figures are told to the person who uploads. */
export const sheetLimits = {
	bytes: 10_000_000,
	/** Unpacked, a small file can fill the memory of the machine: its parts are summed before anything is unpacked. */
	unpackedBytes: 64 * 1024 * 1024,
	parts: 500,
	rows: 20_000,
	columns: 60,
	cell: 20_000,
	milliseconds: 30_000,
} as const;

/** Why a file is not taken as a sheet. */
export type SheetRefusal =
	| 'too-large'
	| 'too-many-rows'
	| 'too-many-columns'
	| 'cell-too-long'
	| 'empty'
	| 'only-headings'
	| 'not-a-sheet'
	| 'old-excel'
	| 'locked'
	| 'quotes-open'
	| 'damaged'
	| 'busy';
