import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, ButtonRow, Form, Page, TextField, Words } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import { meetingPath, wordsOf } from '../../meeting.ts';
import { hoursText, whereText } from '../../meeting-words.ts';
import { freePlaces } from '../../places.ts';
import type { signUpPage } from '../../reads/public-pages.ts';
import { meetingTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { meetingRefusals } from '../refusal-texts.ts';
import { PartyFields } from '../sign-up-fields.tsx';
import { saidIn } from './said.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof signUpPage> };

/** The form by which one signs up, or why one cannot. */
export function SignUpPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { meeting, closed, process } = facts;
	const texts = meetingTexts(language);
	const title = wordsOf(meeting, language, 'title');
	const to = (path: string) => localPath(language, path);
	const { [closed ?? 'no-sign-up']: why } = meetingRefusals(language);
	return (
		<Page
			frame={seeing.frame}
			title={`${closed ? texts.signUp.closedTitle : texts.signUp.title}: ${title.text}`}
			heading={closed ? texts.signUp.closedTitle : texts.signUp.title}
			current="/moeder"
			unlisted
			errors={form.problems}
			breadcrumbs={[
				{ text: process.title, href: to(`/forloeb/${process.slug}/moeder`) },
				{ text: title.text, href: to(meetingPath(meeting)) },
				{ text: texts.signUp.title },
			]}
		>
			<p class="font-lead" lang={saidIn(language, title)}>
				{title.text}
			</p>
			<p>
				{hoursText(meeting, language)}
				<br />
				<Words text={whereText(meeting, language)} />
			</p>
			{closed ? (
				<>
					<p>{typeof why === 'string' ? why : ''}</p>
					<ButtonRow>
						<ButtonLink href={to(meetingPath(meeting))}>{texts.signUp.back}</ButtonLink>
					</ButtonRow>
				</>
			) : (
				<SignUpForm seeing={seeing} facts={facts} />
			)}
		</Page>
	);
}

function SignUpForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { meeting, known, counts } = facts;
	const texts = meetingTexts(language).signUp;
	const isFull = freePlaces({ ...meeting, ...counts }) === 0 || counts.waiting > 0;
	return (
		<>
			{isFull ? (
				<Alert kind="info">
					<p>{texts.fullText}</p>
				</Alert>
			) : null}
			<Form action={localPath(language, `${meetingPath(meeting)}/tilmeld`)} token={form.token()}>
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					limit={limits.name}
					autocomplete="name"
					value={form.typed.text('name') ?? known.name}
					error={form.problemOf('name')}
				/>
				<p>{texts.contact}</p>
				<TextField
					name="email"
					type="email"
					label={texts.email}
					hint={texts.emailHint}
					optional
					unmarked
					autocomplete="email"
					value={form.typed.text('email') ?? known.email}
					error={form.problemOf('email')}
				/>
				<TextField
					name="phone"
					type="tel"
					label={texts.phone}
					hint={texts.phoneHint}
					optional
					unmarked
					autocomplete="tel"
					value={form.typed.text('phone')}
					error={form.problemOf('phone')}
				/>
				<PartyFields seeing={seeing} heads={texts.headCount} />
				<ButtonRow>
					<Button>{isFull ? texts.wait : texts.send}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}
