import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { deskQuery } from '../desk-wish.ts';
import { mayUseDesk, mayUseTemplates } from '../permissions.ts';
import { mostInBatch, wordInQuery } from '../words.ts';
import { loadDesk } from './load-desk.ts';
import { templatesOf } from './read-templates.ts';

/** The page where many pieces of a pile get one answer: the pieces to choose, and the templates to begin with. */
export const manyRead = read({
	name: 'answer-many.page',
	path: '/svarbord/samlet',
	input: v.object({ ...deskQuery, skabelon: wordInQuery }),
	async load(context, { skabelon, ...wish }) {
		const desk = await loadDesk(context, wish, { limit: mostInBatch });
		const departments = desk.processes.flatMap(({ departmentId }) => departmentId ?? []);
		const templates =
			mayUseTemplates(context.actor).kind === 'yes' ? await templatesOf(context, [...new Set(departments)]) : [];
		return { desk, templates, template: templates.find(({ id }) => id === skabelon) };
	},
	may: mayUseDesk,
});
