import { type BehalfKind, type BehalfWords, shownBehalf } from './behalf.ts';
import type { Channel } from './channel.ts';
import type { RuleKey } from './rule.ts';
import type { ContributionState } from './state.ts';

/** The id of a contribution; the same id is the proposal's or the comment's own. */
export type ContributionId = string & { readonly brand?: 'ContributionId' };

/** What kinds of thing are handed in. */
export type ContributionKind = 'proposal' | 'comment' | 'response';

/** A contribution as its row tells it; names of persons are fetched apart. */
export interface Contribution {
	readonly id: ContributionId;
	readonly number: number;
	readonly kind: ContributionKind;
	readonly processId: string;
	readonly themeId: string | null;
	readonly title: string;
	readonly text: string;
	/** The language of its words, by its tag. */
	readonly language: string;
	readonly channel: Channel;
	/** When it was said or written, which for a postcard is not when it was entered. */
	readonly happenedOn: string;
	readonly authorId: string | null;
	readonly authorLevel: number | null;
	readonly pseudonym: string | null;
	readonly typedName: string | null;
	readonly organisationId: string | null;
	readonly behalf: BehalfKind;
	/** On whose behalf, as it was called when it was written. */
	readonly behalfName: string | null;
	readonly headCount: number | null;
	/** Where it is about, in its author's words. */
	readonly place: string | null;
	readonly areaId: string | null;
	/** The point of that place in WGS84; both or neither. */
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly enteredBy: string | null;
	readonly state: ContributionState;
	readonly needsAnswer: boolean;
	readonly createdAt: Date;
	readonly publishedAt: Date | null;
	readonly editedAt: Date | null;
	/** When its author took it back, or when it went on in another: it then no longer stands by itself. */
	readonly withdrawnAt: Date | null;
	/** When it was merged, split or moved to another process; its address leads on to where it is now. */
	readonly wentOnAt: Date | null;
	/** When it was hidden by a moderator, or held to be looked through: it counts nowhere, and its address says why. */
	readonly hiddenAt: Date | null;
	/** The public rule that it is hidden for; none while it is only held. */
	readonly hiddenRule: RuleKey | null;
	readonly answeredAt: Date | null;
}

/** A contribution in a list, with the number of its supports. */
export interface ListedContribution extends Contribution {
	readonly supports: number;
}

/** Whether everybody may see it. */
export function isPublic(contribution: Pick<Contribution, 'publishedAt' | 'withdrawnAt'>): boolean {
	return contribution.publishedAt !== null && contribution.withdrawnAt === null;
}

/** Whether it is hidden or held: out of every list, but there. */
export function isHidden(contribution: Pick<Contribution, 'hiddenAt'>): boolean {
	return contribution.hiddenAt !== null;
}

/** Whether it has not yet been looked through, and so has been seen by nobody else. */
export function isHeld(contribution: Pick<Contribution, 'hiddenAt' | 'hiddenRule'>): boolean {
	return contribution.hiddenAt !== null && contribution.hiddenRule === null;
}

/** Whether everybody has read it at some time: what is held from the beginning was published and hidden in one moment. */
export function wasRead(contribution: Pick<Contribution, 'publishedAt' | 'hiddenAt' | 'hiddenRule'>): boolean {
	const { publishedAt, hiddenAt } = contribution;
	return publishedAt !== null && (!isHeld(contribution) || hiddenAt === null || publishedAt < hiddenAt);
}

/** Whether its author took it back: neither hidden by somebody else nor gone on in another. */
export function isTakenBack(contribution: Pick<Contribution, 'withdrawnAt' | 'wentOnAt' | 'hiddenAt'>): boolean {
	return contribution.withdrawnAt !== null && contribution.wentOnAt === null && contribution.hiddenAt === null;
}

/** Whether it is still only its author's. A response is with the municipality from the first moment, whether it is shown or not. */
export function isDraft(contribution: Pick<Contribution, 'kind' | 'publishedAt' | 'withdrawnAt'>): boolean {
	return contribution.kind !== 'response' && contribution.publishedAt === null && contribution.withdrawnAt === null;
}

/** A response that has come in, and is shown to nobody but its author and staff. */
export function isUnshownResponse(contribution: Pick<Contribution, 'kind' | 'publishedAt' | 'withdrawnAt'>): boolean {
	return contribution.kind === 'response' && contribution.publishedAt === null && contribution.withdrawnAt === null;
}

/** A proposal or a comment: public at once, and answered one by one. A response is published and answered by its consultation. */
export type AnsweredAlone = Contribution & { readonly kind: Exclude<ContributionKind, 'response'> };

/** Whether it is one that is answered and moderated by itself. */
export function isAnsweredAlone(contribution: Contribution): contribution is AnsweredAlone {
	return contribution.kind !== 'response';
}

/** What is known of a person's name; from the people module's batch read. */
export interface KnownName {
	readonly name: string;
	readonly pseudonym: string | null;
	readonly protected: boolean;
}

/** Words for authors whose name is not shown. */
export interface AuthorWords {
	readonly protectedPerson: string;
	readonly unknownPerson: string;
	readonly group: (headCount: number) => string;
}

/**
 * The name to show for a contribution: the chosen pseudonym before the name, never the name of a protected person,
 * a group by its size, and an author who is gone as unknown.
 */
export function shownAuthor(
	contribution: Pick<Contribution, 'authorId' | 'pseudonym' | 'typedName' | 'headCount'>,
	names: ReadonlyMap<string, KnownName>,
	words: AuthorWords,
): string {
	if (contribution.pseudonym) return contribution.pseudonym;
	const known = contribution.authorId ? names.get(contribution.authorId) : undefined;
	if (known) return known.protected ? (known.pseudonym ?? words.protectedPerson) : known.name;
	if (contribution.typedName) return contribution.typedName;
	return contribution.headCount ? words.group(contribution.headCount) : words.unknownPerson;
}

/** Who wrote it and for whom: "Karla Holm, som pårørende til min far". */
export function shownByline(
	contribution: Parameters<typeof shownAuthor>[0] & Pick<Contribution, 'behalf' | 'behalfName'>,
	names: ReadonlyMap<string, KnownName>,
	words: { readonly authors: AuthorWords; readonly behalf: { readonly shown: BehalfWords } },
): string {
	const author = shownAuthor(contribution, names, words.authors);
	const behalf = shownBehalf(contribution, words.behalf.shown);
	return behalf ? `${author}, ${behalf}` : author;
}

const places: Readonly<Record<ContributionKind, string>> = {
	proposal: 'forslag',
	comment: 'kommentar',
	response: 'hoeringssvar',
};

/** The page where a contribution stands. */
export function contributionPath(contribution: { readonly kind: ContributionKind; readonly number: number }): string {
	return `/${places[contribution.kind]}/${contribution.number}`;
}
