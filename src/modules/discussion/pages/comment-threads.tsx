import type { Language } from '../../../platform/context.ts';
import { plural } from '../../../ui/format.ts';
import { FunctionLink, Prose, Reply, Voice } from '../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../ui/language.ts';
import { contributionTexts, HiddenBecause, type KnownName, shownAuthor } from '../../contributions/index.ts';
import { isByStaff } from '../byline.ts';
import type { Comment, CommentThread } from '../reads/list-comments.ts';
import { discussionTexts } from '../texts.ts';
import { Byline } from './byline.tsx';

/** What the parts of a conversation must know beside the comments themselves. */
export interface ConversationFacts {
	readonly language: Language;
	readonly now: Date;
	readonly municipality: string;
	/** Who stands behind the process, where it is not the municipality: replies of its people are theirs. */
	readonly organiser?: string | undefined;
	readonly names: ReadonlyMap<string, KnownName>;
	/** The named contact of the process, whose replies are marked as theirs. */
	readonly coordinatorId: string | null;
	/** The reader, who may take their own words back. */
	readonly readerId?: string | undefined;
	/** Whether anybody may write here now. */
	readonly open: boolean;
	/** The path of the page that a long thread is shown on alone. */
	readonly threadPath: (voiceNumber: number) => string;
}

/** The voices of a conversation, each with the replies to it. */
export function CommentThreads(props: {
	readonly threads: readonly CommentThread[];
	readonly facts: ConversationFacts;
}) {
	return (
		<div class="rows">
			{props.threads.map((thread) => (
				<Thread thread={thread} facts={props.facts} />
			))}
		</div>
	);
}

function Thread({ thread, facts }: { readonly thread: CommentThread; readonly facts: ConversationFacts }) {
	const texts = discussionTexts(facts.language);
	const { voice, answer, replies, moreReplies } = thread;
	const below = (
		<>
			{answer ? (
				<Reply byline={<b>{texts.answerFrom(facts.municipality)}</b>}>
					<p>
						<b lang={danishIn(facts.language)}>{answer.heading}</b>
					</p>
					<Prose text={answer.text} language={danishIn(facts.language)} />
				</Reply>
			) : null}
			{replies.map((reply) =>
				reply.hiddenAt !== null ? (
					<Reply id={`kommentar-${reply.contribution.number}`} byline={<WhyHidden comment={reply} facts={facts} />} />
				) : (
					<Reply
						id={`kommentar-${reply.contribution.number}`}
						byline={<Byline comment={reply} facts={facts} />}
						actions={<Actions comment={reply} facts={facts} />}
					>
						<Prose text={reply.contribution.text} language={foreignTo(facts.language, reply.contribution.language)} />
					</Reply>
				),
			)}
			{moreReplies > 0 ? (
				<p class="small">
					<FunctionLink href={localPath(facts.language, facts.threadPath(voice.contribution.number))}>
						{plural(facts.language, moreReplies, texts.moreReplies)}
					</FunctionLink>
				</p>
			) : null}
		</>
	);
	const hidden = voice.hiddenAt !== null;
	const gone = voice.withdrawnAt !== null;
	const waits = voice.contribution.needsAnswer && !answer && !replies.some((reply) => isByStaff(reply.contribution));
	return (
		<Voice
			stance={voice.kind === 'reply' ? 'question' : voice.kind}
			id={`kommentar-${voice.contribution.number}`}
			byline={
				hidden ? (
					<WhyHidden comment={voice} facts={facts} />
				) : gone ? (
					texts.withdrawn
				) : (
					<Byline comment={voice} facts={facts} waits={waits} />
				)
			}
			actions={gone ? undefined : <Actions comment={voice} facts={facts} />}
			replies={below}
		>
			{gone ? null : (
				<Prose text={voice.contribution.text} language={foreignTo(facts.language, voice.contribution.language)} />
			)}
		</Voice>
	);
}

/** What stands in the place of words that are hidden. */
function WhyHidden({ comment, facts }: { readonly comment: Comment; readonly facts: ConversationFacts }) {
	const { hiddenRule } = comment.contribution;
	return hiddenRule ? <HiddenBecause rule={hiddenRule} language={facts.language} /> : null;
}

function Actions({ comment, facts }: { readonly comment: Comment; readonly facts: ConversationFacts }) {
	const texts = discussionTexts(facts.language);
	const path = `/kommentar/${comment.contribution.number}`;
	const name = shownAuthor(comment.contribution, facts.names, contributionTexts(facts.language).authors);
	const own = facts.readerId !== undefined && comment.contribution.authorId === facts.readerId;
	return (
		<>
			{facts.open ? (
				<FunctionLink href={localPath(facts.language, `${path}/svar`)} label={texts.replyTo(name)}>
					{texts.reply}
				</FunctionLink>
			) : null}
			{own ? (
				<FunctionLink href={localPath(facts.language, `${path}/fortryd`)}>{texts.withdraw}</FunctionLink>
			) : (
				<FunctionLink
					href={localPath(facts.language, `/anmeld/${comment.contribution.number}`)}
					label={texts.flagWhat(name)}
				>
					{texts.flag}
				</FunctionLink>
			)}
		</>
	);
}
