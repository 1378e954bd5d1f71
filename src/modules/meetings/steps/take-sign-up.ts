import type { Context } from '../../../platform/context.ts';
import { hashSecret, newId } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { canonicalIdentity } from '../../people/index.ts';
import type { SignUpWords } from '../fields.ts';
import type { PublicMeeting } from '../meeting.ts';
import { isRoomFor } from '../places.ts';
import { whySigningUpIsRefused } from '../planning.ts';
import { countSignUps } from '../reads/list-meetings.ts';
import { key } from '../refusals.ts';
import { meetingTables } from '../tables.ts';
import { mailSignUp } from './sign-up-mail.ts';
import { signUpSecret } from './sign-up-secret.ts';

/** A sign-up that was taken, and whether there was a place. */
export interface TakenSignUp {
	readonly signUp: string;
	readonly placed: boolean;
}

/**
 * Signs a party up: with a place where there is one, else on the waiting list. Whoever is known by the same address or number has
 * signed up already; the database holds that. Belongs under the meeting's lock, which makes places come out right.
 */
export async function takeSignUp(
	context: Context,
	meeting: PublicMeeting,
	words: SignUpWords,
	by: { readonly staff: boolean; readonly personId?: string | undefined },
): Promise<TakenSignUp | Refused> {
	const refusal = whySigningUpIsRefused(meeting, words.headCount, context.now, by.staff);
	if (refusal)
		return refused(refusal, refusal === 'party-too-large' ? 'headCount' : undefined, { places: meeting.places ?? 0 });
	const { taken, waiting } = await countSignUps(context, meeting.id);
	const placed = isRoomFor(words.headCount, { places: meeting.places, taken }, waiting);
	const id = newId(context.now);
	const email = words.email ? (canonicalIdentity({ kind: 'email', value: words.email }) ?? null) : null;
	const row = await meetingTables(context.db)
		.insertInto('meeting_sign_up')
		.values({
			id,
			meeting: meeting.id,
			identity_key: identityKey(context, meeting.id, words) ?? keyedHash(identityKeyKey(context), id),
			person: by.staff ? undefined : by.personId,
			name: words.name,
			email,
			phone: words.phone ?? null,
			head_count: words.headCount,
			interpreter: words.interpreter ?? null,
			hearing_loop: words.hearingLoop,
			companion: words.companion,
			wheelchair: words.wheelchair,
			other_needs: words.otherNeeds ?? null,
			language: context.language,
			secret_hash: hashSecret(signUpSecret(context, id)),
			entered_by: by.staff ? by.personId : undefined,
			signed_up_at: context.now,
			placed_at: placed ? context.now : null,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!row) return refused(key('already-signed-up'), words.email ? 'email' : 'phone');
	const { name, headCount } = words;
	await mailSignUp(
		context,
		meeting,
		{ id, email, name, headCount, language: context.language },
		placed ? 'placed' : 'waiting',
	);
	return { signUp: id, placed };
}

const identityKeyKey = (context: Context) => context.runtime.keys.named('identity');

/** By what a party is known at one meeting, in a form that says nothing at another. */
function identityKey(context: Context, meetingId: string, { email, phone }: SignUpWords): Buffer | undefined {
	const known = email
		? canonicalIdentity({ kind: 'email', value: email })
		: phone && canonicalIdentity({ kind: 'phone', value: phone });
	return known ? keyedHash(identityKeyKey(context), `meeting:${meetingId}:${known}`) : undefined;
}
