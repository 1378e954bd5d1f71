import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import {
	Alert,
	Button,
	Form,
	FunctionLink,
	Link,
	Panel,
	PanelPart,
	Prose,
	Rows,
	Split,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Point, quoteThatStands } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import type { OpenPoint } from '../reads/read-point.ts';
import { sortingTexts } from '../texts.ts';
import { AnswerForm, AssignForm, ChangedForm, EditForm, RemoveForm } from './point-forms.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SortingFrame } from './sorting-frame.tsx';
import { piecePath, pointPath, pointsPath } from './sorting-path.ts';

type Props = { readonly seeing: Seeing; readonly process: ParticipationProcess; readonly open: OpenPoint };

/** One point: who says it, what is answered, and whether something was changed for it. */
export function PointPage(props: Props) {
	const { seeing, process, open } = props;
	const { language } = seeing;
	const { point, home } = open;
	const texts = sortingTexts(language);
	return (
		<SortingFrame
			seeing={seeing}
			process={process}
			title={`${texts.point.number(point.number)}: ${point.heading}`}
			heading={point.heading}
			lead={[texts.point.number(point.number), ...point.tags.map((tag) => `#${tag}`)].join(' · ')}
			tab="points"
		>
			<p id="key-list">
				<FunctionLink href={localPath(language, pointsPath(process.slug))}>{texts.back}</FunctionLink>
			</p>
			<Split aside={<Side {...props} />}>
				{home ? (
					<Alert kind="info">
						<p>
							<Link href={localPath(language, pointPath(process.slug, home.number))}>
								{texts.point.isMerged(home.number)}: <span lang={danishIn(language)}>{home.heading}</span>
							</Link>
						</p>
						<p>{texts.point.isMergedHelp}</p>
					</Alert>
				) : null}
				<Panel>
					<PanelPart>
						<h2 class="h3">{texts.point.quote}</h2>
						<Quote {...props} of={point} />
					</PanelPart>
				</Panel>
				<Merged {...props} />
				{home ? null : (
					<Panel>
						<PanelPart>
							<AnswerForm {...props} />
						</PanelPart>
						<PanelPart>
							<ChangedForm {...props} />
						</PanelPart>
					</Panel>
				)}
			</Split>
			<ShortcutList
				seeing={seeing}
				shortcuts={[
					...(home ? [] : [{ keys: 's', what: texts.keys.answer, part: 'key-answer' }]),
					{ keys: 't', what: texts.keys.tags, part: 'key-tags' },
					{ keys: 'l', what: texts.keys.list, part: 'key-list' },
				]}
			/>
		</SortingFrame>
	);
}

function Quote({ seeing, process, open, of }: Props & { readonly of: Point }) {
	const { language } = seeing;
	const texts = sortingTexts(language).point;
	const piece = open.pieces.get(of.contributionId);
	const stands = piece && quoteThatStands(of, piece.text) !== undefined;
	return (
		<figure class="stack stack-1">
			{of.quote ? (
				<blockquote>
					<Prose text={of.quote} language={danishIn(language)} />
				</blockquote>
			) : (
				<p class="soft">{texts.noQuote}</p>
			)}
			{of.quote && !stands ? <p class="small soft">{texts.oldQuote}</p> : null}
			{piece ? (
				<figcaption class="small">
					<Link href={localPath(language, piecePath(process.slug, piece.number))}>{texts.from(piece.number)}</Link>
				</figcaption>
			) : null}
		</figure>
	);
}

function Merged(props: Props) {
	const { seeing, open } = props;
	const { language, form, context } = seeing;
	const texts = sortingTexts(language).point;
	const { merged, merges, names } = open;
	if (merged.length === 0) return null;
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{plural(language, merged.length, texts.merged)}</h2>
				<Rows>
					{merged.map((one) => (
						<li class="stack stack-1">
							<Link href={localPath(language, pointPath(props.process.slug, one.number))}>
								{texts.number(one.number)}: <span lang={danishIn(language)}>{one.heading}</span>
							</Link>
							<Quote {...props} of={one} />
						</li>
					))}
				</Rows>
			</PanelPart>
			{merges.length > 0 ? (
				<PanelPart>
					{merges.map(({ id, byPersonId, mergedAt, points }) => (
						<Form
							action={localPath(language, `${pointPath(props.process.slug, open.point.number)}/skil-ad`)}
							token={form.token()}
							hidden={{ merge: id }}
							label={plural(language, points, texts.undo)}
						>
							<p class="small soft">
								{texts.mergedBy(
									(byPersonId && names.get(byPersonId)?.name) || texts.someone,
									nearDate(language, dateInCopenhagen(mergedAt), context.now),
								)}
							</p>
							<Button kind="secondary" small>
								{plural(language, points, texts.undo)}
							</Button>
						</Form>
					))}
				</PanelPart>
			) : null}
		</Panel>
	);
}

function Side(props: Props) {
	return (
		<>
			<Panel>
				<PanelPart>
					<AssignForm {...props} />
				</PanelPart>
				<PanelPart>
					<EditForm {...props} />
				</PanelPart>
				<PanelPart>
					<RemoveForm {...props} />
				</PanelPart>
			</Panel>
			<History {...props} />
		</>
	);
}

function History({ seeing, open }: Props) {
	const { language, context } = seeing;
	const texts = sortingTexts(language).point;
	return (
		<section class="stack stack-3" aria-labelledby="history-heading">
			<h2 class="h3" id="history-heading">
				{texts.history}
			</h2>
			<ol class="stack stack-3">
				{open.changes.map(({ what, earlier, byPersonId, changedAt }) => (
					<li>
						<p class="small soft">{nearDate(language, dateInCopenhagen(changedAt), context.now)}</p>
						<p>
							{(byPersonId && open.names.get(byPersonId)?.name) || texts.someone} {texts.what[what]}
						</p>
						{earlier ? (
							<div class="small">
								<p class="soft">{texts.before}</p>
								<Prose text={earlier} language={danishIn(language)} />
							</div>
						) : null}
					</li>
				))}
			</ol>
		</section>
	);
}
