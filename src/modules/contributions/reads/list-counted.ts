import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { BehalfKind } from '../behalf.ts';
import type { Channel } from '../channel.ts';
import type { ContributionKind } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import { contributionTables } from '../tables.ts';

/** Which of the counted pieces of a process are asked for: the ones behind one number. */
export interface CountedWish {
	readonly processId: string;
	readonly channel?: Channel | undefined;
	/** Null: those without a theme. */
	readonly themeId?: string | null | undefined;
	/** Null: those without an area. */
	readonly areaId?: string | null | undefined;
	/** Null: those without a named person. */
	readonly level?: number | null | undefined;
	readonly behalf?: BehalfKind | undefined;
	readonly state?: ContributionState | undefined;
	/** Both days are in it. */
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** The number of the last piece of the page before. */
	readonly after?: number | undefined;
	readonly limit: number;
}

/** One piece behind a number. */
export interface CountedPiece {
	readonly number: number;
	readonly kind: ContributionKind;
	readonly title: string;
	readonly channel: Channel;
	readonly happenedOn: string;
	readonly state: ContributionState;
	readonly needsAnswer: boolean;
}

/** The pieces behind a number, the newest numbers first; one more than the limit tells that there are more. */
export async function listCounted(
	context: Context,
	wish: CountedWish,
): Promise<{ readonly items: readonly CountedPiece[]; readonly next: number | undefined }> {
	let query = contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', wish.processId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null);
	if (wish.channel) query = query.where('channel', '=', wish.channel);
	if (wish.themeId !== undefined) query = query.where('theme', wish.themeId === null ? 'is' : '=', wish.themeId);
	if (wish.areaId !== undefined) query = query.where('area', wish.areaId === null ? 'is' : '=', wish.areaId);
	if (wish.level !== undefined) query = query.where('author_level', wish.level === null ? 'is' : '=', wish.level);
	if (wish.behalf) query = query.where('behalf', '=', wish.behalf);
	if (wish.state) query = query.where('state', '=', wish.state).where('needs_answer', '=', true);
	if (wish.from) query = query.where('happened_on', '>=', wish.from);
	if (wish.until) query = query.where('happened_on', '<=', wish.until);
	if (wish.after) query = query.where('number', '<', wish.after);
	const rows = await query
		.orderBy('number', 'desc')
		.limit(wish.limit + 1)
		.select([
			'number',
			'kind',
			'title',
			'channel',
			'state',
			'needs_answer',
			sql<string>`happened_on::text`.as('happenedOn'),
		])
		.execute();
	const items = rows.slice(0, wish.limit).map(
		({ needs_answer: needsAnswer, channel, state, ...row }): CountedPiece => ({
			...row,
			needsAnswer,
			channel: channel as Channel,
			state: state as ContributionState,
		}),
	);
	return { items, next: rows.length > wish.limit ? items.at(-1)?.number : undefined };
}
