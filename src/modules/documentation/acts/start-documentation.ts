import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { lockProcess } from '../../processes/index.ts';
import { slugField } from '../fields.ts';
import { isProcessThereFor, mayDocument } from '../permissions.ts';
import { propose } from '../proposed.ts';
import { documentationOfProcess } from '../reads/read-documentation.ts';
import { readProcessFacts } from '../reads/read-process-facts.ts';
import { key } from '../refusals.ts';
import { writeVersion } from '../steps/write-version.ts';
import { documentationTables } from '../tables.ts';

/** Begins the documentation of a process: its eight parts say what the process knows of itself, for staff to finish. */
export const startDocumentation = act({
	name: 'documentation.start',
	summary: 'What was done and learned in a process begins to be written down.',
	example: { process: 'hjaelp-der-holder' },
	input: v.object({ process: slugField }),
	async load(context, input) {
		const process = await lockProcess(context, input.process);
		return process && isProcessThereFor(context.actor, process) ? { process } : undefined;
	},
	may: mayDocument,
	async run(context, { process }) {
		if (process.publishedAt === null) return refused(key('process-not-begun'));
		if (await documentationOfProcess(context, process.id)) return refused(key('already-documented'));
		const id = newId(context.now);
		await documentationTables(context.db)
			.insertInto('documentation')
			// There is one for each process: its address can be the same.
			.values({
				id,
				slug: process.slug,
				process: process.id,
				created_at: context.now,
				created_by: context.actor.personId,
			})
			.execute();
		const facts = await readProcessFacts(context, process);
		const { parts, method, groups, people } = propose(facts.process, facts.counted);
		await writeVersion(context, id, 1, { ...parts, method, groups, people, counted: facts.kept });
		return done({ id, slug: process.slug });
	},
	about: (_facts, { id }) => ({ kind: 'documentation', id }),
});
