import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { partId, slugField, themeFields } from '../fields.ts';
import { loadPart, maySteerPart } from '../steps/part-of.ts';
import { themeColumns } from '../steps/theme-columns.ts';
import { processTables } from '../tables.ts';

/** Changes the words and the drawing of a theme; its address stays, so that links to it hold. */
export const editTheme = act({
	name: 'theme.edit',
	summary: 'The words or the drawing of a theme change.',
	input: v.object({ slug: slugField, id: partId, ...themeFields }),
	load: (context, input) => loadPart(context, 'themes', input),
	may: maySteerPart,
	async run(context, { part }, { slug, id, ...wish }) {
		await processTables(context.db).updateTable('theme').set(themeColumns(wish)).where('id', '=', part.id).execute();
		return done({ id, slug });
	},
	about: ({ part }) => ({ kind: 'theme', id: part.id }),
});
