import * as v from 'valibot';
import { isId } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { annexPath } from '../material.ts';
import { consultationTables } from '../tables.ts';
import { seenConsultation } from './read-consultation.ts';

/** The file of an annex, for everybody who may see its consultation. */
export const annexFile = read({
	name: 'consultation.annex-file',
	path: annexPath(':file'),
	input: v.object({ file: v.pipe(v.string(), v.check(isId)) }),
	async load(context, { file }) {
		const annex = await consultationTables(context.db)
			.selectFrom('consultation_annex')
			.innerJoin('consultation', 'consultation.id', 'consultation_annex.consultation')
			.select(['consultation_annex.title', 'consultation.slug'])
			.where('consultation_annex.file', '=', file)
			.executeTakeFirst();
		// A draft's annex must look as if it did not exist.
		if (!annex || !(await seenConsultation(context, annex.slug))) return undefined;
		return { file, title: annex.title };
	},
	may: () => yes,
});
