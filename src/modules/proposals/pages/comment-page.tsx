import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow, Choices, Form, Link, Page, Prose, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { BehalfFields, LanguageField } from '../../contributions/index.ts';
import { commentLimit, isStance, stances } from '../../discussion/index.ts';
import type { Organisation, PersonNames } from '../../people/index.ts';
import {
	mayAnswerIn,
	type ParticipationProcess,
	type ProcessLevels,
	whyHandingInIsRefused,
} from '../../processes/index.ts';
import { PrivateHint } from '../../screening/index.ts';
import { excerptOf } from '../proposal.ts';
import type { commentPage, replyPage, withdrawCommentPage } from '../reads/write-facts.ts';
import { proposalTexts } from '../texts.ts';
import { authorOf } from './author-line.tsx';
import type { FactsOf } from './facts-of.ts';
import { ShowAsField } from './proposal-fields.tsx';
import { refusalTexts } from './refusal-texts.ts';
import { VisitorFields } from './visitor-fields.tsx';

type Talk = {
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
	readonly names: PersonNames | undefined;
	readonly organisations: readonly Organisation[];
	readonly about: { readonly number: number; readonly title: string };
};

/** The form for a voice in the conversation: for, against or a question. */
export function CommentPage({
	seeing,
	facts,
}: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof commentPage>;
}) {
	const { language } = seeing;
	const texts = proposalTexts(language).comment;
	const wished = seeing.query.holdning;
	return (
		<TalkPage seeing={seeing} talk={facts} title={texts.title} action={`/forslag/${facts.about.number}/kommenter`}>
			{facts.draft ? (
				<p>
					{texts.fromDraft} <Link href={localPath(language, `/forslag/${facts.about.number}`)}>{texts.noThanks}</Link>
				</p>
			) : null}
			<Choices
				name="stance"
				label={texts.stance}
				boxed
				value={seeing.form.typed.text('stance') ?? (isStance(wished) ? wished : undefined)}
				error={seeing.form.problemOf('stance')}
				choices={stances.map((stance) => ({
					value: stance,
					label: texts.stances[stance],
					hint: texts.stanceHints[stance],
				}))}
			/>
			<Words
				seeing={seeing}
				label={texts.text}
				talk={facts}
				staff={false}
				first={facts.draft && [facts.draft.title, facts.draft.text].filter(Boolean).join('\n\n')}
			/>
			<Button>{texts.send}</Button>
		</TalkPage>
	);
}

/** The form for a reply, under what is replied to. */
export function ReplyPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof replyPage> }) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).comment;
	const staff = mayAnswerIn(context.actor, facts.process).kind === 'yes';
	const title = texts.replyTitle(authorOf(facts.comment, facts.authors, language));
	const action = `/kommentar/${facts.comment.number}/svar`;
	return (
		<TalkPage seeing={seeing} talk={facts} title={title} action={action} staff={staff} quoted={facts.comment.text}>
			{staff ? <p class="soft">{texts.asStaff}</p> : null}
			<Words seeing={seeing} label={texts.replyText} talk={facts} staff={staff} />
			<Button>{texts.sendReply}</Button>
		</TalkPage>
	);
}

/** Asks once before a comment is taken back. */
export function WithdrawCommentPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof withdrawCommentPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const texts = proposalTexts(language).comment;
	const path = `/kommentar/${facts.comment.number}`;
	return (
		<Page
			frame={seeing.frame}
			title={texts.withdrawTitle}
			lead={texts.withdrawText}
			errors={seeing.form.problems}
			unlisted
		>
			<blockquote>
				<Prose text={facts.comment.text} language={danishIn(language)} />
			</blockquote>
			<Form action={localPath(language, `${path}/fortryd`)}>
				<ButtonRow>
					<Button>{texts.withdraw}</Button>
					<Link href={localPath(language, path)}>{texts.keep}</Link>
				</ButtonRow>
			</Form>
		</Page>
	);
}

function TalkPage(props: {
	readonly seeing: Seeing;
	readonly talk: Talk;
	readonly title: string;
	readonly action: string;
	readonly staff?: boolean;
	readonly quoted?: string;
	readonly children?: unknown;
}) {
	const { seeing, talk, title, action, quoted } = props;
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const closed = whyHandingInIsRefused(talk.process, dateInCopenhagen(context.now));
	const refusal = props.staff && talk.process.concludedAt === null ? undefined : closed;
	return (
		<Page
			frame={seeing.frame}
			title={refusal ? texts.comment.closedTitle : title}
			lead={texts.comment.lead(talk.about.title)}
			current="/forloeb"
			unlisted
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: talk.process.title, href: localPath(language, `/forloeb/${talk.process.slug}`) },
				{ text: texts.proposal(talk.about.number), href: localPath(language, `/forslag/${talk.about.number}`) },
				{ text: title },
			]}
		>
			{quoted ? (
				<blockquote>
					<Prose text={excerptOf(quoted, 600)} language={danishIn(language)} />
				</blockquote>
			) : null}
			{refusal ? (
				<p>{String(refusalTexts(language)[refusal])}</p>
			) : (
				<Form action={localPath(language, action)} token={seeing.form.token()} sameAfterBack>
					{props.children as never}
				</Form>
			)}
			<p class="small">
				<Link href={localPath(language, '/regler')}>{texts.comment.rules}</Link>
			</p>
		</Page>
	);
}

function Words(props: {
	readonly seeing: Seeing;
	readonly label: string;
	readonly talk: Talk;
	readonly staff: boolean;
	readonly first?: string | undefined;
}) {
	const { seeing, label, talk, staff, first } = props;
	const { form, language, context } = seeing;
	const texts = proposalTexts(language).write;
	const signedOut = context.actor.kind === 'visitor';
	return (
		<>
			<TextArea
				name="text"
				label={label}
				limit={commentLimit}
				rows={5}
				value={form.typed.text('text') ?? first}
				error={form.problemOf('text')}
			/>
			<PrivateHint seeing={seeing} />
			{staff ? null : (
				<>
					<BehalfFields seeing={seeing} organisations={talk.organisations} />
					<LanguageField seeing={seeing} />
					<ShowAsField seeing={seeing} process={talk.process} names={talk.names} />
				</>
			)}
			{signedOut && talk.levels.comment === 0 ? <VisitorFields seeing={seeing} /> : null}
			{!staff && (signedOut || context.actor.level < talk.levels.comment) ? (
				<p class="soft">{texts.signedOutLevels[talk.levels.comment]}</p>
			) : null}
		</>
	);
}
