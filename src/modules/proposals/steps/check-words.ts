import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import {
	type Behalf,
	behalfChosen,
	type ChosenBehalf,
	contributionTexts,
	whyBehalfIsIncomplete,
} from '../../contributions/index.ts';
import { mayActFor, namesOf, organisationsOf } from '../../people/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { chosenTheme, shownPseudonym } from '../proposal.ts';
import type { ProposalRefusal } from '../refusals.ts';

/** What the words of a proposal come to in its process. */
export interface CheckedWords {
	readonly themeId: string | null;
	readonly pseudonym: string | undefined;
	readonly behalf: Behalf;
}

/**
 * Holds what was chosen against the process and the one who writes: theme, name, and for whom. A draft may leave the theme open.
 */
export async function checkWords(
	context: Context,
	{ process, themes }: { readonly process: ParticipationProcess; readonly themes: readonly Theme[] },
	words: {
		readonly theme?: string | undefined;
		readonly showAs: 'name' | 'pseudonym';
	} & ChosenBehalf,
	authorId: string | undefined,
	{ draft = false }: { readonly draft?: boolean } = {},
): Promise<CheckedWords | Refused> {
	const chosen = weighChoices({ process, themes }, words, draft);
	if ('problems' in chosen) return chosen;
	const behalf = await ownBehalf(context, words);
	if ('problems' in behalf) return behalf;
	return { ...chosen, behalf, pseudonym: await pseudonymFor(context, authorId, words.showAs) };
}

/** What was chosen from the process's own lists, or why it does not do. */
export function weighChoices(
	{ process, themes }: { readonly process: ParticipationProcess; readonly themes: readonly Theme[] },
	words: { readonly theme?: string | undefined; readonly showAs: 'name' | 'pseudonym' },
	draft = false,
): Pick<CheckedWords, 'themeId'> | Refused {
	const theme = chosenTheme(words.theme, themes);
	if ('refusal' in theme && !(draft && theme.refusal === 'theme-missing')) return refusedWith(theme.refusal, 'theme');
	if (words.showAs === 'pseudonym' && !process.pseudonymsAllowed) return refusedWith('pseudonym-not-allowed', 'showAs');
	return { themeId: 'themeId' in theme ? theme.themeId : null };
}

/** Only those who act for an organisation write in its name. */
async function ownBehalf(context: Context, chosen: ChosenBehalf): Promise<Behalf | Refused> {
	const { organisation } = chosen;
	if (organisation && !mayActFor(context.actor, organisation))
		return refusedWith('organisation-not-yours', 'organisation');
	const known = organisation ? (await organisationsOf(context, [organisation])).get(organisation) : undefined;
	return wholeBehalf(behalfChosen(chosen, known), false);
}

/** A choice that can be shown, or what it lacks and where that is said. */
export function wholeBehalf(behalf: Behalf, writtenDown: boolean): Behalf | Refused {
	const lacking = whyBehalfIsIncomplete(behalf, writtenDown);
	if (!lacking) return behalf;
	return refusedWith(lacking, lacking === 'behalf-name-missing' ? 'behalfName' : 'behalf');
}

/** The name that stands for a person who chose not to show their own, or must never be shown. */
export async function pseudonymFor(
	context: Context,
	authorId: string | undefined,
	showAs: 'name' | 'pseudonym',
): Promise<string | undefined> {
	return (await pseudonymsFor(context, [{ authorId, showAs }]))[0];
}

/** The same for many pieces, in the order given and in one question. */
export async function pseudonymsFor(
	context: Context,
	pieces: readonly { readonly authorId?: string | undefined; readonly showAs: 'name' | 'pseudonym' }[],
): Promise<(string | undefined)[]> {
	const names = await namesOf(
		context,
		pieces.flatMap(({ authorId }) => authorId ?? []),
	);
	const someone = contributionTexts('da').authors.protectedPerson;
	return pieces.map(({ authorId, showAs }) =>
		shownPseudonym(showAs, authorId === undefined ? undefined : names.get(authorId), someone),
	);
}

function refusedWith(key: ProposalRefusal, field: string): Refused {
	return refused(key, field);
}
