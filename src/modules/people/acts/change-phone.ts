import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { replacePhone } from '../identities/change-phone.ts';
import { normalPhone } from '../identity.ts';
import { mayHaveOwnAccount } from '../permissions.ts';
import type { PersonId } from '../person.ts';
import { lockPerson } from './person-facts.ts';

/** A person corrects the number that we call them on, or takes it away. */
export const changePhone = act({
	name: 'phone.change',
	summary: 'Correct the number that we call you on, or take it away.',
	example: { phone: '20 00 00 00' },
	input: v.object({
		phone: v.optional(
			v.pipe(
				v.string('phone-wrong'),
				v.check((typed) => normalPhone(typed) !== undefined, 'phone-wrong'),
				v.transform((typed) => normalPhone(typed) ?? ''),
			),
		),
	}),
	pagesOnly: true,
	async load(context) {
		const { personId } = context.actor;
		return { person: personId ? await lockPerson(context, personId) : undefined };
	},
	may: mayHaveOwnAccount,
	async run(context, { person }, { phone }) {
		if (!person) return refused('person-disabled', 'phone');
		await replacePhone(context, person.id as PersonId, phone);
		return done();
	},
	about: ({ person }) => ({ kind: 'person', id: person?.ref }),
});
