import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** A public proposal as a dot on a map. */
export interface PlacedProposal {
	readonly number: number;
	readonly title: string;
	readonly place: string | null;
	readonly areaId: string | null;
	readonly latitude: number;
	readonly longitude: number;
}

/** The newest public proposals of a process whose place is a point, no more than asked for. */
export async function listPlaced(
	context: Context,
	wish: { readonly processId: string; readonly limit: number },
): Promise<PlacedProposal[]> {
	const rows = await publicProposals(context)
		.select(['number', 'title', 'place', 'area', 'latitude', 'longitude'])
		.where('process', '=', wish.processId)
		.where('latitude', 'is not', null)
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(wish.limit)
		.execute();
	return rows.flatMap(({ area, latitude, longitude, ...row }) =>
		latitude === null || longitude === null ? [] : [{ ...row, areaId: area, latitude, longitude }],
	);
}

/** How many public proposals are about each area, of one process or of all. Areas without any are left out. */
export async function countByArea(context: Context, processId?: string): Promise<Map<string, number>> {
	let query = publicProposals(context).where('area', 'is not', null);
	if (processId) query = query.where('process', '=', processId);
	const rows = await query.select('area').select(sql<number>`count(*)::int`.as('count')).groupBy('area').execute();
	return new Map(rows.flatMap(({ area, count }) => (area === null ? [] : [[area, count]])));
}

function publicProposals(context: Context) {
	return contributionTables(context.db)
		.selectFrom('contribution')
		.where('kind', '=', 'proposal')
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null);
}
