import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../ui/format.ts';
import { type DeskItem, type DeskQueue, EmptyState, FunctionLink, Icon } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts, type InboxItem } from '../../contributions/index.ts';
import { filterOnly, isFiltered } from '../desk-wish.ts';
import { dueOf } from '../due.ts';
import { piles, pileWords } from '../piles.ts';
import type { Desk } from '../reads/load-desk.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress } from './desk-address.ts';
import { DueBadge } from './due-text.tsx';
import { StateBadge } from './state-badge.tsx';

/** The piles with their counts. */
export function queues({ language }: Seeing, desk: Desk): DeskQueue[] {
	const texts = answersTexts(language).desk;
	return piles.map((pile) => {
		const count = desk.counts.get(pile) ?? 0;
		const wish = { bunke: pileWords[pile], ...filterOnly(desk.wish) };
		return {
			href: localPath(language, deskAddress('/svarbord', wish)),
			text: texts.pile[pile],
			count: formatNumber(language, count),
			current: pile === desk.pile,
			late: (pile === 'late' || pile === 'flagged') && count > 0,
		};
	});
}

/** What the list of the open pile is called. */
export function listLabel({ language }: Seeing, desk: Desk): string {
	const texts = answersTexts(language).desk;
	const count = formatNumber(language, desk.counts.get(desk.pile) ?? 0);
	if (desk.pile === 'flagged') return texts.flaggedList(count);
	return desk.pile === 'answered' ? texts.answeredList(count) : texts.list(texts.pile[desk.pile], count);
}

/** One piece in the list of the open pile. */
export function deskItem(
	{ language, context }: Seeing,
	desk: Desk,
	item: InboxItem,
	open: number | undefined,
): DeskItem {
	const process = desk.processes.find(({ id }) => id === item.processId);
	const theme = item.themeId ? desk.themes.get(item.themeId) : undefined;
	const place = desk.chosen || desk.processes.length === 1 ? theme?.title : (process?.title ?? theme?.title);
	const words = answersTexts(language).inbox.item;
	const assignee = item.assigneeId ? desk.choices?.assignees.get(item.assigneeId)?.name : undefined;
	const hasIt = item.assigneeId === context.actor.personId ? words.you : assignee;
	return {
		href: localPath(language, deskAddress(`/svarbord/${item.number}`, desk.wish)),
		title: item.title,
		language: danishIn(language),
		due:
			item.answeredAt !== null || !item.needsAnswer || !process ? (
				<StateBadge state={item.state} language={language} />
			) : (
				<DueBadge due={dueOf(process.promiseBy, desk.today)} language={language} />
			),
		meta: (
			<>
				<span>
					<Icon name={item.channel} />
					{contributionTexts(language).channels[item.channel]}
				</span>
				{place ? <span>{place}</span> : null}
				{hasIt && item.answeredAt === null ? (
					<span>
						<Icon name="person" />
						{words.hasIt(hasIt)}
					</span>
				) : null}
				{item.flags > 0 ? (
					<span>
						<Icon name="warning" />
						{plural(language, item.flags, words.flags)}
					</span>
				) : null}
			</>
		),
		current: item.number === open,
	};
}

/** What stands after the list: the way on, or what to do when there is nothing. */
export function afterList({ language }: Seeing, desk: Desk): Child {
	const texts = answersTexts(language).desk;
	if (desk.processes.length === 0) {
		return (
			<EmptyState heading={texts.noProcesses}>
				<p>{texts.noProcessesHelp}</p>
			</EmptyState>
		);
	}
	const { efter, ...wish } = desk.wish;
	if (desk.items.items.length === 0) {
		return (
			<EmptyState heading={isFiltered(wish) ? texts.emptyFiltered : texts.empty[desk.pile]} drawing="meal">
				<p>{texts.emptyHelp}</p>
			</EmptyState>
		);
	}
	if (!desk.items.next && !efter) return null;
	return (
		<div class="button-row">
			{efter ? (
				<FunctionLink href={localPath(language, deskAddress('/svarbord', wish))}>{texts.fromStart}</FunctionLink>
			) : null}
			{desk.items.next ? (
				<FunctionLink href={localPath(language, deskAddress('/svarbord', { ...wish, efter: desk.items.next }))}>
					{texts.more}
				</FunctionLink>
			) : null}
		</div>
	);
}
