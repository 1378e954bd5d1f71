import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { endMembership } from '../../people/index.ts';
import { isLastAdministrator } from '../leaving.ts';
import { mayLetIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { idField, which } from '../words.ts';

/** Those who run an organisation take a member out of it. What the member wrote in its name stays. */
export const removeMember = act({
	name: 'membership.end',
	summary: 'Those who run an organisation take a member out of it.',
	input: v.object({ ...which, person: idField }),
	load: loadOrganisation,
	may: mayLetIn,
	async run(context, { organisation, members }, { slug, person }) {
		if (!members.some((one) => one.person === person)) return refused(key('member-gone'));
		if (isLastAdministrator(members, person)) return refused(key('last-administrator'));
		await endMembership(context, organisation.id, person);
		return done({ slug });
	},
	about: aboutOrganisation,
});
