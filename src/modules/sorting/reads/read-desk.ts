import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { sortingQuery } from '../sorting-wish.ts';
import { loadDesk } from './load-desk.ts';
import { sortedProcess } from './sorted-process.ts';

/** The sorting desk of a process. */
export const sortingRead = read({
	name: 'sorting.page',
	path: '/sortering/:slug',
	input: v.object({ slug: slugField, ...sortingQuery }),
	async load(context, { slug, ...wish }) {
		const process = await sortedProcess(context, slug);
		if (!process) return undefined;
		const desk =
			maySort(context.actor, { process }).kind === 'yes' ? await loadDesk(context, process, wish) : undefined;
		return { process, desk };
	},
	may: maySort,
});
