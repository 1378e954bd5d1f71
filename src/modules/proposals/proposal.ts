import { type Contribution, isAnswered, isHeld } from '../contributions/index.ts';
import { type ParticipationProcess, whyHandingInIsRefused } from '../processes/index.ts';
import type { ProposalRefusal } from './refusals.ts';

/** Longest title, text, place and description of a picture. */
export const limits = { title: 80, text: 4_000, place: 80, alt: 200, name: 80, pictures: 4 } as const;

/** What stands in the form for "I do not know which theme". */
export const noTheme = 'ved-ikke';

type Dates = Pick<ParticipationProcess, 'publishedAt' | 'concludedAt' | 'opensOn' | 'closesOn'>;
type Life = Pick<Contribution, 'publishedAt' | 'withdrawnAt' | 'wentOnAt' | 'hiddenAt' | 'hiddenRule' | 'state'>;

/** The theme that was chosen, `null` for "I do not know" and where there are no themes, or why the choice does not do. */
export function chosenTheme(
	chosen: string | undefined,
	themes: readonly { readonly id: string; readonly slug: string }[],
): { readonly themeId: string | null } | { readonly refusal: 'theme-missing' | 'theme-unknown' } {
	if (themes.length === 0 || chosen === noTheme) return { themeId: null };
	if (chosen === undefined) return { refusal: 'theme-missing' };
	const theme = themes.find(({ id, slug }) => id === chosen || slug === chosen);
	return theme ? { themeId: theme.id } : { refusal: 'theme-unknown' };
}

/** Why the author can no longer correct a proposal; a draft can always be corrected, and what is held while the process is open. */
export function whyEditingIsRefused(proposal: Life, process: Dates, today: string): ProposalRefusal | undefined {
	if (proposal.wentOnAt !== null) return 'edit-went-on';
	// What waits to be looked through is still its author's to mend.
	if (proposal.withdrawnAt !== null && !isHeld(proposal)) return 'edit-withdrawn';
	if (proposal.publishedAt === null) return undefined;
	if (isAnswered(proposal.state)) return 'edit-answered';
	if (proposal.state === 'under-consideration') return 'edit-considered';
	return whyHandingInIsRefused(process, today);
}

/** Why a draft cannot be saved: before the process opens one may prepare, after it closes there is nothing to prepare for. */
export function whyDraftingIsRefused(process: Dates, today: string): ProposalRefusal | undefined {
	const refusal = whyHandingInIsRefused(process, today);
	return refusal === 'process-not-open-yet' ? undefined : refusal;
}

/** Why the author cannot take a proposal back: an answer that everybody has read must not lose its question. */
export function whyWithdrawingIsRefused(proposal: Life): ProposalRefusal | undefined {
	return isAnswered(proposal.state) ? 'withdraw-answered' : undefined;
}

/** The name to show beside a piece instead of the author's own; undefined when the own name stands. */
export function shownPseudonym(
	showAs: 'name' | 'pseudonym',
	names: { readonly pseudonym: string | null; readonly protected: boolean } | undefined,
	someone: string,
): string | undefined {
	if (showAs === 'name' && !names?.protected) return undefined;
	return names?.pseudonym ?? someone;
}

/** The beginning of a text for lists: whole words, one line. */
export function excerptOf(text: string, length = 180): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length).replace(/\s+\S*$/, '');
	return `${cut.replace(/[.,;:!?–-]+$/, '')} …`;
}
