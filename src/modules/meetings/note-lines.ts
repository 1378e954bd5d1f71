/** A note as it is typed, before it is weighed: every field as text, so that it can be shown again. */
export interface TypedNote {
	readonly table: string;
	readonly theme: string;
	readonly title: string;
	readonly text: string;
	readonly headCount: string;
	readonly agreed: string;
	readonly name: string;
	readonly email: string;
}

/** The fields of a note, as they are called in the form. */
export const noteFields = ['table', 'theme', 'title', 'text', 'headCount', 'agreed', 'name', 'email'] as const;

const emptyNote: TypedNote = {
	table: '',
	theme: '',
	title: '',
	text: '',
	headCount: '',
	agreed: '',
	name: '',
	email: '',
};

/** Whether somebody has written anything in a note; a chosen table or theme alone is no note yet. */
export function isEmptyNote(note: TypedNote): boolean {
	return !(note.title.trim() || note.text.trim() || note.name.trim() || note.headCount.trim() || note.agreed.trim());
}

/** The notes of a form, closed up: rows that were left empty are gone, the others keep their order. */
export function typedNotes(fieldOf: (name: string) => string | undefined, mostRows: number): TypedNote[] {
	const notes: TypedNote[] = [];
	for (let row = 0; row < mostRows; row++) {
		const typed = noteFields.map((name) => [name, fieldOf(`${name}-${row}`) ?? ''] as const);
		const note = { ...emptyNote, ...Object.fromEntries(typed) };
		if (!isEmptyNote(note)) notes.push(note);
	}
	return notes;
}

/**
 * Reads notes that were pasted, one a line. A line that comes from a sheet has cells: table, note, how many said it (or the name of
 * one person), how many agreed. Any other line is a note as it stands.
 */
export function pastedNotes(
	text: string,
	common: { readonly table?: string; readonly theme?: string } = {},
): TypedNote[] {
	return text.split('\n').flatMap((line) => {
		const cells = line.includes('\t') ? line.split('\t') : line.split(' | ');
		const note = cells.length > 1 ? fromCells(cells.map((cell) => cell.trim())) : { ...emptyNote, text: bare(line) };
		const whole = {
			...note,
			table: note.table || (common.table ?? ''),
			theme: common.theme ?? '',
		};
		return whole.text ? [whole] : [];
	});
}

function fromCells([table = '', text = '', from = '', agreed = '']: readonly string[]): TypedNote {
	const isCount = /^\d*$/.test(from);
	return { ...emptyNote, table, text: bare(text), headCount: isCount ? from : '', name: isCount ? '' : from, agreed };
}

/** Without the dash, dot or number that lines of a list begin with. */
function bare(line: string): string {
	return line.replace(/^\s*(?:[-–*•]|\d{1,3}[.)])\s+/, '').trim();
}

/** A title for a note that was given none: its first sentence, or as many whole words as there is room for. */
export function titleOfNote(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	// "9. klasse" is no end of a sentence.
	const sentence = /^.+?(?:[!?]|(?<!\d)\.)(?=\s|$)/.exec(line)?.[0] ?? line;
	const bareSentence = sentence.replace(/[.:;,]+$/, '');
	if (bareSentence.length <= limit) return bareSentence || line.slice(0, limit);
	const cut = line.slice(0, limit - 2);
	const words = cut.replace(/\s+\S*$/, '').replace(/[.,;:!?–-]+$/, '');
	return `${words || cut} …`;
}
