import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Badge, ButtonLink, FunctionLink, Page, Prose, VideoOnClick } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { EasyLink, TranslatedNote } from '../../../wordings/index.ts';
import { linesOf, meetingPath, wordsOf } from '../../meeting.ts';
import { mayRunMeeting } from '../../permissions.ts';
import type { meetingPage } from '../../reads/public-pages.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingFactsList } from './meeting-facts.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { Said, saidIn } from './said.tsx';
import { SignUpPanel, signUpText } from './sign-up-panel.tsx';

/** What the parts of a meeting's page are given. */
export type MeetingProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof meetingPage> };

/** One meeting: what one must know in order to come, who leads it and with what interest, and afterwards what was said. */
export function MeetingPage({ seeing, facts }: MeetingProps) {
	const { language, context } = seeing;
	const { meeting, process, state } = facts;
	const texts = meetingTexts(language);
	const title = wordsOf(meeting, language, 'title');
	const intro = wordsOf(meeting, language, 'intro');
	const isDraft = state === 'draft';
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title.text}
			headingLanguage={saidIn(language, title)}
			current="/moeder"
			unlisted={isDraft}
			eyebrow={
				<Badge kind={state === 'cancelled' ? 'warning' : 'plain'}>
					{state === 'coming' ? texts.forms[meeting.form] : `${texts.forms[meeting.form]} · ${texts.states[state]}`}
				</Badge>
			}
			breadcrumbs={[
				{ text: texts.all.title, href: to('/moeder') },
				{ text: process.title, href: to(`/forloeb/${process.slug}/moeder`) },
				{ text: title.text },
			]}
			share={{ description: intro.text || title.text }}
			aside={state === 'cancelled' ? undefined : <SignUpPanel seeing={seeing} facts={facts} />}
		>
			{isDraft ? (
				<Alert kind="info">
					<p>{texts.page.draft}</p>
				</Alert>
			) : null}
			{state === 'cancelled' ? (
				<Alert kind="warning" heading={texts.page.cancelledHeading}>
					<p>
						{texts.page.because} <span lang={danishIn(language)}>{meeting.cancelledBecause}</span>
					</p>
				</Alert>
			) : null}
			{facts.otherwise?.isEasy && !isDraft ? (
				<EasyLink language={language} kind="meeting" word="moede" ref={meeting.number} />
			) : null}
			{intro.text ? <Prose text={intro.text} language={saidIn(language, intro)} /> : null}
			<MeetingFactsList seeing={seeing} facts={facts} />
			{state === 'coming' && meeting.takesSignUps ? (
				<p class="only-narrow">
					<ButtonLink href={to(`${meetingPath(meeting)}/tilmeld`)}>{signUpText(seeing, facts)}</ButtonLink>
				</p>
			) : null}
			{meeting.facilitatorName ? (
				<Part id="leder" heading={texts.page.leader}>
					<p>
						<b lang={danishIn(language)}>{meeting.facilitatorName}</b>
					</p>
					{meeting.noStake ? (
						<p>
							{texts.page.noStake} <Said language={language} words={wordsOf(meeting, language, 'noStake')} />
						</p>
					) : null}
				</Part>
			) : null}
			<Words {...{ seeing, facts }} word="quietVoices" heading={texts.page.quietVoices} />
			<Agenda seeing={seeing} facts={facts} />
			{facts.otherwise?.shown ? (
				<TranslatedNote language={language} shown={facts.otherwise.shown} path={meetingPath(meeting)} />
			) : null}
			{meeting.recordingUrl ? (
				<Part id="optagelse" heading={texts.page.recording}>
					<VideoOnClick
						href={meeting.recordingUrl}
						title={meeting.recordingTitle || texts.page.recordingTitle}
						language={meeting.recordingTitle ? danishIn(language) : undefined}
					/>
				</Part>
			) : null}
			<MeetingNotes seeing={seeing} facts={facts} />
			{isDraft ? null : (
				<p>
					<FunctionLink href={to(`/traad/meeting/${meeting.id}`)}>{texts.page.thread}</FunctionLink>
				</p>
			)}
			{mayRunMeeting(context.actor, facts).kind === 'yes' ? (
				<p>
					<FunctionLink href={to(`/styr${meetingPath(meeting)}`)}>{texts.page.run}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

function Part(props: { readonly id: string; readonly heading: string; readonly children?: Child }) {
	return (
		<section class="stack stack-3" aria-labelledby={props.id}>
			<h2 class="h3" id={props.id}>
				{props.heading}
			</h2>
			{props.children}
		</section>
	);
}

function Words(props: MeetingProps & { readonly word: 'quietVoices'; readonly heading: string }) {
	const { language } = props.seeing;
	const words = wordsOf(props.facts.meeting, language, props.word);
	if (!words.text) return null;
	return (
		<Part id={props.word} heading={props.heading}>
			<Prose text={words.text} language={saidIn(language, words)} />
		</Part>
	);
}

function Agenda({ seeing, facts }: MeetingProps) {
	const { language } = seeing;
	const agenda = wordsOf(facts.meeting, language, 'agenda');
	const items = linesOf(agenda.text);
	if (items.length === 0) return null;
	return (
		<Part id="dagsorden" heading={meetingTexts(language).page.agenda}>
			<Prose text={items.map((item) => `- ${item}`).join('\n')} language={saidIn(language, agenda)} />
		</Part>
	);
}
