import type { Selectable } from 'kysely';
import type { Context, Language } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { languageOf } from '../../../ui/language.ts';
import { meetingTables, type SignUpTable } from '../tables.ts';

/** A sign-up as staff see it, and nobody else. */
export interface SignUp {
	readonly id: string;
	readonly meetingId: string;
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
	readonly headCount: number;
	readonly interpreter: string | null;
	readonly hearingLoop: boolean;
	readonly companion: boolean;
	readonly wheelchair: boolean;
	readonly otherNeeds: string | null;
	readonly language: Language;
	readonly signedUpAt: Date;
	readonly placedAt: Date | null;
	readonly leftAt: Date | null;
	readonly attendedAt: Date | null;
	readonly enteredBy: string | null;
}

function signUpOf(row: Selectable<SignUpTable>): SignUp {
	return {
		id: row.id,
		meetingId: row.meeting,
		name: row.name,
		email: row.email,
		phone: row.phone,
		headCount: row.head_count,
		interpreter: row.interpreter,
		hearingLoop: row.hearing_loop,
		companion: row.companion,
		wheelchair: row.wheelchair,
		otherNeeds: row.other_needs,
		language: languageOf(row.language),
		signedUpAt: row.signed_up_at,
		placedAt: row.placed_at,
		leftAt: row.left_at,
		attendedAt: row.attended_at,
		enteredBy: row.entered_by,
	};
}

/** Far more than a room holds; a meeting with more is asked for in parts by nobody. */
const mostSignUps = 6_000;

/** Everybody who has signed up and not left, in the order in which they did. */
export async function signUpsOf(context: Context, meetingId: string): Promise<SignUp[]> {
	const rows = await meetingTables(context.db)
		.selectFrom('meeting_sign_up')
		.selectAll()
		.where('meeting', '=', meetingId)
		.where('left_at', 'is', null)
		.orderBy('signed_up_at')
		.orderBy('id')
		.limit(mostSignUps)
		.execute();
	return rows.map(signUpOf);
}

/** The sign-up behind a link, those that have left too. */
export async function signUpBySecret(context: Context, secret: string): Promise<SignUp | undefined> {
	const row = await meetingTables(context.db)
		.selectFrom('meeting_sign_up')
		.selectAll()
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && signUpOf(row);
}

/** One sign-up by its id. */
export async function signUpById(context: Context, id: string): Promise<SignUp | undefined> {
	const row = await meetingTables(context.db)
		.selectFrom('meeting_sign_up')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && signUpOf(row);
}
