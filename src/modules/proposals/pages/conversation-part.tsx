import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../ui/format.ts';
import { ButtonLink, FunctionLink, KeysetPager, Tags } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { CommentThreads, type Stance, stances } from '../../discussion/index.ts';
import { isOpen } from '../../processes/index.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: ShownProposal };

/** What has been said about a proposal, by stance, and the way to say something. */
export function ConversationPart({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).talk;
	const { proposal, process, conversation, stances: counts } = facts;
	const open = isOpen(process, dateInCopenhagen(context.now));
	const path = localPath(language, `/forslag/${proposal.number}`);
	const stance = conversation.stance ? `holdning=${conversation.stance}&` : '';
	return (
		<section aria-labelledby="samtale" class="stack stack-4">
			<h2 id="samtale">
				{counts.voices + counts.reply === 0 ? texts.none : plural(language, counts.voices, texts.heading)}
			</h2>
			{counts.voices > 1 && conversation.part !== 'one-thread' ? <Filter seeing={seeing} facts={facts} /> : null}
			{conversation.part === 'one-thread' ? (
				<p>
					<FunctionLink href={`${path}#samtale`}>{texts.wholeTalk}</FunctionLink>
				</p>
			) : null}
			{conversation.threads.length > 0 ? (
				<CommentThreads
					threads={conversation.threads}
					facts={{
						language,
						now: context.now,
						municipality: facts.behind?.name ?? seeing.frame.municipality.name,
						organiser: facts.behind?.name,
						names: facts.names,
						coordinatorId: process.coordinatorId,
						readerId: context.actor.personId,
						open,
						threadPath: (voice) => `/forslag/${proposal.number}?vis=${voice}#kommentar-${voice}`,
					}}
				/>
			) : null}
			<KeysetPager
				first={conversation.part === 'later' ? `${path}${stance ? `?${stance.slice(0, -1)}` : ''}#samtale` : undefined}
				older={conversation.next ? `${path}?${stance}efter=${conversation.next}#samtale` : undefined}
			/>
			{open ? (
				<>
					{counts.voices === 0 ? <p class="soft">{texts.noneHelp}</p> : null}
					<p>
						<ButtonLink kind="secondary" href={`${path}/kommenter`}>
							{texts.write}
						</ButtonLink>
					</p>
				</>
			) : null}
		</section>
	);
}

function Filter({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = proposalTexts(language).talk;
	const words = uiTexts(language).stance;
	const { proposal, stances: counts, conversation } = facts;
	const path = (stance?: Stance) =>
		localPath(language, `/forslag/${proposal.number}${stance ? `?holdning=${stance}` : ''}#samtale`);
	return (
		<Tags
			label={texts.filter}
			tags={[
				{
					href: path(),
					text: texts.all,
					count: formatNumber(language, counts.voices),
					current: conversation.stance === undefined,
				},
				...stances
					.filter((stance) => counts[stance] > 0 || conversation.stance === stance)
					.map((stance) => ({
						href: path(stance),
						text: words[stance],
						count: formatNumber(language, counts[stance]),
						current: conversation.stance === stance,
					})),
			]}
		/>
	);
}
