import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber } from '../../../../ui/format.ts';
import { ButtonLink, DateRow, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { meetingState } from '../../meeting.ts';
import { hoursText, whereText } from '../../meeting-words.ts';
import type { ListedMeeting } from '../../reads/list-meetings.ts';
import type { plannedMeetingsPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts, meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingStaffPage, planPath, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof plannedMeetingsPage> };

/** The meetings of a process for those who plan them, the latest first. */
export function PlannedPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, meetings } = facts;
	const texts = meetingStaffTexts(language);
	return (
		<MeetingStaffPage seeing={seeing} process={process} title={texts.meetings} lead={texts.list.lead} isTop>
			<p>
				<ButtonLink href={localPath(language, `${planPath(process.slug)}/nyt`)} icon="plus">
					{texts.list.add}
				</ButtonLink>
			</p>
			{meetings.length === 0 ? (
				<p>{texts.list.none}</p>
			) : (
				<section aria-labelledby="moeder">
					<h2 class="sr-only" id="moeder">
						{texts.meetings}
					</h2>
					<Rows>
						{[...meetings].reverse().map((meeting) => (
							<Line seeing={seeing} meeting={meeting} />
						))}
					</Rows>
				</section>
			)}
		</MeetingStaffPage>
	);
}

function Line({ seeing, meeting }: { readonly seeing: Seeing; readonly meeting: ListedMeeting }) {
	const { language, context } = seeing;
	const texts = meetingStaffTexts(language).list;
	const state = meetingState(meeting, context.now);
	const count = (n: number) => formatNumber(language, n);
	return (
		<DateRow
			day={meeting.startsAt}
			off={state === 'cancelled' ? meetingTexts(language).cancelled : undefined}
			title={<Link href={localPath(language, runPath(meeting))}>{meeting.title}</Link>}
		>
			<MetaLine
				items={[
					...(state === 'cancelled' ? [] : [{ text: texts.state[state] }]),
					{ text: hoursText(meeting, language) },
					{ text: whereText(meeting, language) },
					...(meeting.takesSignUps ? [{ icon: 'people' as const, text: texts.signedUp(count(meeting.taken)) }] : []),
					...(meeting.waiting > 0 ? [{ text: texts.waiting(count(meeting.waiting)) }] : []),
				]}
			/>
		</DateRow>
	);
}
