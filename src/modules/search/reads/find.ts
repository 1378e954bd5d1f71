import { addDays, startOfDay } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { HitOrder } from '../../../platform/search/hits.ts';
import type { TextQuery } from '../../../platform/search/text-query.ts';
import { listAreas } from '../../areas/index.ts';
import { processBySlug, themesOf } from '../../processes/index.ts';
import { kindOfWord, type SearchKind } from '../kinds.ts';
import { type MergedHits, mergeHits } from '../merge.ts';
import { periods, type SearchAddress } from '../search-address.ts';
import type { FoundThing, Narrowing, SourceWish } from '../source.ts';
import { sources } from '../sources/index.ts';

/** Something found, ready to be shown. */
export interface Found extends FoundThing {
	readonly kind: SearchKind;
	readonly id: string;
}

/** What narrows a search, with the rows that its words in the address name. */
export interface Narrowed {
	readonly kind: SearchKind | undefined;
	readonly wish: Omit<SourceWish, 'query' | 'order' | 'after' | 'limit'>;
	/** The address names what is not there: nothing is found. */
	readonly isNowhere: boolean;
}

/** Looks up what the words of an address name. */
export async function narrowedBy(context: Context, address: SearchAddress): Promise<Narrowed> {
	const [process, areas] = await Promise.all([
		address.forloeb ? processBySlug(context, address.forloeb) : undefined,
		address.omraade ? listAreas(context) : [],
	]);
	const theme =
		process && address.tema
			? (await themesOf(context, process.id)).find(({ slug }) => slug === address.tema)
			: undefined;
	const area = areas.find(({ key }) => key === address.omraade);
	const isNowhere =
		(address.forloeb !== undefined && !process?.publishedAt) ||
		(address.tema !== undefined && !theme) ||
		(address.omraade !== undefined && !area);
	const days = address.periode && periods[address.periode];
	return {
		kind: kindOfWord(address.slags),
		wish: {
			processId: process?.id,
			themeId: theme?.id,
			areaId: area?.id,
			state: address.tilstand,
			since: address.fra
				? startOfDay(address.fra)
				: days
					? new Date(context.now.getTime() - days * 86_400_000)
					: undefined,
			until: address.til ? startOfDay(addDays(address.til, 1)) : undefined,
		},
		isNowhere,
	};
}

/** Finds in everything that the search is not narrowed away from, and shows a page of it. */
export async function find(
	context: Context,
	query: TextQuery,
	{ kind, wish, isNowhere }: Narrowed,
	page: { readonly order: HitOrder; readonly after?: string | undefined; readonly limit: number },
): Promise<MergedHits & { readonly shown: readonly Found[] }> {
	const asked = (Object.keys(wish) as (keyof typeof wish)[]).filter(
		(name) => name !== 'since' && name !== 'until' && wish[name] !== undefined,
	);
	const fitting = isNowhere
		? []
		: sources.filter(
				(source) =>
					(kind === undefined || source.kind === kind) &&
					asked.every((name) => source.narrows.includes(name as Narrowing)),
			);
	const lists = await Promise.all(
		fitting.map(async (source) => ({
			kind: source.kind,
			hits: await source.find(context, { ...wish, ...page, query, limit: page.limit + 1 }),
		})),
	);
	const merged = mergeHits(lists, page.order, page.limit);
	const things = await Promise.all(
		fitting.map(async (source) => {
			const ids = merged.items.filter((hit) => hit.kind === source.kind).map(({ id }) => id);
			return [source.kind, ids.length > 0 ? await source.show(context, ids) : new Map<string, FoundThing>()] as const;
		}),
	);
	const thingsOf = new Map(things);
	const shown = merged.items.flatMap(({ kind: own, id }) => {
		const thing = thingsOf.get(own)?.get(id);
		return thing ? [{ ...thing, kind: own, id }] : [];
	});
	return { ...merged, shown };
}
