import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { done } from '../../../platform/outcome.ts';
import { vouchedWords, vouchPerson } from '../identities/vouch-person.ts';
import { mayVouch } from '../permissions.ts';
import type { PersonId } from '../person.ts';
import { codeMs } from '../session-times.ts';
import { peopleTables } from '../tables.ts';

/** The program itself, where a person must be named. */
const nobody = '00000000-0000-0000-0000-000000000000';

const input = v.object({
	...vouchedWords,
	/** The door makes the code and shows it; only its hash comes here. */
	codeHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Staff say that somebody they have met is who they say; the person gets a code to sign in with, once. */
export const vouchForPerson = act({
	name: 'person.vouch',
	summary: 'Staff vouch for a person, who gets a one-time code to sign in with.',
	input,
	sensitive: true,
	load: nothingToLoad,
	may: mayVouch,
	async run(context, _, given) {
		const vouched = await vouchPerson(context, given);
		if ('problems' in vouched) return vouched;
		await writeCode(context, vouched.person, given.codeHash);
		return done(vouched);
	},
	about: (_, answer) => ({ kind: 'person', id: answer.ref }),
});

/** The new code takes the place of those before it. */
async function writeCode(context: Context, person: PersonId, codeHash: string): Promise<void> {
	const tables = peopleTables(context.db);
	await tables
		.updateTable('sign_in_code')
		.set({ revoked_at: context.now })
		.where('person', '=', person)
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.execute();
	await tables
		.insertInto('sign_in_code')
		.values({
			code_hash: Buffer.from(codeHash, 'hex'),
			person,
			level: 2,
			made_by: context.actor.personId ?? nobody,
			made_at: context.now,
			expires_at: new Date(context.now.getTime() + codeMs),
		})
		.execute();
}
