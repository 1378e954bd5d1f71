import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { changesAnHour, countEmailChanges, writeEmailChange } from '../identities/change-email.ts';
import { emailField } from '../municipality.ts';
import { mayChangeWayIn } from '../permissions.ts';
import { mailEmailChange } from '../sign-in/mail-email-change.ts';
import { lockPerson } from './person-facts.ts';

/** A person wants to be written to elsewhere; a link to the new address shows that it is theirs. */
export const askEmailChange = act({
	name: 'email.ask-change',
	summary: 'Ask to be written to at another address.',
	input: v.object({ email: emailField }),
	pagesOnly: true,
	async load(context) {
		const { personId } = context.actor;
		const person = personId ? await lockPerson(context, personId) : undefined;
		return { person, asked: person ? await countEmailChanges(context, person.id) : 0 };
	},
	may: mayChangeWayIn,
	async run(context, { person, asked }, { email }) {
		if (!person) return refused('person-disabled', 'email');
		if (asked >= changesAnHour) return refused('email-too-often', 'email');
		const secret = await writeEmailChange(context, person.id, email);
		await mailEmailChange(context, email, secret);
		return done();
	},
	about: ({ person }) => ({ kind: 'person', id: person?.ref }),
});
