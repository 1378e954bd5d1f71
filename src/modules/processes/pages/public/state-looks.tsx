import type { Language } from '../../../../platform/context.ts';
import { Badge, type BadgeKind, type Tone } from '../../../../ui/kit/index.ts';
import { type AnswerState, type ContributionState, contributionTexts } from '../../../contributions/index.ts';

const badges: Record<ContributionState, BadgeKind> = {
	received: 'wait',
	'under-consideration': 'info',
	'taken-up': 'success',
	partly: 'half',
	'not-taken-up': 'plain',
	'already-so': 'success',
	elsewhere: 'info',
};

/** The colour of each answer in a whole; what waits is hatched. */
export const answerTones: Record<AnswerState, Tone> = {
	'taken-up': 'one',
	partly: 'two',
	'already-so': 'four',
	elsewhere: 'six',
	'not-taken-up': 'seven',
};

/** Where a contribution is, as a word with a shape. */
export function StateBadge({ state, language }: { readonly state: ContributionState; readonly language: Language }) {
	return <Badge kind={badges[state]}>{contributionTexts(language).states[state]}</Badge>;
}
