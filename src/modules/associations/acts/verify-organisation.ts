import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { standingOf, writeStanding } from '../../people/index.ts';
import { administratorsAmong } from '../leaving.ts';
import { mayVerify } from '../permissions.ts';
import { key } from '../refusals.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { tellPersons } from '../steps/tell.ts';
import { which } from '../words.ts';

/** Staff confirm that an organisation is who it says. From then on it may begin processes of its own. */
export const verifyOrganisation = act({
	name: 'organisation.verify',
	summary: 'Staff confirm who an organisation is.',
	input: v.object(which),
	load: loadOrganisation,
	may: (actor) => mayVerify(actor),
	async run(context, { organisation, members }, { slug }) {
		if (standingOf(organisation) === 'verified') return refused(key('already-verified'));
		await writeStanding(context, organisation.id, undefined);
		await tellPersons(
			context,
			administratorsAmong(members).map(({ person }) => person),
			organisation,
			{ what: 'verified', id: `${organisation.id}:${context.now.getTime()}`, path: `/foreninger/${slug}` },
		);
		return done({ slug });
	},
	about: aboutOrganisation,
});
