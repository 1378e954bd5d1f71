import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Page, Tags, Whole } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { PointCounts } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { sortingTexts } from '../texts.ts';
import { alikePath, deskPath, pointsPath } from './sorting-path.ts';

/** The frame of every page of the sorting desk: whose it is, how far it is, and the way between contributions and points. */
export function SortingFrame(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly title: string;
	readonly heading?: string | undefined;
	readonly tab: 'pieces' | 'points' | 'alike';
	readonly lead?: string | undefined;
	/** How far it is; left out on the page of one point. */
	readonly progress?: Child;
	readonly children?: Child;
}) {
	const { seeing, process, tab } = props;
	const { language } = seeing;
	const texts = sortingTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={props.title}
			current="/styr"
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: texts.manage, href: to('/styr') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				{ text: texts.title },
			]}
			unlisted
			wide
		>
			<div class="container page stack stack-4">
				<div class="stack stack-2">
					<h1 class="h2">{props.heading ?? texts.title}</h1>
					{props.lead ? <p class="soft">{props.lead}</p> : null}
				</div>
				<Tags
					label={texts.tabs.label}
					tags={[
						{ href: to(deskPath(process.slug)), text: texts.tabs.pieces, current: tab === 'pieces' },
						{ href: to(pointsPath(process.slug)), text: texts.tabs.points, current: tab === 'points' },
						{ href: to(alikePath(process.slug)), text: texts.tabs.alike, current: tab === 'alike' },
					]}
				/>
				{props.progress}
				{props.children}
			</div>
		</Page>
	);
}

/** How many contributions are sorted, and how many are left. */
export function PiecesProgress(props: { readonly seeing: Seeing; readonly all: number; readonly sorted: number }) {
	const texts = sortingTexts(props.seeing.language).progress;
	if (props.all === 0) return null;
	return (
		<Whole
			label={texts.pieces}
			parts={[
				{ label: texts.sorted, value: props.sorted, tone: 'one' },
				{ label: texts.left, value: props.all - props.sorted, tone: 'wait' },
			]}
		/>
	);
}

/** How many points have an answer, and how often they were said. */
export function PointsProgress({ seeing, counts }: { readonly seeing: Seeing; readonly counts: PointCounts }) {
	const texts = sortingTexts(seeing.language).progress;
	if (counts.points === 0) return null;
	return (
		<div class="stack stack-1">
			<Whole
				label={texts.points}
				parts={[
					{ label: texts.answered, value: counts.answered, tone: 'one' },
					{ label: texts.unanswered, value: counts.points - counts.answered, tone: 'wait' },
				]}
			/>
			<p class="small soft">{plural(seeing.language, counts.said, texts.said)}</p>
		</div>
	);
}
