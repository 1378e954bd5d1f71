import { parseArgs } from 'node:util';

/** What was asked of `samskab import contributions`. */
export interface ImportWish {
	readonly file: string | undefined;
	readonly process: string | undefined;
	readonly mapping: string | undefined;
	readonly as: string | undefined;
	readonly undo: string | undefined;
	readonly dryRun: boolean;
	readonly skipErrors: boolean;
	readonly tellAuthors: boolean;
}

/** How the command is used, for whoever asks it wrongly. */
export const importUsage = `samskab import contributions FILE --process SLUG [--as EMAIL] [--mapping FILE.json] [--dry-run] [--skip-errors] [--tell-authors]
samskab import contributions --undo ID [--as EMAIL]

FILE         a CSV or XLSX file, one contribution a row
--process    the last part of the process's address
--as         the employee who enters them; without it, the program itself
--mapping    {"columns": {"text": "HEADING or COLUMN LETTER", …}, "channel": "post", "date": "2026-11-20"}
--dry-run    say what would happen, and do nothing
--skip-errors  enter the rows that have none; otherwise one error stops everything
--tell-authors  send the receipt to those who left an e-mail address
--undo       take an import back within seven days`;

/** Reads the arguments; throws with a line that says what is wrong. */
export function readWish(args: readonly string[]): ImportWish {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			process: { type: 'string' },
			mapping: { type: 'string' },
			as: { type: 'string' },
			undo: { type: 'string' },
			'dry-run': { type: 'boolean', default: false },
			'skip-errors': { type: 'boolean', default: false },
			'tell-authors': { type: 'boolean', default: false },
		},
	});
	if (values.undo === undefined && (positionals.length !== 1 || values.process === undefined))
		throw new Error(importUsage);
	return {
		file: positionals[0],
		process: values.process,
		mapping: values.mapping,
		as: values.as,
		undo: values.undo,
		dryRun: values['dry-run'],
		skipErrors: values['skip-errors'],
		tellAuthors: values['tell-authors'],
	};
}
