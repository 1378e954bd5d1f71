import { nearDate } from '../../../ui/format.ts';
import { afterComma } from '../../../ui/isolated.ts';
import { Link } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, shownAuthor, shownByline } from '../../contributions/index.ts';
import { isByStaff } from '../byline.ts';
import type { Comment } from '../reads/list-comments.ts';
import { discussionTexts } from '../texts.ts';
import type { ConversationFacts } from './comment-threads.tsx';

/** Who said it, through which door and when; the date is the comment's permanent address. */
export function Byline(props: {
	readonly comment: Comment;
	readonly facts: ConversationFacts;
	/** A question that nobody from the municipality has said anything to. */
	readonly waits?: boolean;
}) {
	const { comment, facts, waits = false } = props;
	const { language } = facts;
	const words = contributionTexts(language);
	const texts = discussionTexts(language);
	const { contribution } = comment;
	const name = shownAuthor(contribution, facts.names, words.authors);
	const date = nearDate(language, contribution.happenedOn, facts.now);
	const channel = contribution.channel === 'web' ? '' : ` · ${words.channels[contribution.channel]}`;
	const staff = isByStaff(contribution);
	const ofOthers = facts.organiser ? texts.organiser(facts.organiser) : texts.staff;
	const role = contribution.authorId === facts.coordinatorId ? texts.coordinator : ofOthers;
	return (
		<>
			{staff ? <b>{role}</b> : null}
			{staff ? ' · ' : ''}
			{afterComma(language, `${shownByline(contribution, facts.names, words)}${channel}`, '')}
			<Link href={localPath(language, `/kommentar/${contribution.number}`)} label={texts.link(name, date)}>
				{date}
			</Link>
			{waits ? ` · ${facts.organiser ? texts.waitsFor(facts.organiser) : texts.waits}` : ''}
		</>
	);
}
