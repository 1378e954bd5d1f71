import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayHaveDetails } from '../permissions.ts';
import { nameField } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { lockPerson } from './person-facts.ts';

/** A person decides what others see: their name, another name, or never the name. */
export const renamePerson = act({
	name: 'person.rename',
	summary: 'A person changes their own name, pseudonym and protection.',
	input: v.object({ name: nameField, pseudonym: v.optional(nameField), protectName: v.boolean() }),
	async load(context) {
		const { personId } = context.actor;
		// A visitor has no details yet, and is asked to sign in rather than told that there is nothing here.
		return { person: personId ? await lockPerson(context, personId) : undefined };
	},
	may: mayHaveDetails,
	async run(context, { person }, { name, pseudonym, protectName }) {
		if (!person) return refused('person-disabled', 'name');
		if (pseudonym?.toLowerCase() === name.toLowerCase()) return refused('pseudonym-is-name', 'pseudonym');
		await peopleTables(context.db)
			.updateTable('person')
			.set((current) => ({
				name,
				pseudonym: pseudonym ?? null,
				protected_at: protectName ? current.fn.coalesce('protected_at', current.val(context.now)) : null,
			}))
			.where('id', '=', person.id)
			.execute();
		return done();
	},
	about: ({ person }) => ({ kind: 'person', id: person?.ref }),
});
