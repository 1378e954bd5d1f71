import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Badge, Button, EmptyState, Form, FunctionLink, Link, Tags } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { ListedPoint } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { pointPiles, pointPileWords } from '../piles.ts';
import type { PointList } from '../reads/read-points.ts';
import { openPile } from '../sorting-wish.ts';
import { sortingTexts } from '../texts.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { PointsProgress, SortingFrame } from './sorting-frame.tsx';
import { pointPath, pointsPath } from './sorting-path.ts';

type Props = { readonly seeing: Seeing; readonly process: ParticipationProcess; readonly list: PointList };

/** The points of a process: ticked together they are merged into one. */
export function PointsPage({ seeing, process, list }: Props) {
	const { language, form } = seeing;
	const texts = sortingTexts(language);
	return (
		<SortingFrame
			seeing={seeing}
			process={process}
			title={`${texts.points.title}: ${process.title}`}
			heading={texts.points.title}
			lead={texts.points.lead}
			tab="points"
			progress={<PointsProgress seeing={seeing} counts={list.counts} />}
		>
			<ShowAnswers seeing={seeing} process={process} list={list} />
			<Piles seeing={seeing} process={process} list={list} />
			{list.points.items.length === 0 ? (
				<EmptyState heading={texts.points.empty} drawing="meal">
					<p>{texts.points.emptyHelp}</p>
				</EmptyState>
			) : (
				<Form
					action={localPath(language, `/sortering/${process.slug}/synspunkter/slaa-sammen`)}
					token={form.token()}
					hidden={openPile(list.wish)}
					label={texts.points.merge}
				>
					<ul class="point-list panel" id="field-points">
						{list.points.items.map((point) => (
							<PointRow seeing={seeing} process={process} list={list} point={point} />
						))}
					</ul>
					<div class="form-group stack stack-2">
						<p class="small soft">{texts.points.mergeHelp}</p>
						<div id="key-merge">
							<Button>{texts.points.merge}</Button>
						</div>
					</div>
				</Form>
			)}
			<More seeing={seeing} process={process} list={list} />
			<ShortcutList
				seeing={seeing}
				shortcuts={[
					{ keys: 'j', what: texts.keys.next, among: '.point-list a' },
					{ keys: 'k', what: texts.keys.previous, among: '.point-list a', back: true },
					{ keys: 'x', what: texts.keys.mark, among: 'mark' },
					{ keys: 'm', what: texts.keys.merge, part: 'key-merge' },
				]}
			/>
		</SortingFrame>
	);
}

function PointRow({ seeing, process, list, point }: Props & { readonly point: ListedPoint }) {
	const { language, form } = seeing;
	const texts = sortingTexts(language);
	const value = `${point.number}:${point.version}`;
	const has = point.assigneeId ? list.names.get(point.assigneeId)?.name : undefined;
	return (
		<li>
			<label class="choice">
				<input type="checkbox" name="points" value={value} checked={form.typed.texts('points').includes(value)} />
				<span class="sr-only">{texts.points.choose(point.number)}</span>
			</label>
			<div class="stack stack-1">
				<Link href={localPath(language, pointPath(process.slug, point.number))}>
					<b lang={danishIn(language)}>{point.heading}</b>
				</Link>
				<div class="meta">
					<span>{texts.point.number(point.number)}</span>
					<span>{plural(language, point.voices, texts.points.voices)}</span>
					{point.tags.length > 0 ? <span>{point.tags.map((tag) => `#${tag}`).join(' ')}</span> : null}
					{has ? <span>{texts.piece.has(has)}</span> : null}
				</div>
			</div>
			{point.answeredAt ? (
				<Badge kind="success">{texts.points.answered}</Badge>
			) : (
				<Badge kind="wait">{texts.points.unanswered}</Badge>
			)}
		</li>
	);
}

function Piles({ seeing, process, list }: Props) {
	const { language } = seeing;
	const texts = sortingTexts(language).points;
	const { pile, wish, tags } = list;
	const to = (more: object) => localPath(language, pointsPath(process.slug, { ...wish, efter: undefined, ...more }));
	return (
		<>
			<Tags
				label={texts.pilesLabel}
				tags={pointPiles.map((one) => ({
					href: to({ bunke: pointPileWords[one] }),
					text: texts.piles[one],
					current: one === pile,
				}))}
			/>
			{tags.length > 0 ? (
				<Tags
					label={texts.tagsLabel}
					tags={tags.slice(0, 20).map(({ tag }) => ({
						href: to({ emne: tag === wish.emne ? undefined : tag }),
						text: `#${tag}`,
						current: tag === wish.emne,
					}))}
				/>
			) : null}
		</>
	);
}

function ShowAnswers({ seeing, process, list }: Props) {
	const { language, form } = seeing;
	const texts = sortingTexts(language).points;
	const { notShown } = list.counts;
	if (notShown === 0) return null;
	return (
		<Form
			action={localPath(language, `/sortering/${process.slug}/synspunkter/vis-svar`)}
			token={form.token()}
			label={plural(language, notShown, texts.show)}
		>
			<p class="small soft">{texts.showHelp}</p>
			<Button kind="secondary">{plural(language, notShown, texts.show)}</Button>
		</Form>
	);
}

function More({ seeing, process, list }: Props) {
	const { language } = seeing;
	const texts = sortingTexts(language);
	const { efter, ...wish } = list.wish;
	if (!list.points.next && !efter) return null;
	const to = (more: string | undefined) => localPath(language, pointsPath(process.slug, { ...wish, efter: more }));
	return (
		<div class="button-row">
			{efter ? <FunctionLink href={to(undefined)}>{texts.fromStart}</FunctionLink> : null}
			{list.points.next ? <FunctionLink href={to(list.points.next)}>{texts.more}</FunctionLink> : null}
		</div>
	);
}
