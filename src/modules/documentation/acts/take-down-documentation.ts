import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { closeFiles } from '../../../platform/files/kept-files.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { unrelate } from '../../relations/index.ts';
import { slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockDocumentation } from '../reads/read-documentation.ts';
import { fileIdsOf } from '../reads/read-pictures.ts';
import { key } from '../refusals.ts';
import { removeEntry } from '../steps/write-entry.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Takes a documentation off the site again; its versions stay, for staff alone. */
export const takeDownDocumentation = act({
	name: 'documentation.take-down',
	summary: 'A documentation is not shown any more; staff can show it again when it is right.',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => lockDocumentation(context, slug),
	may: mayDocument,
	async run(context, { documentation, process }, { slug }) {
		if (documentation.publishedVersion === null) return refused(key('not-shown'));
		await documentationTables(context.db)
			.updateTable('documentation')
			.set({ published_version: null, published_at: null, published_by: null })
			.where('id', '=', documentation.id)
			.execute();
		await removeEntry(context, documentation.id);
		await closeFiles(context, await fileIdsOf(context, documentation.id));
		const from = { kind: 'documentation', id: documentation.id } as const;
		await unrelate(context, from, 'documents', { kind: 'process', id: process.id });
		return done({ slug });
	},
	about: aboutDocumentation,
});
