import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { countByProcess, type ListedContribution } from '../../contributions/index.ts';
import { type ParticipationProcess, type Theme, themesById } from '../../processes/index.ts';
import { countPile, type Pile, pileOf, piles, processesInPile } from '../piles.ts';
import { listPile } from './list-pile.ts';
import { ownProcesses } from './own-processes.ts';

const perPage = 20;

/** What an address asks of the desk. */
export interface DeskWish {
	readonly bunke?: string | undefined;
	readonly forloeb?: string | undefined;
	readonly efter?: string | undefined;
}

/** The desk as one employee sees it. */
export interface Desk {
	readonly pile: Pile;
	/** Every process the employee answers in. */
	readonly processes: readonly ParticipationProcess[];
	readonly chosen: ParticipationProcess | undefined;
	readonly counts: ReadonlyMap<Pile, number>;
	readonly items: KeysetPage<ListedContribution>;
	readonly themes: ReadonlyMap<string, Theme>;
	readonly wish: DeskWish;
	readonly today: string;
}

/** Loads the piles with their counts, and one page of the pile that is open. */
export async function loadDesk(context: Context, wish: DeskWish): Promise<Desk> {
	const today = dateInCopenhagen(context.now);
	const processes = await ownProcesses(context);
	const chosen = processes.find((process) => process.slug === wish.forloeb);
	const shown = chosen ? [chosen] : processes;
	const pile = pileOf(wish.bunke);
	const [totals, items] = await Promise.all([
		countByProcess(
			context,
			shown.map((process) => process.id),
		),
		listPile(context, {
			pile,
			processIds: processesInPile(pile, shown, today).map((process) => process.id),
			after: wish.efter,
			limit: perPage,
		}),
	]);
	const counted = shown.map(({ id, promiseBy }) => ({ id, promiseBy, byState: totals.get(id)?.byState ?? new Map() }));
	const themeIds = new Set(items.items.flatMap((item) => item.themeId ?? []));
	return {
		pile,
		processes,
		chosen,
		counts: new Map(piles.map((one) => [one, countPile(one, counted, today)])),
		items,
		themes: await themesById(context, [...themeIds]),
		wish,
		today,
	};
}
