import type { Seeing } from '../../../../platform/web/seeing.ts';
import { EmptyState, FunctionLink, KeysetPager, Page, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { MeetingRow } from '../../../processes/index.ts';
import type { allMeetingsPage } from '../../reads/public-pages.ts';
import { shownMeeting } from '../../reads/shown-meetings.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

/** All meetings to come, soonest first. */
export function AllMeetingsPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof allMeetingsPage> }) {
	const { seeing, facts } = props;
	const { language, context } = seeing;
	const texts = meetingTexts(language).all;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/moeder"
			share={{ description: texts.lead }}
		>
			{facts.meetings.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="kommer">
					<h2 id="kommer">{meetingTexts(language).list.coming}</h2>
					<Rows>
						{facts.meetings.map(({ meeting, process }) => {
							const shown = shownMeeting(context, meeting);
							return <MeetingRow meeting={{ ...shown, facts: [...shown.facts, process.title] }} language={language} />;
						})}
					</Rows>
				</section>
			) : (
				<EmptyState heading={texts.none} drawing="signpost">
					<p>{texts.noneHelp}</p>
					<p>
						<FunctionLink href={to('/forloeb')}>{texts.processes}</FunctionLink>
					</p>
				</EmptyState>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : to('/moeder')}
				older={facts.next && to(`/moeder?efter=${encodeURIComponent(facts.next)}`)}
			/>
			<p>
				<FunctionLink href={to('/moeder.ics')}>{texts.calendar}</FunctionLink>
			</p>
		</Page>
	);
}
