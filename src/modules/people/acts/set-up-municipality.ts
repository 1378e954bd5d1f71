import { sql } from 'kysely';
import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { hashSecret, newId, normalCode } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { readSetting, writeSetting } from '../../../platform/settings.ts';
import { findOrCreatePerson } from '../identities/find-or-create-person.ts';
import { emailField, municipalityFields, settingNames } from '../municipality.ts';
import { mayEnter } from '../permissions.ts';
import { nameField } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { lockPerson } from './person-facts.ts';

/** Whoever holds the code from the terminal sets the site up, once, and becomes its first administrator. */
export const setUpMunicipality = act({
	name: 'municipality.set-up',
	summary: 'The operator names the municipality and its first administrator, once.',
	pagesOnly: true,
	input: v.object({
		code: v.pipe(v.string('set-up-code-wrong'), v.maxLength(100, 'set-up-code-wrong')),
		...municipalityFields,
		administratorName: nameField,
		administratorEmail: emailField,
	}),
	async load(context) {
		// Two browsers with the same code must not both be the first.
		await sql`select pg_advisory_xact_lock(hashtext('municipality.set-up'))`.execute(peopleTables(context.db));
		if (await readSetting(context.db, settingNames.municipality)) return undefined;
		return { codeHash: await readSetting<string>(context.db, settingNames.setUpCode) };
	},
	may: mayEnter,
	async run(context, { codeHash }, { code, administratorName, administratorEmail, ...municipality }) {
		const typed = normalCode(code);
		if (!typed || !codeHash || setUpCodeHash(typed) !== codeHash) return refused('set-up-code-wrong', 'code');
		await writeSetting(context, settingNames.municipality, municipality);
		await writeSetting(context, settingNames.setUpCode, null);
		const identity = { kind: 'email', value: administratorEmail } as const;
		const person = await findOrCreatePerson(context, { name: administratorName, identity, level: 1 });
		await peopleTables(context.db)
			.insertInto('role_grant')
			.values({
				id: newId(),
				person,
				role: 'administrator',
				scope: 'municipality',
				scope_id: null,
				source: 'page',
				granted_at: context.now,
				granted_by: null,
			})
			.execute();
		const facts = await lockPerson(context, person);
		return done({ person, ref: facts?.ref });
	},
	about: (_, answer) => ({ kind: 'municipality', id: answer.ref }),
});

/** What stands in the setting in place of the code. */
export function setUpCodeHash(code: string): string {
	return hashSecret(code).toString('hex');
}
