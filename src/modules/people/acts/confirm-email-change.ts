import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { emailChangeOf, replaceEmail } from '../identities/change-email.ts';
import { lockIdentity, personByIdentity } from '../identities/person-rows.ts';
import { knownIdentity } from '../identities/seal-identity.ts';
import { mayHaveOwnAccount } from '../permissions.ts';
import type { PersonId } from '../person.ts';
import { lockPerson } from './person-facts.ts';

/** A person shows that the new address is theirs; from now on they are written to there, and the one before is forgotten. */
export const confirmEmailChange = act({
	name: 'email.confirm-change',
	summary: 'Confirm your new address by the link that was sent there.',
	input: v.object({ secret: v.string() }),
	pagesOnly: true,
	sensitive: true,
	async load(context, { secret }) {
		const { personId } = context.actor;
		if (!personId) return { person: undefined, email: undefined };
		const person = await lockPerson(context, personId);
		const email = await emailChangeOf(context, personId, secret);
		return email === undefined ? undefined : { person, email };
	},
	may: mayHaveOwnAccount,
	async run(context, { person, email }) {
		const identity = email && knownIdentity(context, { kind: 'email', value: email });
		if (!person || !identity) return refused('person-disabled');
		await lockIdentity(context, identity);
		const owner = await personByIdentity(context, identity);
		if (owner && owner !== person.id) return refused('email-taken');
		await replaceEmail(context, person.id as PersonId, identity);
		return done();
	},
	about: ({ person }) => ({ kind: 'person', id: person?.ref }),
});
