import type { Seeing } from '../../../platform/web/seeing.ts';
import { Choices, FunctionLink, Prose, Rows, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import {
	BehalfFields,
	type Contribution,
	contributionTexts,
	type KnownName,
	shownAuthor,
	shownByline,
} from '../../contributions/index.ts';
import { commentLimit, stances } from '../../discussion/index.ts';
import { excerptOf } from '../../proposals/index.ts';
import { deskTexts } from '../texts.ts';
import { WriteForm, WriteFrame, type WriteProps } from './write-form.tsx';

type Props = WriteProps & {
	readonly proposal: Contribution;
	readonly names: ReadonlyMap<string, KnownName>;
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

/** The form for a comment by the person at the desk, and what others have said. */
export function CommentAtDeskPage(props: Props & { readonly voices: readonly Contribution[] }) {
	const { seeing, proposal } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	return (
		<WriteFrame {...props} title={texts.commentTitle} lead={texts.commentLead(proposal.title)} act="comment">
			<WriteForm {...props} action={`/skranke/forslag/${proposal.number}/kommenter`} send={texts.sendComment}>
				<Choices
					name="stance"
					label={texts.stance}
					value={form.typed.text('stance')}
					error={form.problemOf('stance')}
					choices={stances.map((stance) => ({ value: stance, label: texts.stances[stance] }))}
				/>
				<Words {...props} label={texts.text} />
			</WriteForm>
			<Said {...props} />
		</WriteFrame>
	);
}

/** The form for a reply by the person at the desk. */
export function ReplyAtDeskPage(props: Props & { readonly comment: Contribution }) {
	const { seeing, proposal, comment, names } = props;
	const { language } = seeing;
	const texts = deskTexts(language).write;
	const name = shownAuthor(comment, names, contributionTexts(language).authors);
	return (
		<WriteFrame {...props} title={texts.replyTitle} lead={texts.replyLead(name, proposal.title)} act="comment">
			<blockquote>
				<Prose text={excerptOf(comment.text, 600)} language={danishIn(language)} />
			</blockquote>
			<WriteForm {...props} action={`/skranke/kommentar/${comment.number}/svar`} send={texts.sendReply}>
				<Words {...props} label={texts.replyText} />
			</WriteForm>
		</WriteFrame>
	);
}

function Words(props: Pick<Props, 'seeing' | 'organisations'> & { readonly label: string }) {
	const { seeing, organisations, label } = props;
	return (
		<>
			<TextArea
				name="text"
				label={label}
				limit={commentLimit}
				rows={5}
				value={seeing.form.typed.text('text')}
				error={seeing.form.problemOf('text')}
				noDraft
			/>
			<BehalfFields seeing={seeing} organisations={organisations} />
		</>
	);
}

function Said(props: {
	readonly seeing: Seeing;
	readonly voices: readonly Contribution[];
	readonly names: ReadonlyMap<string, KnownName>;
}) {
	const { seeing, voices, names } = props;
	const { language } = seeing;
	const texts = deskTexts(language).write;
	const words = contributionTexts(language);
	if (voices.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="said-heading">
			<h2 class="h3" id="said-heading">
				{texts.saidHeading}
			</h2>
			<div class="desk-rows">
				<Rows>
					{voices.map((voice) => (
						<li class="desk-row">
							<div>
								<p lang={danishIn(language)}>{excerptOf(voice.text, 300)}</p>
								<p class="small soft">{shownByline(voice, names, words)}</p>
							</div>
							<FunctionLink href={localPath(language, `/skranke/kommentar/${voice.number}/svar`)}>
								<span aria-hidden="true">{texts.reply}</span>
								<span class="sr-only">{texts.replyTo(shownAuthor(voice, names, words.authors))}</span>
							</FunctionLink>
						</li>
					))}
				</Rows>
			</div>
		</section>
	);
}
