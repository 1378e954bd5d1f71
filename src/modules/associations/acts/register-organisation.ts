import { act, nothingToLoad } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { countWaitingOf, insertOrganisation, writeMember } from '../../people/index.ts';
import { mayJoinIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { organisationWords } from '../words.ts';

// So many of one person can wait for staff: nobody fills the list alone.
const mostWaiting = 5;

/** Somebody registers their association, council or group, and is the first to run it. Staff confirm it afterwards. */
export const registerOrganisation = act({
	name: 'organisation.register',
	summary: 'A person registers an association, a council or a group, and runs it from then on.',
	example: { kind: 'association', name: 'Åens Venner', email: 'aaen@lindholm.example' },
	input: organisationWords,
	load: nothingToLoad,
	may: (actor) => mayJoinIn(actor),
	async run(context, _, words) {
		const person = context.actor.personId ?? '';
		if ((await countWaitingOf(context, person)) >= mostWaiting) return refused(key('too-many-waiting'));
		const registered = await insertOrganisation(context, words, false);
		if (typeof registered === 'string') return refused(registered, registered === 'cvr-exists' ? 'cvr' : 'name');
		await writeMember(context, registered.id, person, 'administrator');
		return done(registered);
	},
	about: (_, answer) => ({ kind: 'organisation', id: answer.id }),
});
