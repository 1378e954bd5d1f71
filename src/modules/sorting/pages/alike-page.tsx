import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../ui/format.ts';
import { Button, Details, EmptyState, Form, Link, Panel, PanelPart, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts } from '../../contributions/index.ts';
import type { Point } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { type Alike, type AlikeContributions, mostCompared } from '../reads/read-alike.ts';
import { sortingTexts } from '../texts.ts';
import { SortingFrame } from './sorting-frame.tsx';
import { alikePath, piecePath, pointPath } from './sorting-path.ts';

type Props = { readonly seeing: Seeing; readonly process: ParticipationProcess; readonly alike: Alike };

/** Contributions that seem to say the same, with the words by which they were found and the points that can be merged. */
export function AlikePage({ seeing, process, alike }: Props) {
	const { language } = seeing;
	const texts = sortingTexts(language).alike;
	return (
		<SortingFrame
			seeing={seeing}
			process={process}
			title={`${texts.title}: ${process.title}`}
			heading={texts.title}
			lead={texts.lead}
			tab="alike"
		>
			<p class="small soft">{texts.how}</p>
			{alike.isBounded ? <p class="small soft">{texts.bounded(mostCompared)}</p> : null}
			{alike.groups.length === 0 ? (
				<EmptyState heading={texts.none} drawing="meal">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : null}
			{alike.groups.map((group, place) => (
				<Group seeing={seeing} process={process} alike={alike} group={group} number={place + 1} />
			))}
			{alike.more > 0 ? <p>{texts.more(alike.more)}</p> : null}
		</SortingFrame>
	);
}

function Group(props: Props & { readonly group: AlikeContributions; readonly number: number }) {
	const { seeing, process, group, number } = props;
	const { language, form } = seeing;
	const texts = sortingTexts(language).alike;
	const words = contributionTexts(language);
	const free = group.pieces.flatMap(({ points }) => points.filter(({ mergedIntoId }) => mergedIntoId === null));
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{plural(language, group.pieces.length, texts.group)}</h2>
				<p>
					<b lang={danishIn(language)}>{texts.shared(group.shared.join(', '))}</b>
				</p>
				<Rows>
					{group.pieces.map(({ piece, points }) => (
						<li class="stack stack-1">
							<Link href={localPath(language, piecePath(process.slug, piece.number))}>
								<span lang={danishIn(language)}>{piece.title}</span>
							</Link>
							<p class="small soft">
								{words.kinds[piece.kind]} {formatNumber(language, piece.number)}, {words.channels[piece.channel]}
							</p>
							<Details summary={sortingTexts(language).point.quote}>
								<p class="small" lang={danishIn(language)}>
									{piece.text}
								</p>
							</Details>
							{points.map((point) => (point.mergedIntoId === null ? null : <MergedPoint {...props} point={point} />))}
						</li>
					))}
				</Rows>
			</PanelPart>
			<PanelPart>
				{free.length < 2 ? (
					<p class="small soft">{texts.noPoints}</p>
				) : (
					<Form
						action={localPath(language, alikePath(process.slug))}
						token={form.token()}
						label={texts.mergeIn(number)}
					>
						<ul class="point-list">
							{free.map((point) => (
								<FreePoint {...props} point={point} />
							))}
						</ul>
						<Button kind="secondary" small>
							{texts.merge}
						</Button>
					</Form>
				)}
			</PanelPart>
		</Panel>
	);
}

function FreePoint({ seeing, process, point }: Props & { readonly point: Point }) {
	const { language, form } = seeing;
	const texts = sortingTexts(language);
	const value = `${point.number}:${point.version}`;
	return (
		<li>
			<label class="choice">
				<input type="checkbox" name="points" value={value} checked={form.typed.texts('points').includes(value)} />
				<span class="sr-only">{texts.points.choose(point.number)}</span>
			</label>
			<Link href={localPath(language, pointPath(process.slug, point.number))}>
				{texts.point.number(point.number)}: <span lang={danishIn(language)}>{point.heading}</span>
			</Link>
		</li>
	);
}

function MergedPoint({ seeing, process, alike, point }: Props & { readonly point: Point }) {
	const { language } = seeing;
	const texts = sortingTexts(language);
	const home = point.mergedIntoId ? alike.homes.get(point.mergedIntoId) : undefined;
	return (
		<p class="small">
			<Link href={localPath(language, pointPath(process.slug, point.number))}>{texts.point.number(point.number)}</Link>{' '}
			{home ? texts.alike.mergedInto(home.number) : null}
		</p>
	);
}
