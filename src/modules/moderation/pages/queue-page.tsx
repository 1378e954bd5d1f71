import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { Badge, EmptyState, FunctionLink, KeysetPager, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts, shownByline } from '../../contributions/index.ts';
import type { QueueItem } from '../queue.ts';
import type { queueRead } from '../reads/read-queue.ts';
import { moderationTexts } from '../texts.ts';

type Facts = NonNullable<Awaited<ReturnType<typeof queueRead.load>>>;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** The moderators' queue: what must be looked at, the longest waiting first. */
export function QueuePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = moderationTexts(language).queue;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/svarbord"
			unlisted
			breadcrumbs={[{ text: texts.inbox, href: to('/svarbord') }, { text: texts.title }]}
		>
			<div class="button-row">
				<FunctionLink href={to('/moderationslog')}>{texts.log}</FunctionLink>
				<FunctionLink href={to('/regler')}>{texts.rules}</FunctionLink>
			</div>
			{facts.list.items.length === 0 ? (
				<EmptyState heading={texts.none} drawing="bench">
					<p>{texts.noneText}</p>
				</EmptyState>
			) : (
				<section aria-label={texts.list}>
					<Rows>
						{facts.list.items.map((item) => (
							<QueueRow seeing={seeing} facts={facts} item={item} />
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={seeing.query.efter ? to('/moderation') : undefined}
				older={facts.list.next ? to(`/moderation?efter=${facts.list.next}`) : undefined}
			/>
		</Page>
	);
}

function QueueRow({ seeing, facts, item }: Props & { readonly item: QueueItem }) {
	const { language, context } = seeing;
	const texts = moderationTexts(language).queue;
	const words = contributionTexts(language);
	const { piece } = item;
	return (
		<li class="stack stack-2">
			<p>
				<WhyBadge seeing={seeing} item={item} />
			</p>
			<h2 class="h3">
				<Link href={localPath(language, `/moderation/${piece.number}`)} language={danishIn(language)}>
					{piece.title}
				</Link>
			</h2>
			<MetaLine
				items={[
					{ text: words.kinds[piece.kind] },
					{ icon: 'person', text: shownByline(piece, facts.names, words) },
					{ text: facts.processes.get(piece.processId)?.title ?? '' },
					{ text: texts.since(nearDate(language, item.since, context.now)) },
				]}
			/>
			{item.own ? <p class="small soft">{texts.own}</p> : null}
		</li>
	);
}

function WhyBadge({ seeing, item }: { readonly seeing: Seeing; readonly item: QueueItem }) {
	const { language, context } = seeing;
	const texts = moderationTexts(language).queue;
	if (item.why === 'flagged') return <Badge kind="wait">{plural(language, item.flags, texts.flagged)}</Badge>;
	if (item.why === 'held') return <Badge kind="wait">{texts.held}</Badge>;
	return <Badge kind="warning">{texts.appealed(nearDate(language, item.answerBy ?? '', context.now))}</Badge>;
}
