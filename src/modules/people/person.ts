import * as v from 'valibot';
import { normalized } from '../../platform/security/safe-text.ts';

declare const personBrand: unique symbol;

/** Points to one person. */
export type PersonId = string & { readonly [personBrand]: true };

/** What a person is called. */
export interface PersonNames {
	readonly name: string;
	readonly pseudonym: string | null;
	readonly protected: boolean;
}

/** How the person chose to stand beside one piece. */
export type ShowAs = 'name' | 'pseudonym';

/** Longest name on a page. */
export const nameLimit = 80;

/**
 * The name that others see. A protected person is never shown by name, whatever was chosen; `someone` is what is said
 * of a person without a pseudonym.
 */
export function displayName(person: PersonNames, showAs: ShowAs, someone: string): string {
	return showAs === 'name' && !person.protected ? person.name : (person.pseudonym ?? someone);
}

/** A name as typed, with single spaces and one way of writing each letter. */
export function cleanName(typed: string): string {
	return normalized(typed, 'NFC').replace(/\s+/gu, ' ').trim();
}

/** Why a text cannot be a person's name or pseudonym. */
export function whyNameIsRefused(name: string): 'name-missing' | 'name-too-long' | 'name-not-a-name' | undefined {
	if (name === '') return 'name-missing';
	if (name.length > nameLimit) return 'name-too-long';
	// An address in a name is an advertisement, and hidden signs make one name pass for another.
	return /\p{L}/u.test(name) && !/[\p{C}<>@]|:\/\/|www\./u.test(name) ? undefined : 'name-not-a-name';
}

/** A name in a form; its messages are keys of the module's texts. */
export const nameField = v.pipe(
	v.string('name-missing'),
	v.transform(cleanName),
	v.rawCheck(({ dataset, addIssue }) => {
		const refusal = dataset.typed && whyNameIsRefused(dataset.value);
		if (refusal) addIssue({ message: refusal });
	}),
);
