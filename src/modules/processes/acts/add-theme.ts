import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { relate } from '../../relations/index.ts';
import { isSettled } from '../checklist.ts';
import { slugField, themeFields } from '../fields.ts';
import { mostParts } from '../limits.ts';
import { slugOf } from '../process.ts';
import { themesOf } from '../reads/read-parts.ts';
import { key } from '../refusals.ts';
import { loadSteered, maySteer } from '../steps/steered.ts';
import { themeColumns } from '../steps/theme-columns.ts';
import { nextPosition } from '../steps/write-order.ts';
import { processTables } from '../tables.ts';

/** Adds a theme with a page of its own. */
export const addTheme = act({
	name: 'theme.add',
	summary: 'A process gets one more theme, with a page of its own.',
	input: v.object({ slug: slugField, ...themeFields }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, ...wish }) {
		const themes = await themesOf(context, process.id);
		if (themes.length >= mostParts.themes)
			return refused(key('too-many-parts'), undefined, { limit: mostParts.themes });
		const theme = slugOf(wish.title);
		if (themes.some((one) => one.slug === theme)) return refused(key('theme-exists'), 'title');
		const id = newId();
		await processTables(context.db)
			.insertInto('theme')
			.values({
				id,
				process: process.id,
				slug: theme,
				position: await nextPosition(context, 'theme', process.id),
				drawing: 'neighbours',
				...themeColumns(wish),
			})
			.execute();
		if (isSettled(process))
			await relate(context, { kind: 'theme', id }, 'concerns', { kind: 'process', id: process.id });
		return done({ id, slug, theme });
	},
	about: (_, answer) => ({ kind: 'theme', id: answer.id }),
});
