/** What is wrong with a `.pb` file, and where: lines and columns are counted from one, line nought is the file as a whole. */
export class PbError extends Error {
	readonly line: number;
	readonly column: number;
	readonly reason: string;

	constructor(line: number, column: number, reason: string) {
		super(line === 0 ? reason : `line ${line}, column ${column}: ${reason}`);
		this.line = line;
		this.column = column;
		this.reason = reason;
	}
}
