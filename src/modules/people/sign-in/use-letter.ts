import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { journalLine, writeRefusal } from '../../../platform/journal/write.ts';
import { type BroughtLetter, type LetterRedeemed, redeemLetterCode } from '../letters/redeem-letter-code.ts';
import type { PersonId } from '../person.ts';
import { namesOf } from '../reads/names-of.ts';
import { type Arrival, arrive, type Doorstep } from './arrival.ts';

/** What a letter's code is called in the journal. */
const journalName = 'letter.redeem';

/** What came of a sign-in by letter. */
export type LetterUse =
	| { readonly kind: 'arrived'; readonly arrival: Arrival; readonly returnTo: string }
	| Exclude<LetterRedeemed, { kind: 'redeemed' }>;

/**
 * Signs in by the code of a letter, once. Somebody who is signed in already stays who they are, now better known. Every code that is
 * used leaves a line in the journal, and so does every refused one that is not merely mistyped.
 */
export async function useLetter(
	context: Context,
	letter: Pick<BroughtLetter, 'code' | 'name'>,
	doorstep: Doorstep,
): Promise<LetterUse> {
	const by = await bringer(context);
	const used = await inTransaction(context.db, async (db): Promise<LetterUse> => {
		const inside = { ...context, db };
		const redeemed = await redeemLetterCode(inside, { ...letter, by });
		if (redeemed.kind !== 'redeemed') return redeemed;
		const arrival = await arrive(inside, redeemed.person, 'letter', 2, doorstep);
		await journalLine(inside, journalName, { kind: 'letter', id: redeemed.letter }, false).execute();
		return { kind: 'arrived', arrival, returnTo: redeemed.returnTo };
	});
	if (used.kind === 'refused' && used.onRecord)
		await writeRefusal(context, journalName, { kind: 'letter', id: used.letter }, false);
	return used;
}

/** The one signed in, unless they are at work: an employee is heard as the citizen they are. */
async function bringer(context: Context): Promise<BroughtLetter['by']> {
	const { personId, staff } = context.actor;
	if (!personId || staff) return undefined;
	const names = await namesOf(context, [personId]);
	return { person: personId as PersonId, name: names.get(personId)?.name };
}
