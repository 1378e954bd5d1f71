import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { standingOf, writeStanding } from '../../people/index.ts';
import { administratorsAmong } from '../leaving.ts';
import { mayVerify } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { tellPersons } from '../steps/tell.ts';
import { reasonField, which } from '../words.ts';

/** Staff say why they cannot confirm an organisation; its people read it, mend what is wrong and are looked at again. */
export const refuseOrganisation = act({
	name: 'organisation.refuse',
	summary: 'Staff say why they cannot confirm who an organisation is.',
	input: v.object({ ...which, reason: reasonField }),
	load: loadOrganisation,
	may: (actor) => mayVerify(actor),
	async run(context, { organisation, members }, { slug, reason }) {
		if (standingOf(organisation) === 'refused') return refused(key('already-refused'));
		await writeStanding(context, organisation.id, reason);
		await tellPersons(
			context,
			administratorsAmong(members).map(({ person }) => person),
			organisation,
			{
				what: 'refused',
				id: `${organisation.id}:${context.now.getTime()}`,
				path: `/foreninger/${slug}/ret`,
				more: reason,
			},
		);
		return done({ slug });
	},
	about: aboutOrganisation,
});
