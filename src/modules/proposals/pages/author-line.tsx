import type { Language } from '../../../platform/context.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { afterComma } from '../../../ui/isolated.ts';
import { Link, type MetaItem } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import {
	type Contribution,
	contributionTexts,
	type KnownName,
	shownAuthor,
	shownByline,
} from '../../contributions/index.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';

/** The name beside a proposal. */
export function authorOf(
	contribution: Contribution,
	names: ReadonlyMap<string, KnownName>,
	language: Language,
): string {
	return shownAuthor(contribution, names, contributionTexts(language).authors);
}

/** The door it came through, who from and when: every way in is equal. */
export function authorItem(
	contribution: Contribution,
	names: ReadonlyMap<string, KnownName>,
	language: Language,
	now: Date,
): MetaItem & { readonly text: string } {
	const channel =
		contribution.channel === 'web' ? '' : `${contributionTexts(language).channels[contribution.channel]} · `;
	const date = nearDate(language, contribution.happenedOn, now);
	return {
		icon: contribution.channel,
		text: `${channel}${afterComma(language, shownByline(contribution, names, contributionTexts(language)), date)}`,
	};
}

/** The same, with the organisation that a proposal was written for as a link to its page. */
export function linkedAuthor({ seeing, facts }: { readonly seeing: Seeing; readonly facts: ShownProposal }): MetaItem {
	const { language, context } = seeing;
	const { proposal, writtenFor } = facts;
	const item = authorItem(proposal, facts.names, language, context.now);
	const name = proposal.behalfName;
	const at = name && typeof item.text === 'string' ? item.text.lastIndexOf(name) : -1;
	if (!writtenFor || !name || at < 0 || typeof item.text !== 'string') return item;
	return {
		...item,
		text: (
			<span>
				{item.text.slice(0, at)}
				<Link href={localPath(language, `/foreninger/${writtenFor.slug}`)}>{name}</Link>
				{item.text.slice(at + name.length)}
			</span>
		),
	};
}
