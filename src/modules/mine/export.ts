const dayMs = 86_400_000;

/** How long a file lies ready. */
export const exportDays = 7;
/** So many files a day are enough for anybody, and too few to tire the server. */
export const exportsADay = 5;

/** A file with somebody's own data. */
export interface DataExport {
	readonly id: string;
	readonly askedAt: Date;
	readonly readyAt: Date | null;
	readonly byteCount: number | null;
	readonly expiresAt: Date;
	readonly fetchedAt: Date | null;
}

/** Where a file stands: being made, ready to be fetched once, fetched, or too old. */
export type ExportState = 'waiting' | 'ready' | 'fetched' | 'expired';

/** The state of a file. */
export function exportState(one: Pick<DataExport, 'readyAt' | 'expiresAt' | 'fetchedAt'>, now: Date): ExportState {
	if (one.fetchedAt) return 'fetched';
	if (one.expiresAt <= now) return 'expired';
	return one.readyAt ? 'ready' : 'waiting';
}

/** When a file that is asked for now is gone. */
export function expiryOf(now: Date): Date {
	return new Date(now.getTime() + exportDays * dayMs);
}

/** Why another file cannot be asked for: one is being made or lies ready, or there have been many today. */
export function whyExportIsRefused(
	exports: readonly DataExport[],
	now: Date,
): 'export-waiting' | 'too-many-exports' | undefined {
	// One that was never made, because something broke, must not stand in the way of the next for a week.
	const isNew = (one: DataExport) => now.getTime() - one.askedAt.getTime() < 3_600_000;
	const stands = exports.some((one) => {
		const state = exportState(one, now);
		return state === 'ready' || (state === 'waiting' && isNew(one));
	});
	if (stands) return 'export-waiting';
	const today = exports.filter(({ askedAt }) => now.getTime() - askedAt.getTime() < dayMs);
	return today.length >= exportsADay ? 'too-many-exports' : undefined;
}
