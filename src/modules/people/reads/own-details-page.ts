import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { phoneOf } from '../identities/change-phone.ts';
import { mayHaveDetails } from '../permissions.ts';
import { contactOf } from './contact-of.ts';
import { namesOf } from './names-of.ts';

/** A person's own details; a visitor is asked to sign in. */
export const ownDetailsRead = read({
	name: 'person.own-details',
	path: '/mit/oplysninger',
	input: v.object({}),
	async load(context) {
		const id = context.actor.personId;
		if (!id) return {};
		const [contact, names, phone] = await Promise.all([
			contactOf(context, id),
			namesOf(context, [id]),
			phoneOf(context, id),
		]);
		return { names: names.get(id), email: contact?.email, phone };
	},
	may: mayHaveDetails,
});
