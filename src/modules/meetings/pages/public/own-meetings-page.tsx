import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Badge, EmptyState, FunctionLink, Link, MetaLine, Page, Rows, Words } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { uiTexts } from '../../../../ui/texts.ts';
import { meetingPath, wordsOf } from '../../meeting.ts';
import { hoursText, whereText } from '../../meeting-words.ts';
import type { OwnMeeting, ownMeetingsPage } from '../../reads/own-meetings.ts';
import { signUpSecret } from '../../steps/sign-up-secret.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

type Facts = FactsOf<typeof ownMeetingsPage>;

/** The meetings that one is signed up for, the next first, each with the way to sign off. */
export function OwnMeetingsPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language, context } = seeing;
	const texts = meetingTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	const byHour = [...facts.meetings].sort((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime());
	const coming = byHour.filter(({ meeting }) => meeting.endsAt > context.now);
	const held = byHour.filter(({ meeting }) => meeting.endsAt <= context.now).reverse();
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			unlisted
			breadcrumbs={[{ text: uiTexts(language).menu.mine, href: to('/mit') }, { text: texts.title }]}
		>
			{byHour.length === 0 ? (
				<EmptyState heading={texts.none} drawing="signpost">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : null}
			<Part seeing={seeing} id="coming" heading={texts.coming} meetings={coming} isHeld={false} />
			<Part seeing={seeing} id="held" heading={texts.held} meetings={held} isHeld />
			{byHour.length > 0 ? <p class="small soft">{texts.kept}</p> : null}
			<p>
				<FunctionLink href={to('/moeder')}>{texts.all}</FunctionLink>
			</p>
		</Page>
	);
}

function Part(props: {
	readonly seeing: Seeing;
	readonly id: string;
	readonly heading: string;
	readonly meetings: readonly OwnMeeting[];
	readonly isHeld: boolean;
}) {
	const { seeing, id, heading, meetings, isHeld } = props;
	if (meetings.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			<Rows>
				{meetings.map((one) => (
					<OwnMeetingRow seeing={seeing} one={one} isHeld={isHeld} />
				))}
			</Rows>
		</section>
	);
}

function OwnMeetingRow({
	seeing,
	one,
	isHeld,
}: {
	readonly seeing: Seeing;
	readonly one: OwnMeeting;
	readonly isHeld: boolean;
}) {
	const { language, context } = seeing;
	const texts = meetingTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	const { meeting, placed, signUpId } = one;
	const title = wordsOf(meeting, language, 'title').text;
	const state =
		meeting.cancelledBecause !== null ? texts.cancelled : isHeld ? texts.was : placed ? texts.placed : texts.waiting;
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ icon: 'clock', text: hoursText(meeting, language) }]}>
				<Badge kind={placed && !isHeld && meeting.cancelledBecause === null ? 'success' : 'plain'}>{state}</Badge>
			</MetaLine>
			<h3>
				<Link href={to(meetingPath(meeting))}>
					<Words text={title} />
				</Link>
			</h3>
			<p class="small soft">
				<Words text={whereText(meeting, language)} />
			</p>
			{isHeld || meeting.cancelledBecause !== null ? null : (
				<p>
					<FunctionLink href={to(`/tilmelding/${signUpSecret(context, signUpId)}`)} label={`${texts.signUp}: ${title}`}>
						{texts.signUp}
					</FunctionLink>
				</p>
			)}
		</li>
	);
}
