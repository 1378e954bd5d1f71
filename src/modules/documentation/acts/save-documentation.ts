import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { documentationFields, seenField, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockDocumentation } from '../reads/read-documentation.ts';
import { readProcessFacts } from '../reads/read-process-facts.ts';
import { key } from '../refusals.ts';
import { writeVersion } from '../steps/write-version.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Saves a documentation as a new version; the one that everybody sees stays until the new one is shown. */
export const saveDocumentation = act({
	name: 'documentation.save',
	summary: 'What was done and learned in a process is written down; every version is kept.',
	input: v.object({ slug: slugField, seen: seenField, ...documentationFields }),
	load: (context, { slug }) => lockDocumentation(context, slug),
	may: mayDocument,
	async run(context, { documentation, process }, { slug, seen, ...words }) {
		if (documentation.version !== seen) return refused(key('changed-meanwhile'), 'name');
		const version = documentation.version + 1;
		const { kept } = await readProcessFacts(context, process);
		await writeVersion(context, documentation.id, version, { ...words, counted: kept });
		await documentationTables(context.db)
			.updateTable('documentation')
			.set({ version })
			.where('id', '=', documentation.id)
			.execute();
		return done({ slug, version });
	},
	about: aboutDocumentation,
});
