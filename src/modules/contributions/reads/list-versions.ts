import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';

/** What a contribution said for a while, or says now. */
export interface Version {
	readonly version: number;
	readonly title: string;
	readonly text: string;
	readonly themeId: string | null;
	readonly madeAt: Date;
	readonly madeBy: 'author' | 'municipality';
}

/** More corrections than this nobody reads; the newest are shown. */
const mostVersions = 50;

/** The versions of a public contribution, the newest first: the one in force and those that it replaced. */
export async function listVersions(context: Context, piece: Contribution): Promise<readonly Version[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution_version')
		.selectAll()
		.where('contribution', '=', piece.id)
		.orderBy('version', 'desc')
		.limit(mostVersions)
		.execute();
	const first = { madeAt: piece.publishedAt ?? piece.createdAt, madeBy: 'author' as const };
	const since = (place: number) => {
		const replacing = rows[place];
		return replacing ? { madeAt: replacing.replaced_at, madeBy: replacing.replaced_by } : first;
	};
	return [
		{ version: (rows[0]?.version ?? 0) + 1, title: piece.title, text: piece.text, themeId: piece.themeId, ...since(0) },
		...rows.map((row, place) => ({
			version: row.version,
			title: row.title,
			text: row.text,
			themeId: row.theme,
			...since(place + 1),
		})),
	];
}
