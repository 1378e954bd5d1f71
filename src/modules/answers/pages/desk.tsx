import type { Child } from 'hono/jsx';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { Alert, ButtonLink, ButtonRow, DeskLayout, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { NearActions } from '../../plans/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { isOfWaiting } from '../piles.ts';
import type { Desk } from '../reads/load-desk.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress } from './desk-address.ts';
import { DeskFilter } from './desk-filter.tsx';
import { afterList, deskItem, listLabel, queues } from './desk-list.tsx';

/** The frame of the desk: whose it is, how many wait, and the way to what one chooses between. */
export function DeskPage(props: {
	readonly seeing: Seeing;
	readonly desk: Desk;
	readonly title?: string;
	readonly open?: number;
	readonly children?: Child;
}) {
	const { seeing, desk, open } = props;
	const { language } = seeing;
	const texts = answersTexts(language).desk;
	const to = (path: string) => localPath(language, path);
	const only = desk.chosen ?? (desk.processes.length === 1 ? desk.processes[0] : undefined);
	const whose = only?.title ?? texts.allProcesses;
	return (
		<Page
			frame={seeing.frame}
			title={props.title ?? texts.title}
			current="/svarbord"
			errors={seeing.form.problems}
			unlisted
			wide
		>
			<div class="container page stack stack-4">
				<div class="band-head">
					<div>
						<h1 class="h2">{texts.title}</h1>
						<p class="soft">
							{whose} · {plural(language, desk.counts.get('waiting') ?? 0, texts.waits)}
						</p>
					</div>
					<ButtonRow>
						{open === undefined && desk.items.items.length > 1 && isOfWaiting(desk.pile) ? (
							<ButtonLink
								href={to(deskAddress('/svarbord/samlet', { ...desk.wish, efter: undefined }))}
								kind="secondary"
								small
								icon="answer"
							>
								{answersTexts(language).inbox.many.link}
							</ButtonLink>
						) : null}
						{seeing.context.actor.staff && open === undefined ? (
							<ButtonLink href={to('/moderation')} kind="secondary" small>
								{texts.moderation}
							</ButtonLink>
						) : null}
						{only && mayEnterIn(seeing.context.actor, only).kind === 'yes' ? (
							<ButtonLink href={to(`/styr/forloeb/${only.slug}/indtast`)} kind="secondary" small icon="plus">
								{texts.enter}
							</ButtonLink>
						) : null}
					</ButtonRow>
				</div>
				<Unsent seeing={seeing} desk={desk} />
				{desk.near ? <NearActions seeing={seeing} near={desk.near} /> : null}
				{desk.choices && desk.processes.length > 0 ? (
					<DeskFilter seeing={seeing} desk={desk} choices={desk.choices} />
				) : null}
				{desk.isOver ? <p>{texts.over}</p> : null}
				<DeskLayout
					queuesLabel={texts.piles}
					queues={queues(seeing, desk)}
					listLabel={listLabel(seeing, desk)}
					items={desk.items.items.map((item) => deskItem(seeing, desk, item, open))}
					after={afterList(seeing, desk)}
					detail={props.children}
				/>
			</div>
		</Page>
	);
}

/** Answers that were laid ready and forgotten would wait for ever, and those who wait for them too. */
function Unsent({ seeing, desk }: { readonly seeing: Seeing; readonly desk: Desk }) {
	const { language, context } = seeing;
	const texts = answersTexts(language).inbox.many;
	if (desk.unsent.length === 0) return null;
	return (
		<Alert kind="info" heading={texts.unsent}>
			<ul class="stack stack-1">
				{desk.unsent.map(({ id, heading, madeAt, pieces }) => (
					<li>
						<Link href={localPath(language, `/svarbord/samlet/${id}`)}>{heading}</Link>{' '}
						<span class="small soft">
							{plural(language, pieces, texts.unsentPieces)},{' '}
							{nearDate(language, dateInCopenhagen(madeAt), context.now)}
						</span>
					</li>
				))}
			</ul>
		</Alert>
	);
}
