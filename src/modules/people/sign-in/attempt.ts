import type { Context, Language } from '../../../platform/context.ts';
import { hashSecret, newSecret } from '../../../platform/identifiers.ts';
import type { SignInSecret } from '../../../platform/sign-in/oidc.ts';
import { attemptMs } from '../session-times.ts';
import { peopleTables } from '../tables.ts';
import type { Onward } from './mail-link.ts';

/** Who goes to which broker. */
export type AttemptFor = 'citizen' | 'staff';

/** A journey to a broker that came back. */
export interface Attempt extends Onward {
	readonly for: AttemptFor;
	readonly secret: SignInSecret;
	/** Brokers know one address to come back to, whatever language the journey began in. */
	readonly language: Language;
}

/** Writes down a journey to a broker and returns the secret that ties it to the browser. */
export async function beginAttempt(context: Context, attempt: Attempt): Promise<string> {
	const browser = newSecret();
	await peopleTables(context.db)
		.insertInto('sign_in_attempt')
		.values({
			state_hash: hashSecret(attempt.secret.state),
			profile: attempt.for,
			secret: JSON.stringify({ ...attempt.secret, language: attempt.language }),
			kept: attempt.kept ?? null,
			return_to: attempt.returnTo,
			browser_hash: hashSecret(browser),
			begun_at: context.now,
			expires_at: new Date(context.now.getTime() + attemptMs),
		})
		.execute();
	return browser;
}

/** Takes a journey back, once; undefined when it is over, or was begun in another browser. */
export async function takeAttempt(
	context: Context,
	state: string,
	browser: string | undefined,
): Promise<Attempt | undefined> {
	const row = await peopleTables(context.db)
		.deleteFrom('sign_in_attempt')
		.where('state_hash', '=', hashSecret(state))
		.where('browser_hash', '=', hashSecret(browser ?? ''))
		.where('expires_at', '>', context.now)
		.returning(['profile', 'secret', 'kept', 'return_to'])
		.executeTakeFirst();
	if (!row) return undefined;
	const { language, ...secret } = row.secret as SignInSecret & { language: Language };
	return {
		for: row.profile as AttemptFor,
		secret,
		language,
		kept: row.kept ?? undefined,
		returnTo: row.return_to,
	};
}
