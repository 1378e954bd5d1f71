import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { understand } from '../../../platform/search/understand.ts';
import { type Area, listAreas } from '../../areas/index.ts';
import {
	assigneesIn,
	type Channel,
	countInbox,
	findInInbox,
	type InboxFilter,
	type InboxItem,
	isChannel,
	listInbox,
	numberTyped,
} from '../../contributions/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { nearActions } from '../../plans/index.ts';
import { type ParticipationProcess, type Theme, themesById, themesOf } from '../../processes/index.ts';
import type { DeskWish } from '../desk-wish.ts';
import { countPile, type Pile, pileOf, piles, processesInPile, rowPile } from '../piles.ts';
import { ownProcesses } from './own-processes.ts';
import { type UnsentBatch, unsentBatches } from './read-batch-rows.ts';

const perPage = 20;

/** What one can narrow the inbox by. */
export interface DeskChoices {
	/** Of the chosen process; without one, none: themes of many processes are no choice. */
	readonly themes: readonly Theme[];
	/** Those that some process of one's own is about. */
	readonly areas: readonly Area[];
	/** Those who have something in hand. */
	readonly assignees: ReadonlyMap<string, PersonNames>;
}

/** The inbox as one employee sees it. */
export interface Desk {
	readonly pile: Pile;
	/** Every process the employee answers in. */
	readonly processes: readonly ParticipationProcess[];
	readonly chosen: ParticipationProcess | undefined;
	readonly counts: ReadonlyMap<Pile, number>;
	readonly items: KeysetPage<InboxItem>;
	/** More was found by words than is looked through: only the newest of it is here. */
	readonly isOver: boolean;
	readonly themes: ReadonlyMap<string, Theme>;
	/** Absent beside an open piece, where nobody chooses. */
	readonly choices: DeskChoices | undefined;
	/** Answers to many that lie ready and are not sent; told in the inbox itself. */
	readonly unsent: readonly UnsentBatch[];
	/** What was decided in plans, is to be done by the employee's own and is late or nearly; told in the inbox itself. */
	readonly near: Awaited<ReturnType<typeof nearActions>> | undefined;
	readonly wish: DeskWish;
	readonly today: string;
}

/** Loads the piles with their counts, and one page of the pile that is open. */
export async function loadDesk(
	context: Context,
	wish: DeskWish,
	{ withChoices = false, limit = perPage }: { readonly withChoices?: boolean; readonly limit?: number } = {},
): Promise<Desk> {
	const today = dateInCopenhagen(context.now);
	const processes = await ownProcesses(context);
	const chosen = processes.find((process) => process.slug === wish.forloeb);
	const inArea = wish.omraade ? processes.filter(({ areaId }) => areaId === wish.omraade) : processes;
	const shown = chosen ? [chosen] : inArea;
	const pile = pileOf(wish.bunke);
	const narrowing = filterOf(wish, shown, chosen !== undefined);
	const words = await understand(context, wish.soeg);
	const number = wish.soeg ? numberTyped(wish.soeg) : undefined;
	const found = words && (await findInInbox(context, narrowing, { words, number }));
	const filter = { ...narrowing, found: found?.ids };
	const [counts, items, choices, unsent, near] = await Promise.all([
		countInbox(context, filter),
		listInbox(context, {
			...filter,
			processes: processesInPile(pile, shown, today),
			pile: rowPile(pile),
			after: wish.efter,
			limit,
		}),
		withChoices ? loadChoices(context, processes, chosen) : undefined,
		withChoices ? unsentBatches(context) : [],
		withChoices ? nearActions(context) : undefined,
	]);
	const themeIds = new Set(items.items.flatMap((item) => item.themeId ?? []));
	return {
		pile,
		processes,
		chosen,
		counts: new Map(piles.map((one) => [one, countPile(one, shown, counts, today)])),
		items,
		isOver: found?.isOver ?? false,
		themes:
			chosen && choices
				? new Map(choices.themes.map((theme) => [theme.id, theme]))
				: await themesById(context, [...themeIds]),
		choices,
		unsent,
		near,
		wish,
		today,
	};
}

function filterOf(wish: DeskWish, processes: readonly ParticipationProcess[], themed: boolean): InboxFilter {
	const channel: Channel | undefined = wish.kanal && isChannel(wish.kanal) ? wish.kanal : undefined;
	return {
		processes: processes.map(({ id, promiseBy }) => ({ id, promiseBy })),
		themeId: themed ? wish.tema : undefined,
		channel,
		assigneeId: wish.hos,
	};
}

async function loadChoices(
	context: Context,
	processes: readonly ParticipationProcess[],
	chosen: ParticipationProcess | undefined,
): Promise<DeskChoices> {
	const used = new Set(processes.flatMap(({ areaId }) => areaId ?? []));
	const [themes, areas, assignees] = await Promise.all([
		chosen ? themesOf(context, chosen.id) : [],
		used.size > 0 ? listAreas(context) : [],
		assigneesIn(
			context,
			processes.map(({ id }) => id),
		),
	]);
	return {
		themes,
		areas: areas.filter(({ id }) => used.has(id)),
		assignees: await namesOf(context, assignees),
	};
}
