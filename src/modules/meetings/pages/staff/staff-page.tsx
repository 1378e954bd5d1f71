import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { type Crumb, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { maySteerProcess, type ParticipationProcess } from '../../../processes/index.ts';
import type { PublicMeeting } from '../../meeting.ts';
import { meetingStaffTexts } from '../../texts.ts';

/** Where the meetings of a process are planned. */
export const planPath = (slug: string): string => `/styr/forloeb/${slug}/moeder`;

/** Where one meeting is run. */
export const runPath = (meeting: Pick<PublicMeeting, 'number'>): string => `/styr/moeder/${meeting.number}`;

/** A page of those who plan and run meetings: the way back to the meeting and its process stands above it. */
export function MeetingStaffPage(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	/** Absent on the pages that are about all meetings of the process. */
	readonly meeting?: PublicMeeting | undefined;
	readonly title: string;
	readonly heading?: string | undefined;
	readonly lead?: string | undefined;
	readonly eyebrow?: Child;
	readonly aside?: Child;
	/** The page is the meeting's own, or the list itself: it needs no step back to itself. */
	readonly isTop?: boolean | undefined;
	readonly children?: Child;
}) {
	const { seeing, process, meeting, title, isTop } = props;
	const texts = meetingStaffTexts(seeing.language);
	const to = (path: string) => localPath(seeing.language, path);
	const isList = isTop && !meeting;
	// Who leads one meeting and does not steer its process has no way further up.
	const steers = maySteerProcess(seeing.context.actor, process).kind === 'yes';
	const way: readonly Crumb[] = steers
		? [
				{ text: texts.manage, href: to('/styr') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				...(isList ? [] : [{ text: texts.meetings, href: to(planPath(process.slug)) }]),
			]
		: [{ text: process.title, href: to(`/forloeb/${process.slug}/moeder`) }];
	return (
		<Page
			frame={seeing.frame}
			title={title}
			heading={props.heading}
			lead={props.lead}
			current="/styr"
			unlisted
			errors={seeing.form.problems}
			eyebrow={props.eyebrow}
			aside={props.aside}
			breadcrumbs={[
				...way,
				...(meeting && !isTop ? [{ text: meeting.title, href: to(runPath(meeting)) }] : []),
				{ text: props.heading ?? title },
			]}
		>
			{props.children}
		</Page>
	);
}
