import type { Channel } from '../contributions/index.ts';
import type { RowPiece } from './row.ts';

/** What would come of an import, counted before anything is done. */
export interface ImportSummary {
	readonly ready: number;
	readonly refused: number;
	readonly doubles: number;
	readonly chunks: number;
	/** Of those that are ready. */
	readonly channels: Readonly<Partial<Record<Channel, number>>>;
	readonly persons: number;
	/** Persons with an identity: each counts once. */
	readonly voices: number;
	readonly groups: number;
	readonly unknown: number;
	/** Of the persons, those with an e-mail address. */
	readonly reachable: number;
	readonly withoutTheme: number;
	readonly firstDay: string | null;
	readonly lastDay: string | null;
}

/** Counts what would happen. */
export function summarize(
	pieces: readonly RowPiece[],
	rest: { readonly refused: number; readonly doubles: number; readonly chunks: number; readonly noTheme: string },
): ImportSummary {
	const channels: Partial<Record<Channel, number>> = {};
	for (const { channel } of pieces) channels[channel] = (channels[channel] ?? 0) + 1;
	const persons = pieces.flatMap(({ who }) => (who.kind === 'person' ? [who] : []));
	const days = pieces.map(({ happenedOn }) => happenedOn).sort();
	const { noTheme, ...counts } = rest;
	return {
		...counts,
		ready: pieces.length,
		channels,
		persons: persons.length,
		voices: persons.filter(({ identity }) => identity).length,
		groups: pieces.filter(({ who }) => who.kind === 'group').length,
		unknown: pieces.filter(({ who }) => who.kind === 'unknown').length,
		reachable: persons.filter(({ identity }) => identity?.kind === 'email').length,
		withoutTheme: pieces.filter(({ theme }) => theme === noTheme).length,
		firstDay: days[0] ?? null,
		lastDay: days.at(-1) ?? null,
	};
}
