import type { Child } from 'hono/jsx';
import { plural } from '../../../../ui/format.ts';
import { ButtonLink, FollowButton, FunctionLink, Panel, PanelPart } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { meetingPath } from '../../meeting.ts';
import { roomText } from '../../meeting-words.ts';
import { freePlaces } from '../../places.ts';
import { meetingTexts } from '../../texts.ts';
import type { MeetingProps } from './meeting-page.tsx';

/** Whether there is room, and the way in: by the form, by telephone, or by simply coming. */
export function SignUpPanel({ seeing, facts }: MeetingProps) {
	const { language } = seeing;
	const { meeting, state } = facts;
	const texts = meetingTexts(language);
	const calendar = localPath(language, `${meetingPath(meeting)}/kalender.ics`);
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{state === 'held' ? texts.signUp.heldHeading : texts.signUp.heading}</h2>
				<How seeing={seeing} facts={facts} />
				{state === 'coming' || state === 'running' ? (
					<>
						<p>
							<FunctionLink href={calendar}>{texts.page.calendar}</FunctionLink>
						</p>
						<FollowButton what="meeting" href={localPath(language, `/foelg/moede/${meeting.number}`)} full />
					</>
				) : null}
			</PanelPart>
		</Panel>
	);
}

function How({ seeing, facts }: MeetingProps): Child {
	const { language } = seeing;
	const { meeting, counts, state } = facts;
	const texts = meetingTexts(language);
	if (state === 'held')
		return (
			<>
				{meeting.came === null ? null : <p>{plural(language, meeting.came, texts.list.came)}.</p>}
				<p>
					<FunctionLink href="#noter">{texts.page.saidHere}</FunctionLink>
				</p>
			</>
		);
	if (!meeting.takesSignUps) return <p>{texts.signUp.justCome}</p>;
	if (state === 'running') return <p>{texts.signUp.closed}</p>;
	const room = { ...meeting, ...counts };
	const isFull = isFullNow(facts);
	const { phone } = seeing.frame.municipality;
	return (
		<>
			<p>{roomText(room, language)}</p>
			{isFull ? <p class="small soft">{texts.signUp.fullText}</p> : null}
			{counts.waiting > 0 ? <p class="small soft">{plural(language, counts.waiting, texts.signUp.waiting)}</p> : null}
			{state === 'draft' ? null : (
				<p>
					<ButtonLink href={localPath(language, `${meetingPath(meeting)}/tilmeld`)} full>
						{signUpText(seeing, facts)}
					</ButtonLink>
				</p>
			)}
			{phone ? <p class="small">{texts.signUp.call(phone)}</p> : null}
		</>
	);
}

function isFullNow({ meeting, counts }: MeetingProps['facts']): boolean {
	return freePlaces({ ...meeting, ...counts }) === 0 || counts.waiting > 0;
}

/** What the button says: one gets a place, or a turn on the waiting list. */
export function signUpText({ language }: MeetingProps['seeing'], facts: MeetingProps['facts']): string {
	const { signUp } = meetingTexts(language);
	return isFullNow(facts) ? signUp.wait : signUp.open;
}
