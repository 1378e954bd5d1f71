import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { changeOrganisation, isOtherThanVerified } from '../../people/index.ts';
import { mayRun } from '../permissions.ts';
import { aboutOrganisation, loadOrganisation } from '../steps/load-organisation.ts';
import { changedWords } from '../words.ts';

/** Those who run an organisation change its page. Another name, kind or number must be confirmed anew. */
export const editOrganisation = act({
	name: 'organisation.edit',
	summary: 'Those who run an organisation correct its page and its contact.',
	example: { slug: 'aaens-venner', kind: 'association', name: 'Åens Venner', phone: '20 00 00 07' },
	input: changedWords,
	load: loadOrganisation,
	may: mayRun,
	async run(context, { organisation }, { slug, ...words }) {
		const again = organisation.verifiedAt !== null && isOtherThanVerified(organisation, words);
		const clash = await changeOrganisation(context, organisation.id, words, again);
		if (clash) return refused(clash, clash === 'cvr-exists' ? 'cvr' : 'name');
		return done({ slug, again });
	},
	about: aboutOrganisation,
});
