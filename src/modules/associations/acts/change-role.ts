import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { writeMember } from '../../people/index.ts';
import { isLastAdministrator } from '../leaving.ts';
import { mayLetIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { idField, roleField, which } from '../words.ts';

/** Those who run an organisation change what a member can do there. The last of them cannot stop being it this way. */
export const changeRole = act({
	name: 'membership.change-role',
	summary: 'Those who run an organisation give a member another role.',
	input: v.object({ ...which, person: idField, role: roleField }),
	load: loadOrganisation,
	may: mayLetIn,
	async run(context, { organisation, members }, { slug, person, role }) {
		const member = members.find((one) => one.person === person);
		if (!member) return refused(key('member-gone'));
		if (role !== 'administrator' && isLastAdministrator(members, person)) return refused(key('last-administrator'));
		if (member.role !== role) await writeMember(context, organisation.id, person, role);
		return done({ slug });
	},
	about: aboutOrganisation,
});
