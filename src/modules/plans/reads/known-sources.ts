import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionsById, contributionsByNumber, isDraft } from '../../contributions/index.ts';
import { type Point, pointsByNumber, pointsMergedIntoAny } from '../../points/index.ts';
import { type Source, sourceKey } from '../sources.ts';

/** A source that is there, with the contributions that say it. */
export interface KnownSource {
	readonly source: Source;
	readonly point: Point | undefined;
	readonly pieces: readonly Contribution[];
}

/** The sources that are in a process, by key; a number of another process, or of somebody's draft, is nothing here. */
export async function knownSources(
	context: Context,
	processId: string,
	sources: readonly Source[],
): Promise<Map<string, KnownSource>> {
	const numbers = (kind: Source['kind']) => sources.flatMap((source) => (source.kind === kind ? [source.number] : []));
	const [pieces, points] = await Promise.all([
		contributionsByNumber(context, numbers('contribution')),
		pointsByNumber(context, numbers('point')),
	]);
	const own = points.filter((point) => point.processId === processId);
	const merged = await pointsMergedIntoAny(
		context,
		own.map(({ id }) => id),
	);
	const said = await contributionsById(context, [
		...new Set([...own, ...merged].map(({ contributionId }) => contributionId)),
	]);
	const pieceOf = new Map(said.map((piece) => [piece.id, piece]));
	const known = new Map<string, KnownSource>();
	for (const piece of pieces) {
		if (piece.processId !== processId || isDraft(piece)) continue;
		const source: Source = { kind: 'contribution', number: piece.number };
		known.set(sourceKey(source), { source, point: undefined, pieces: [piece] });
	}
	for (const point of own) {
		const source: Source = { kind: 'point', number: point.number };
		const saying = [point, ...merged.filter(({ mergedIntoId }) => mergedIntoId === point.id)];
		known.set(sourceKey(source), {
			source,
			point,
			pieces: [...new Set(saying.map(({ contributionId }) => contributionId))].flatMap((id) => pieceOf.get(id) ?? []),
		});
	}
	return known;
}

/** Those of some sources that cannot be cited: unknown there, or taken back since. */
export function missingAmong(sources: readonly Source[], known: ReadonlyMap<string, KnownSource>): string[] {
	return sources.map(sourceKey).filter((one) => {
		const found = known.get(one);
		return !found || !isCitable(found);
	});
}

/** Whether something of a source still stands. What its author took back is nobody's word any more. */
export function isCitable({ pieces }: KnownSource): boolean {
	return pieces.some(
		({ withdrawnAt, wentOnAt, hiddenAt }) => withdrawnAt === null || (wentOnAt !== null && hiddenAt === null),
	);
}
