import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { administratorsAmong } from '../leaving.ts';
import { mayJoinIn } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { writeRequest } from '../steps/request-rows.ts';
import { tellPersons } from '../steps/tell.ts';
import { messageField, which } from '../words.ts';

/** Somebody asks to join an organisation; those who run it are told and answer. */
export const askToJoin = act({
	name: 'membership.ask',
	summary: 'A person asks to join an organisation.',
	input: v.object({ ...which, message: messageField }),
	load: loadOrganisation,
	may: (actor) => mayJoinIn(actor),
	async run(context, { organisation, members }, { slug, message }) {
		if (members.some((one) => one.person === context.actor.personId)) return refused(key('already-member'));
		const request = await writeRequest(context, organisation.id, message);
		if (!request) return refused(key('already-asked'));
		await tellPersons(
			context,
			administratorsAmong(members).map(({ person }) => person),
			organisation,
			{ what: 'asked', id: request, path: `/foreninger/${slug}/medlemmer` },
		);
		return done({ slug });
	},
	about: aboutOrganisation,
});
