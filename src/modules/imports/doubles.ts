import { comparableName } from '../contributions/index.ts';
import type { RowPiece, RowProblem } from './row.ts';

/** What two pieces have in common when one is the other handed in twice, but for whom it comes from. */
export function sameWords(piece: Pick<RowPiece, 'text' | 'channel' | 'happenedOn'>): string {
	return `${piece.happenedOn} ${piece.channel} ${piece.text}`;
}

/** Whom a piece comes from, in every way that two pieces could say the same. */
export function whoMarks(who: {
	readonly name?: string | null | undefined;
	readonly headCount?: number | null | undefined;
	/** The participation key, where there is one. */
	readonly voice?: string | undefined;
}): readonly string[] {
	const name = who.name ? comparableName(who.name) : '';
	if (who.headCount) return [`group ${who.headCount} ${name}`];
	const marks = [...(name ? [`name ${name}`] : []), ...(who.voice ? [`voice ${who.voice}`] : [])];
	return marks.length > 0 ? marks : ['unknown'];
}

/** A row that may be a double. */
export interface MarkedRow {
	readonly number: number;
	readonly piece: RowPiece;
	readonly marks: readonly string[];
}

/** The rows that say in the same file what an earlier row has said, with the row that said it. */
export function doublesInFile(rows: readonly MarkedRow[]): Map<number, RowProblem> {
	const doubles = new Map<number, RowProblem>();
	const byId = new Map<string, number>();
	const byWords = new Map<string, number>();
	for (const { number, piece, marks } of rows) {
		const { externalId } = piece;
		const sameId = externalId === undefined ? undefined : byId.get(externalId);
		const keys = marks.map((mark) => `${sameWords(piece)} ${mark}`);
		const same = keys.map((key) => byWords.get(key)).find((found) => found !== undefined);
		if (sameId !== undefined)
			doubles.set(number, { key: 'row-id-twice-in-file', field: 'externalId', facts: { row: sameId } });
		else if (same !== undefined) doubles.set(number, { key: 'row-twice-in-file', facts: { row: same } });
		else {
			if (externalId !== undefined) byId.set(externalId, number);
			for (const key of keys) byWords.set(key, number);
		}
	}
	return doubles;
}
