import type { ImportMapping } from './mapping.ts';
import type { ImportSummary } from './summary.ts';

/** So many rows are entered in one act: big enough to be fast, small enough that nobody waits for its locks. */
export const rowsPerChunk = 500;

/** An import can be undone this many days after it ended. */
export const undoDays = 7;

/** An import that nobody starts is forgotten after this many hours: its rows hold what people wrote. */
export const waitingHours = 48;

/** One file in one process. */
export interface ContributionImport {
	readonly id: string;
	readonly processId: string;
	readonly fileName: string;
	readonly notes: readonly string[];
	readonly headings: readonly string[];
	readonly rowCount: number;
	readonly uploadedAt: Date;
	readonly uploadedBy: string | null;
	readonly mapping: ImportMapping | null;
	readonly summary: ImportSummary | null;
	readonly checkedAt: Date | null;
	readonly startedAt: Date | null;
	readonly startedBy: string | null;
	readonly tellsAuthors: boolean;
	readonly finishedAt: Date | null;
	readonly undoneAt: Date | null;
	readonly undoFinishedAt: Date | null;
}

/** Where an import is in its life. */
export type ImportStage = 'uploaded' | 'checked' | 'running' | 'finished' | 'undoing' | 'undone';

type Life = Pick<ContributionImport, 'checkedAt' | 'startedAt' | 'finishedAt' | 'undoneAt' | 'undoFinishedAt'>;

/** The stage that an import's instants tell. */
export function importStage(life: Life): ImportStage {
	if (life.undoFinishedAt) return 'undone';
	if (life.undoneAt) return 'undoing';
	if (life.finishedAt) return 'finished';
	if (life.startedAt) return 'running';
	return life.checkedAt ? 'checked' : 'uploaded';
}

/** What became of a row. */
export type RowState = 'waiting' | 'ready' | 'refused' | 'double' | 'entered' | 'kept' | 'withdrawn';

/** How many rows are in each state. */
export type RowCounts = Readonly<Record<RowState, number>>;

/** Why an import cannot be started. */
export function whyStartIsRefused(
	life: Life,
	counts: RowCounts,
	skipsRefused: boolean,
): 'import-started' | 'import-not-checked' | 'import-nothing-ready' | 'import-rows-refused' | undefined {
	const stage = importStage(life);
	if (stage === 'uploaded') return 'import-not-checked';
	// One that stands still is started again: the job goes on where it was.
	if (stage === 'running') return undefined;
	if (stage !== 'checked') return 'import-started';
	if (counts.ready === 0) return 'import-nothing-ready';
	return counts.refused > 0 && !skipsRefused ? 'import-rows-refused' : undefined;
}

/** Why an import cannot be undone. */
export function whyUndoIsRefused(
	life: Life,
	now: Date,
): 'import-not-finished' | 'undo-done' | 'undo-too-late' | undefined {
	if (life.undoneAt) return importStage(life) === 'undoing' ? undefined : 'undo-done';
	if (!life.finishedAt) return 'import-not-finished';
	return now > undoUntil(life.finishedAt) ? 'undo-too-late' : undefined;
}

/** The last instant at which an import can be undone. */
export function undoUntil(finishedAt: Date): Date {
	return new Date(finishedAt.getTime() + undoDays * 86_400_000);
}

/** Why a piece that came in an import stays when the import is undone; somebody else's words or voice hang on it. */
export function whyPieceIsKept(piece: {
	readonly state: string;
	readonly supports: number;
	readonly comments: number;
}): 'row-kept-answered' | 'row-kept-supported' | 'row-kept-commented' | undefined {
	if (piece.state !== 'received') return 'row-kept-answered';
	if (piece.supports > 0) return 'row-kept-supported';
	return piece.comments > 0 ? 'row-kept-commented' : undefined;
}
