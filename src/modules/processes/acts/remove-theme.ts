import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { isThemeUsed } from '../../contributions/index.ts';
import { partId, slugField } from '../fields.ts';
import { key } from '../refusals.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { processTables } from '../tables.ts';

/** Takes a theme away, as long as nobody has written anything in it. */
export const removeTheme = act({
	name: 'theme.remove',
	summary: 'A theme that nobody has written in is taken away.',
	input: v.object({ slug: slugField, id: partId }),
	load: (context, input) => loadPart(context, 'themes', input),
	may: maySteerPart,
	async run(context, { part }, { slug }) {
		// The lock of load waits for those who hand something in, so nobody begins to write here after this.
		if (await isThemeUsed(context, part.id)) return refused(key('theme-in-use'));
		await processTables(context.db).deleteFrom('theme').where('id', '=', part.id).execute();
		return done({ slug });
	},
	about: ({ part }) => ({ kind: 'theme', id: part.id }),
});
