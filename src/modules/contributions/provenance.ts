import { type Channel, channels } from './channel.ts';

/** How many came one way in from people who were identified one way; level null is without a person. */
export interface ProvenanceCell {
	readonly channel: Channel;
	readonly level: number | null;
	readonly count: number;
}

/** A total by way in and by how surely people are known, both at once: its rows and its columns add up to the whole. */
export interface Provenance {
	readonly all: number;
	/** Only the levels that somebody was known by, the surest first. */
	readonly levels: readonly (number | null)[];
	/** Only the channels that somebody used. */
	readonly rows: readonly ProvenanceRow[];
	/** What stands under each level. */
	readonly sums: readonly number[];
}

/** What came in one way, level by level. */
export interface ProvenanceRow {
	readonly channel: Channel;
	readonly counts: readonly number[];
	readonly sum: number;
}

/** Folds counted cells into the cross table, in whatever order and however often the database names a cell. */
export function provenanceOf(cells: readonly ProvenanceCell[]): Provenance {
	const used = cells.filter(({ count }) => count > 0);
	const levels = [...new Set(used.map(({ level }) => level))].sort((a, b) => (b ?? -1) - (a ?? -1));
	const rows = channels.flatMap((channel): ProvenanceRow[] => {
		const here = used.filter((cell) => cell.channel === channel);
		const counts = levels.map((level) => sumOf(here.filter((cell) => cell.level === level)));
		return here.length > 0 ? [{ channel, counts, sum: sumOf(here) }] : [];
	});
	const sums = levels.map((level) => sumOf(used.filter((cell) => cell.level === level)));
	return { all: sumOf(used), levels, rows, sums };
}

function sumOf(cells: readonly ProvenanceCell[]): number {
	return cells.reduce((sum, { count }) => sum + count, 0);
}
