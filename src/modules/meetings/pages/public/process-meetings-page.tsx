import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { EmptyState, FunctionLink, Page, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { MeetingRow } from '../../../processes/index.ts';
import type { ListedMeeting } from '../../reads/list-meetings.ts';
import type { processMeetingsPage } from '../../reads/public-pages.ts';
import { shownMeeting } from '../../reads/shown-meetings.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

/** The meetings of one process: those to come, and those that were held. */
export function ProcessMeetingsPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof processMeetingsPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const { process, coming, held } = facts;
	const texts = meetingTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.list.title}: ${process.title}`}
			heading={texts.list.title}
			lead={texts.list.lead(process.title)}
			current="/moeder"
			breadcrumbs={[
				{ text: texts.all.title, href: to('/moeder') },
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.list.title },
			]}
		>
			{coming.length + held.length === 0 ? (
				<EmptyState heading={texts.list.none} drawing="signpost">
					<p>{texts.list.noneHelp}</p>
				</EmptyState>
			) : (
				<>
					<section class="stack stack-3" aria-labelledby="kommer">
						<h2 id="kommer">{texts.list.coming}</h2>
						{coming.length > 0 ? <List seeing={seeing} meetings={coming} /> : <p>{texts.list.noneComing}</p>}
					</section>
					{held.length > 0 ? (
						<section class="stack stack-3" aria-labelledby="holdt">
							<h2 id="holdt">{texts.list.held}</h2>
							<List seeing={seeing} meetings={held} />
						</section>
					) : null}
					<p>
						<FunctionLink href={to(`/forloeb/${process.slug}/moeder.ics`)}>{texts.all.calendar}</FunctionLink>
					</p>
				</>
			)}
		</Page>
	);
}

function List({ seeing, meetings }: { readonly seeing: Seeing; readonly meetings: readonly ListedMeeting[] }) {
	const { language, context } = seeing;
	const { came } = meetingTexts(language).list;
	return (
		<Rows>
			{meetings.map((meeting) => {
				const shown = shownMeeting(context, meeting);
				const there = meeting.came === null ? [] : [plural(language, meeting.came, came)];
				return <MeetingRow meeting={{ ...shown, facts: [...shown.facts, ...there] }} language={language} />;
			})}
		</Rows>
	);
}
