import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { sheetLimits } from './limits.ts';
import { type SheetReading, sheetOf } from './sheet.ts';

/** What stands between the cells of a line, most likely first in Denmark. */
const separators = [';', ',', '\t'] as const;

/** Reads a CSV file. The separator is the one that the line of headings has most of. */
export function readCsv(bytes: Uint8Array): SheetReading {
	const decoded = decodeText(bytes);
	if (!decoded) return { ok: false, refusal: 'not-a-sheet' };
	const { text, guessed } = decoded;
	if (looksLikeMarkup(text)) return { ok: false, refusal: 'not-a-sheet' };
	try {
		const lines: string[][] = parse(text, {
			bom: true,
			delimiter: separatorOf(text),
			// One over the headings and one over the rows, so that too many is seen without reading them all.
			to: sheetLimits.rows * 2,
			max_record_size: sheetLimits.cell * sheetLimits.columns,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
		});
		return sheetOf(lines, guessed ? ['windows-1252'] : []);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { ok: false, refusal: error.code === 'CSV_MAX_RECORD_SIZE' ? 'cell-too-long' : 'quotes-open' };
	}
}

/** The separator of the first line that is not empty; what stands in quotes does not count. */
export function separatorOf(text: string): (typeof separators)[number] {
	const head = /^[\s\ufeff]*([^\r\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
	const [most] = separators
		.map((separator) => ({ separator, count: head.split(separator).length }))
		.sort((a, b) => b.count - a.count);
	return most?.separator ?? ';';
}

function looksLikeMarkup(text: string): boolean {
	return /^[\s\ufeff]*(<(!doctype|html|\?xml|head|body|script|svg)\b|%PDF-|\{\\rtf)/i.test(text.slice(0, 1_000));
}
