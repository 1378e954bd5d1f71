import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ImportRefusal } from '../refusals.ts';

/** Why a file or a row was not taken, and how to mend it, in English. */
export const refusalsEn: RefusalTexts<ImportRefusal> = {
	'file-missing': 'Choose a file.',
	'file-too-large':
		'The file is too large. It may be 10 MB. Divide it, or remove sheets and pictures that are not needed.',
	'file-too-many-rows': 'The file has more than 20,000 rows. Divide it.',
	'file-too-many-columns': 'The file has more than 60 columns. Remove those that are not needed.',
	'file-cell-too-long':
		'A cell of the file is very long. See whether a quotation mark is missing, or the text is divided wrongly.',
	'file-empty': 'The file is empty.',
	'file-only-headings': 'The file has only headings. At least one contribution must stand below them.',
	'file-not-a-sheet': 'This is not a spreadsheet. Choose a file that ends in .csv or .xlsx.',
	'file-old-excel': 'The file is in the old Excel format (.xls). Open it and save it as .xlsx.',
	'file-locked': 'The file is locked with a password. Save it without one and upload it again.',
	'file-quotes-open': 'A quotation mark is opened and never closed. Save the file as CSV again from the spreadsheet.',
	'file-damaged': 'The file cannot be read. Open it in the spreadsheet, save it again and try once more.',
	'file-busy': 'We are reading other files just now. Try again in a moment.',
	'cpr-column': ({ column = '' }) =>
		`The column “${column}” holds CPR numbers. We do not take them, and we have not kept the file. Delete the column and upload the file again.`,
	'mapping-text-missing': 'Choose the column that holds the text of the contributions.',
	'mapping-channel-missing': 'Choose a column with the channel, or one channel for all rows.',
	'mapping-date-missing': 'Choose a column with the date, or write one date for all rows.',
	'mapping-column-unknown': 'That column is not in the file. Choose one of those that stand here.',
	'mapping-column-twice': 'The column is already used for something else. Choose another.',
	'import-started': 'The import has already been started.',
	'import-not-checked': 'Choose the columns first, so that we can look through the rows.',
	'import-nothing-ready': 'There are no rows to import.',
	'import-rows-refused': 'Some rows have errors. Correct them in the file, or tick that they are to be skipped.',
	'import-not-finished': 'The import is not done yet. Wait until it is.',
	'undo-too-late': 'More than seven days have passed. The contributions can only be taken back one by one.',
	'undo-done': 'The import has already been undone.',
	'row-channel-missing': 'A channel is missing.',
	'row-channel-unknown': ({ value = '' }) =>
		`“${value}” is not a channel. Write desk, post, e-mail, phone, meeting, video or social media.`,
	'row-theme-unknown': ({ value = '' }) =>
		`The theme “${value}” is not in the process. Write it as it stands there, or leave the cell empty.`,
	'row-area-unknown': ({ value = '' }) =>
		`There is no area “${value}”. Write it as it stands in the municipality’s list, or leave the cell empty.`,
	'row-date-missing': 'A date is missing.',
	'row-date-wrong': ({ value = '' }) => `“${value}” is not a date. Write it as 20-11-2026.`,
	'row-head-count-wrong': ({ value = '' }) =>
		`“${value}” is not a number of people. Write a whole number, for example 12.`,
	'row-email-wrong': 'The e-mail is not written correctly. Write it like name@example.com.',
	'row-phone-wrong': 'The phone number is not written correctly. Write eight digits, or a country code.',
	'row-address-wrong': 'The address is too short to know the person by.',
	'row-name-missing': 'A name is missing beside the e-mail, the phone or the address.',
	'row-group-with-person':
		'A group cannot have an e-mail, a phone number or an address. Write the number 1, or remove it.',
	'row-cpr': 'Something looks like a CPR number. Remove it.',
	'row-external-id-too-long': ({ length, limit }) => `The id is ${length} characters. It may be at most ${limit}.`,
	'row-twice-in-file': ({ row = '' }) => `The same text, date, channel and sender as row ${row}.`,
	'row-id-twice-in-file': ({ row = '' }) => `The same id as row ${row}.`,
	'row-already-imported': 'The id has been imported before.',
	'row-already-there': ({ number = '' }) => `The same text, date, channel and sender as proposal ${number}.`,
	'row-kept-answered': 'The municipality has answered it or is about to.',
	'row-kept-supported': 'Somebody has supported it.',
	'row-kept-commented': 'Somebody has written about it.',
};
