import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mostMembers, writeMember } from '../../people/index.ts';
import { mayLetIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { answerRequestRow } from '../steps/request-rows.ts';
import { tellPersons } from '../steps/tell.ts';
import { idField, roleField, which } from '../words.ts';

/** Those who run an organisation let somebody in who has asked, or say no. */
export const answerRequest = act({
	name: 'membership.answer',
	summary: 'Those who run an organisation answer somebody who asked to join.',
	input: v.object({
		...which,
		request: idField,
		answer: v.picklist(['accepted', 'declined'], key('answer-missing')),
		role: v.optional(roleField, 'member'),
	}),
	load: loadOrganisation,
	may: mayLetIn,
	async run(context, { organisation, members }, { slug, request, answer, role }) {
		if (answer === 'accepted' && members.length >= mostMembers) return refused(key('too-many-members'));
		const person = await answerRequestRow(context, organisation.id, request, answer);
		if (!person) return refused(key('already-answered'));
		if (answer === 'accepted') await writeMember(context, organisation.id, person, role);
		await tellPersons(context, [person], organisation, { what: answer, id: request, path: `/foreninger/${slug}` });
		return done({ slug });
	},
	about: aboutOrganisation,
});
