import type { Language } from '../../../../platform/context.ts';
import { Badge, type BadgeKind } from '../../../../ui/kit/index.ts';
import { type ContributionState, contributionTexts } from '../../../contributions/index.ts';

const badges: Record<ContributionState, BadgeKind> = {
	received: 'wait',
	'under-consideration': 'info',
	'taken-up': 'success',
	partly: 'half',
	'not-taken-up': 'plain',
	'already-so': 'success',
	elsewhere: 'info',
};

/** Where a contribution is, as a word with a shape. */
export function StateBadge({ state, language }: { readonly state: ContributionState; readonly language: Language }) {
	return <Badge kind={badges[state]}>{contributionTexts(language).states[state]}</Badge>;
}
