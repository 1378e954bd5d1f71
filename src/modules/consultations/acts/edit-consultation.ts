import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { consultationFields, slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { consultationColumns } from '../steps/consultation-columns.ts';
import { consultationTables } from '../tables.ts';

/** Changes what is said of a consultation while nobody else has seen it. */
export const editConsultation = act({
	name: 'consultation.edit',
	summary: 'The words and the days of a consultation are changed, until it is published.',
	input: v.object({ slug: slugField, ...consultationFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, ...words }) {
		// What people plan by is not changed under their hands.
		if (consultation.publishedAt !== null) return refused(key('already-public'));
		const columns = consultationColumns(context, words);
		if ('problems' in columns) return columns;
		await consultationTables(context.db)
			.updateTable('consultation')
			.set(columns)
			.where('id', '=', consultation.id)
			.execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
