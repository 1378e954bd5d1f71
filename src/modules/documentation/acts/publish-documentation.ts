import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { openFiles } from '../../../platform/files/kept-files.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { processState } from '../../processes/index.ts';
import { relate } from '../../relations/index.ts';
import { whyPublishingIsRefused } from '../documentation.ts';
import { seenField, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockDocumentation, readVersion } from '../reads/read-documentation.ts';
import { fileIdsOf } from '../reads/read-pictures.ts';
import { key } from '../refusals.ts';
import { writeEntry } from '../steps/write-entry.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Shows the newest version of a documentation to everybody, and puts it in the catalogue. */
export const publishDocumentation = act({
	name: 'documentation.publish',
	summary: 'Everybody can read what was done and learned in a process, and find it in the catalogue.',
	input: v.object({ slug: slugField, seen: seenField }),
	load: (context, { slug }) => lockDocumentation(context, slug),
	may: mayDocument,
	async run(context, { documentation, process }, { slug, seen }) {
		// Nobody shows words that a colleague has put there unseen.
		if (documentation.version !== seen) return refused(key('changed-meanwhile'));
		const version = await readVersion(context, documentation.id, documentation.version);
		if (!version) throw new Error(`documentation ${documentation.id} has no version ${documentation.version}`);
		const state = processState(process, dateInCopenhagen(context.now));
		const problems = whyPublishingIsRefused(documentation, version.parts, state);
		if (problems.length > 0)
			return { kind: 'refused', problems: problems.map(({ refusal, ...where }) => ({ key: refusal, ...where })) };
		await documentationTables(context.db)
			.updateTable('documentation')
			.set({
				published_version: version.version,
				published_at: documentation.publishedAt ?? context.now,
				published_by: context.actor.personId,
			})
			.where('id', '=', documentation.id)
			.execute();
		await writeEntry(context, documentation, version);
		await openFiles(context, await fileIdsOf(context, documentation.id));
		const from = { kind: 'documentation', id: documentation.id } as const;
		await relate(context, from, 'documents', { kind: 'process', id: process.id });
		return done({ slug });
	},
	about: aboutDocumentation,
});
