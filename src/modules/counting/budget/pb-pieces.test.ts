import { expect, test } from 'vitest';
import { type PbFile, parsePb, pbReader, writePb } from './pb-file.ts';
import { rowReader } from './pb-rows.ts';

const mark = '\uFEFF';
const lines = ['META', 'key;value', 'budget;9', 'PROJECTS', 'project_id;cost', 'a;3', 'VOTES', 'vote', 'a'];
const whole = `${lines.join('\n')}\n`;

function inPieces(...pieces: readonly string[]): PbFile {
	const reader = pbReader();
	for (const piece of pieces) reader.push(piece);
	return reader.end();
}

test('the line ends of a file are those of its first line, even where a piece ends inside one', () => {
	const windows = whole.replaceAll('\n', '\r\n');
	expect(parsePb(whole).lineEnd).toBe('\n');
	expect(parsePb(windows).lineEnd).toBe('\r\n');
	expect(inPieces('META\r', windows.slice(5)).lineEnd).toBe('\r\n');
	expect(inPieces('ME', 'TA', whole.slice(4)).lineEnd).toBe('\n');
	expect(parsePb(whole.replace('a;3\n', 'a;3\r\n')).lineEnd).toBe('\n');
	expect(inPieces('META\nkey\r', whole.slice(8)).lineEnd).toBe('\n');
});

test('only the very first sign of a file is its byte order mark', () => {
	expect(parsePb(whole).hasMark).toBe(false);
	expect(parsePb(`${mark}${whole}`).hasMark).toBe(true);
	expect(inPieces('', mark, whole).hasMark).toBe(true);
	expect(inPieces('META', `${whole.slice(4)}${mark}`).hasMark).toBe(false);
	const quoted = parsePb(`${mark}"META"${whole.slice(4)}`);
	expect(writePb(quoted)).toBe(`${mark}${whole}`);
	const marked = `${mark}${whole}x${mark}y\n`;
	const cut = marked.indexOf(mark, 1);
	expect(writePb(inPieces(marked.slice(0, cut), marked.slice(cut)))).toBe(marked);
	expect(writePb(inPieces(whole.concat('x'), `${mark}y\n`))).toBe(`${whole}x${mark}y\n`);
});

test('what comes last is kept, whether it comes at once, sign by sign, or not at all', () => {
	expect(parsePb(whole).ending).toBe('\n');
	expect(parsePb(whole.trimEnd()).ending).toBe('');
	expect(inPieces(whole.trimEnd(), '\n', '\r\n').ending).toBe('\n\r\n');
	expect(inPieces(`${whole}\n\n`, 'b\n').ending).toBe('\n');
	expect(inPieces(`${whole}\n\n`, 'b').ending).toBe('');
	expect(inPieces(whole, '').ending).toBe('\n');
	const emptyLines = '\n'.repeat(150);
	expect(writePb(parsePb(`${whole}${emptyLines}`))).toBe(`${whole}${emptyLines}`);
});

test('the names of the parts may be written in small letters, with blanks and empty cells around them', () => {
	const loose = parsePb(whole.replace('META', ' meta ;;').replace('VOTES', 'Votes; ;'));
	expect(loose.meta.rows).toEqual([{ line: 3, cells: ['budget', '9'] }]);
	expect(loose.votes.rows).toEqual([{ line: 9, cells: ['a'] }]);
});

test('a project may be called as a part of the file: it has a cost beside it', () => {
	const { projects } = parsePb(whole.replace('a;3', 'votes;3'));
	expect(projects.rows).toEqual([{ line: 6, cells: ['votes', '3'] }]);
});

test('empty cells may follow the last column, and META may say more than its columns', () => {
	const { meta, projects } = parsePb(whole.replace('budget;9', 'note;x;y').replace('a;3', 'a;3;;'));
	expect(meta.rows).toEqual([{ line: 3, cells: ['note', 'x', 'y'] }]);
	expect(projects.rows).toEqual([{ line: 6, cells: ['a', '3', '', ''] }]);
	expect(() => parsePb(whole.replace('a;3', 'a;3;;z'))).toThrow(
		'line 6, column 3: there are 4 cells, but only 2 columns',
	);
});

test('a refusal says where only if it is about a place', () => {
	expect(() => parsePb('META\nkey;value\n')).toThrow(/^the part PROJECTS is missing$/);
	expect(() => parsePb('key;value\n')).toThrow(/^line 1, column 1: the file must begin with META$/);
});

function rowsOf(...pieces: readonly string[]): string[] {
	const rows: string[] = [];
	const reader = rowReader(({ line, cells }) => rows.push(`${line}: ${cells.join('|')}`));
	for (const piece of pieces) reader.push(piece);
	reader.end();
	return rows;
}

test('rows are counted by the lines they stand on: empty ones, blank ones, and those inside quotation marks', () => {
	expect(rowsOf('a;b\n\n  \t\nc\n')).toEqual(['1: a|b', '4: c']);
	expect(rowsOf('a;"two\nlines"\nb;"three\n\nlines"\r\nc;"d"\ne')).toEqual([
		'1: a|two\nlines',
		'3: b|three\n\nlines',
		'6: c|d',
		'7: e',
	]);
	expect(rowsOf('a;"b"', '\nc;"d\n', 'e";f\ng')).toEqual(['1: a|b', '2: c|d\ne|f', '4: g']);
	expect(rowsOf('"";x\n";";""""\n')).toEqual(['1: |x', '2: ;|"']);
	expect(rowsOf('a;"b"')).toEqual(['1: a|b']);
	expect(rowsOf('a;')).toEqual(['1: a|']);
	expect(rowsOf()).toEqual([]);
});

test('a quotation mark inside a cell that does not begin with one is a sign like any other', () => {
	expect(rowsOf('pipe 5" wide;x\nb\n')).toEqual(['1: pipe 5" wide|x', '2: b']);
	expect(rowsOf('a;b" and "c\nd;e\n')).toEqual(['1: a|b" and "c', '2: d|e']);
	expect(rowsOf('a;"b"\npipe 5"\nc')).toEqual(['1: a|b', '2: pipe 5"', '3: c']);
});
