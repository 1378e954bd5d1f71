import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, FunctionLink, Link, Page, Words } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { meetingPath, wordsOf } from '../../meeting.ts';
import { hoursText, whereText } from '../../meeting-words.ts';
import type { signUpReceiptPage } from '../../reads/public-pages.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { saidIn } from './said.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof signUpReceiptPage> };

/** What somebody's own link opens: their place, or their turn, and the way out. */
export function SignUpReceiptPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { meeting, hasLeft } = facts;
	const texts = meetingTexts(language);
	const { heading, lead } = whatHolds({ seeing, facts });
	const title = wordsOf(meeting, language, 'title');
	const to = (path: string) => localPath(language, path);
	return (
		<Page frame={seeing.frame} title={heading} lead={lead} current="/moeder" unlisted>
			<div class="panel pad stack stack-2">
				<h2 class="h3" lang={saidIn(language, title)}>
					<Link href={to(meetingPath(meeting))}>{title.text}</Link>
				</h2>
				<p>
					{hoursText(meeting, language)}
					<br />
					<Words text={whereText(meeting, language)} />
				</p>
				<p>
					<FunctionLink href={to(`${meetingPath(meeting)}/kalender.ics`)}>{texts.page.calendar}</FunctionLink>
				</p>
			</div>
			{hasLeft ? <Again seeing={seeing} facts={facts} /> : <Leave seeing={seeing} facts={facts} />}
		</Page>
	);
}

function whatHolds({ seeing, facts }: Props): { heading: string; lead?: string } {
	const { language } = seeing;
	const { state, headCount } = facts;
	const texts = meetingTexts(language).receipt;
	if (facts.hasLeft) return { heading: texts.left, lead: texts.leftLead };
	if (state === 'cancelled') return { heading: texts.cancelled, lead: facts.meeting.cancelledBecause ?? '' };
	if (state === 'held') return { heading: texts.over };
	if (facts.isPlaced) return { heading: texts.placed, lead: plural(language, headCount, texts.heads) };
	return { heading: texts.waiting, lead: facts.isMailed ? texts.waitingLead : texts.waitingPhone };
}

function Again({ seeing, facts }: Props) {
	const { language } = seeing;
	if (facts.state !== 'coming') return null;
	return (
		<p>
			<FunctionLink href={localPath(language, `${meetingPath(facts.meeting)}/tilmeld`)}>
				{meetingTexts(language).receipt.again}
			</FunctionLink>
		</p>
	);
}

function Leave({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = meetingTexts(language).receipt;
	if (facts.state === 'held' || facts.state === 'cancelled') return null;
	return (
		<section class="stack stack-3" aria-labelledby="meld-fra">
			<p>{texts.keep}</p>
			<h2 class="h3" id="meld-fra">
				{texts.leaveHeading}
			</h2>
			<Form action={localPath(language, `/tilmelding/${facts.secret}/meld-fra`)} token={form.token()}>
				<ButtonRow>
					<Button kind="secondary">{texts.leave}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}
