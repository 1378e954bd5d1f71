import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { showAnswers as show } from '../../points/index.ts';
import { slugField } from '../fields.ts';
import { maySort } from '../permissions.ts';
import { sortedProcess } from '../reads/sorted-process.ts';

/** Staff show the answers to points that are ready, to all who said them; those to a consultation's responses are shown when it is closed. */
export const showAnswers = act({
	name: 'point.show-answers',
	summary: 'You can read the answers to your points on your receipt.',
	example: { slug: 'stoette-der-holder' },
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await sortedProcess(context, slug);
		return process && { process };
	},
	may: maySort,
	async run(context, { process }) {
		const shown = await show(context, process.id);
		return shown > 0 ? done({ shown }) : refused('nothing-to-show');
	},
	about: ({ process }) => ({ kind: 'process', id: process.id }),
});
