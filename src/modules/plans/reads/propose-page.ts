import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { isPublic } from '../../contributions/index.ts';
import { slugField, wordsInQuery } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { writtenPlan } from './read-plan.ts';
import { sourcesToCite } from './to-cite.ts';

/** The contributions that a machine may be given to write a paragraph from: those that everybody can read. */
export const proposePage = read({
	name: 'plan-part.propose-page',
	path: '/styr/planer/:slug/maskine',
	input: v.object({ slug: slugField, soeg: wordsInQuery }),
	async load(context, { slug, soeg }) {
		const facts = await writtenPlan(context, slug);
		if (!facts || mayWritePlan(context.actor, facts).kind !== 'yes') return facts && { ...facts, open: undefined };
		const { pieces, words, isMore } = await sourcesToCite(context, facts.process.id, soeg);
		return { ...facts, open: { pieces: pieces.filter(isPublic), words, isMore } };
	},
	may: mayWritePlan,
});
