import type { Language } from '../../../platform/context.ts';
import { nearDate } from '../../../ui/format.ts';
import type { MetaItem } from '../../../ui/kit/index.ts';
import {
	type Contribution,
	contributionTexts,
	type KnownName,
	shownAuthor,
	shownByline,
} from '../../contributions/index.ts';

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
): MetaItem {
	const channel =
		contribution.channel === 'web' ? '' : `${contributionTexts(language).channels[contribution.channel]} · `;
	const date = nearDate(language, contribution.happenedOn, now);
	return {
		icon: contribution.channel,
		text: `${channel}${shownByline(contribution, names, contributionTexts(language))}, ${date}`,
	};
}
