import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { isMistyped, normalCode } from '../../../platform/identifiers.ts';
import { giveIdentity, insertPerson } from '../identities/person-rows.ts';
import { knownIdentity } from '../identities/seal-identity.ts';
import { normalWords } from '../identity.ts';
import { type LetterRefusal, whyLetterIsRefused } from '../letter.ts';
import { cleanName, type PersonId, whyNameIsRefused } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { letterCodeHash } from './letter-code.ts';

/** A code from a letter, and who brings it. */
export interface BroughtLetter {
	readonly code: string;
	/** What the person is called; asked for when the letter is to nobody by name. */
	readonly name?: string | undefined;
	/** The person it is brought by, where they are known already: at the desk, or signed in. They stay the same person. */
	readonly by?: { readonly person: PersonId; readonly name?: string | undefined } | undefined;
}

/** What came of a letter's code. */
export type LetterRedeemed =
	| { readonly kind: 'redeemed'; readonly person: PersonId; readonly letter: string; readonly returnTo: string }
	/** The letter is to nobody by name: say what the person is called. The code is still unused. */
	| { readonly kind: 'name-needed'; readonly problem: string }
	/** On record, unless it is only mistyped: the caller sees to it that the journal says so. */
	| {
			readonly kind: 'refused';
			readonly refusal: LetterRefusal | 'code-mistyped';
			readonly letter: string | undefined;
			readonly onRecord: boolean;
	  };

/**
 * Uses the code of a letter, once: its person is known at level 2 from now on. Of twenty at the same time one gets it. Belongs inside a
 * transaction, which the caller rolls back or lets be when it is refused: nothing is changed then.
 */
export async function redeemLetterCode(context: Context, brought: BroughtLetter): Promise<LetterRedeemed> {
	const code = normalCode(brought.code);
	if (!code || isMistyped(code))
		return { kind: 'refused', refusal: 'code-mistyped', letter: undefined, onRecord: false };
	const letter = await lockedLetter(context, code);
	const today = dateInCopenhagen(context.now);
	const refusal = whyLetterIsRefused(
		letter && { usedOn: letter.used_on, revokedAt: letter.revoked_at, lastOn: letter.last_on },
		today,
	);
	if (!letter || refusal)
		return { kind: 'refused', refusal: refusal ?? 'code-wrong', letter: letter?.id, onRecord: true };
	const bringer = bringerOf(brought, letter.recipient);
	const name = letter.recipient ?? cleanName(brought.name ?? '');
	const problem = bringer ? undefined : whyNameIsRefused(name);
	if (problem) return { kind: 'name-needed', problem };
	const person = bringer ?? (await insertPerson(context, { name }));
	const identity = knownIdentity(context, { kind: 'letter', value: letter.id });
	if (!identity) throw new Error('every letter can be known');
	await giveIdentity(context, person, identity, 2, true);
	await peopleTables(context.db).updateTable('letter').set({ used_on: today }).where('id', '=', letter.id).execute();
	return { kind: 'redeemed', person, letter: letter.id, returnTo: letter.return_to };
}

function lockedLetter(context: Context, code: string) {
	return peopleTables(context.db)
		.selectFrom('letter')
		.innerJoin('letter_batch', 'letter_batch.id', 'letter.batch')
		.select([
			'letter.id',
			'letter.recipient',
			'letter.used_on',
			'letter.revoked_at',
			'letter_batch.last_on',
			'letter_batch.return_to',
		])
		.where('letter.code_hash', '=', letterCodeHash(context, code))
		.forUpdate('letter')
		.executeTakeFirst();
}

/** Who brings a letter that is to somebody else by name does not become that one: the letter decides whose sign-in this is. */
function bringerOf({ by }: BroughtLetter, recipient: string | null): PersonId | undefined {
	if (!by) return undefined;
	if (recipient === null || by.name === undefined) return by.person;
	const name = normalWords(by.name);
	return name !== undefined && name === normalWords(recipient) ? by.person : undefined;
}
