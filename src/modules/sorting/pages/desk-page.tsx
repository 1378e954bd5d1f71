import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, nearDate, plural } from '../../../ui/format.ts';
import {
	Badge,
	Button,
	ButtonRow,
	type DeskItem,
	DeskLayout,
	type DeskQueue,
	Details,
	EmptyState,
	FunctionLink,
	Icon,
	SearchForm,
	SelectField,
	TextField,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionTexts } from '../../contributions/index.ts';
import { piles, pileWords } from '../piles.ts';
import type { SortingDesk } from '../reads/load-desk.ts';
import { sortingTexts } from '../texts.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { PiecesProgress, SortingFrame } from './sorting-frame.tsx';
import { deskPath, piecePath } from './sorting-path.ts';

type Props = { readonly seeing: Seeing; readonly desk: SortingDesk };

/** The desk: how far it is, the piles, the list, and the contribution that is open. */
export function DeskPage(
	props: Props & { readonly open?: number; readonly title?: string; readonly children?: Child },
) {
	const { seeing, desk, open } = props;
	const { language } = seeing;
	const texts = sortingTexts(language);
	return (
		<SortingFrame
			seeing={seeing}
			process={desk.process}
			title={props.title ?? texts.pageTitle(desk.process.title)}
			lead={open === undefined ? texts.lead : undefined}
			tab="pieces"
			progress={<PiecesProgress seeing={seeing} all={desk.all} sorted={desk.sorted} />}
		>
			{open === undefined ? <Filter seeing={seeing} desk={desk} /> : null}
			<DeskLayout
				queuesLabel={texts.pilesLabel}
				queues={queues(seeing, desk)}
				listLabel={texts.list(texts.piles[desk.pile])}
				items={desk.items.items.map((item) => deskItem(seeing, desk, item, open))}
				after={<AfterList seeing={seeing} desk={desk} />}
				detail={props.children}
			/>
			{open === undefined ? (
				<ShortcutList
					seeing={seeing}
					shortcuts={[
						{ keys: 'j', what: texts.keys.next, among: '.inbox a' },
						{ keys: 'k', what: texts.keys.previous, among: '.inbox a', back: true },
						{ keys: '/', what: texts.keys.search, part: 'key-search' },
					]}
				/>
			) : null}
		</SortingFrame>
	);
}

function queues({ language }: Seeing, desk: SortingDesk): DeskQueue[] {
	const counts = { unsorted: desk.all - desk.sorted, mine: undefined, sorted: desk.sorted, all: desk.all };
	return piles.map((pile) => ({
		href: localPath(
			language,
			deskPath(desk.process.slug, { bunke: pileWords[pile], emne: desk.wish.emne, soeg: desk.wish.soeg }),
		),
		text: sortingTexts(language).piles[pile],
		count: counts[pile] === undefined ? '' : formatNumber(language, counts[pile]),
		current: pile === desk.pile,
	}));
}

function deskItem(
	{ language, context }: Seeing,
	desk: SortingDesk,
	item: Contribution,
	open: number | undefined,
): DeskItem {
	const texts = sortingTexts(language).item;
	const words = contributionTexts(language);
	const sorting = desk.sortings.get(item.id);
	const points = desk.pointsOfEach.get(item.id) ?? 0;
	return {
		href: localPath(language, piecePath(desk.process.slug, item.number, desk.wish)),
		title: item.title || texts.number(item.number),
		language: danishIn(language),
		due: sorting?.sortedAt ? (
			<Badge kind="success">{texts.sorted}</Badge>
		) : points > 0 ? (
			<Badge kind="half">{plural(language, points, texts.points)}</Badge>
		) : (
			<Badge kind="wait">{texts.unsorted}</Badge>
		),
		meta: (
			<>
				<span>{words.kinds[item.kind]}</span>
				<span>
					<Icon name={item.channel} />
					{words.channels[item.channel]}
				</span>
				<span>{nearDate(language, item.happenedOn, context.now)}</span>
				{sorting && sorting.tags.length > 0 ? <span>{sorting.tags.map((tag) => `#${tag}`).join(' ')}</span> : null}
			</>
		),
		current: item.number === open,
	};
}

function Filter({ seeing, desk }: Props) {
	const { language } = seeing;
	const texts = sortingTexts(language).filter;
	const bunke = pileWords[desk.pile];
	const isFiltered = Boolean(desk.wish.soeg || desk.wish.emne);
	return (
		<Details summary={texts.summary} open={isFiltered}>
			<SearchForm action={localPath(language, deskPath(desk.process.slug))} label={texts.label}>
				<input type="hidden" name="bunke" value={bunke} />
				<div id="key-search">
					<TextField name="soeg" label={texts.words} type="search" optional narrow value={desk.wish.soeg} />
				</div>
				{desk.tags.length > 0 ? (
					<SelectField
						name="emne"
						label={texts.tag}
						optional
						none={texts.any}
						value={desk.wish.emne}
						choices={desk.tags.map(({ tag, used }) => ({ value: tag, label: `${tag} (${used})` }))}
					/>
				) : null}
				<ButtonRow>
					<Button kind="secondary" small>
						{texts.show}
					</Button>
					{isFiltered ? (
						<FunctionLink href={localPath(language, deskPath(desk.process.slug, { bunke }))}>
							{texts.clear}
						</FunctionLink>
					) : null}
				</ButtonRow>
			</SearchForm>
		</Details>
	);
}

function AfterList({ seeing, desk }: Props) {
	const { language } = seeing;
	const texts = sortingTexts(language);
	const { efter, ...wish } = desk.wish;
	if (desk.items.items.length === 0)
		return (
			<EmptyState heading={wish.soeg || wish.emne ? texts.emptyFiltered : texts.empty[desk.pile]} drawing="meal">
				<p>{texts.emptyHelp}</p>
			</EmptyState>
		);
	if (!desk.items.next && !efter) return null;
	const to = (more: string | undefined) => localPath(language, deskPath(desk.process.slug, { ...wish, efter: more }));
	return (
		<div class="button-row">
			{efter ? <FunctionLink href={to(undefined)}>{texts.fromStart}</FunctionLink> : null}
			{desk.items.next ? <FunctionLink href={to(desk.items.next)}>{texts.more}</FunctionLink> : null}
		</div>
	);
}
