import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { whyStartIsRefused } from '../import-state.ts';
import { countRows } from '../reads/read-import.ts';
import { importTables } from '../tables.ts';
import { heldImport, importId } from './import-facts.ts';

/** Staff let the rows that are ready be entered; a job does it, 500 rows an act. One that stands still is started again. */
export const startImport = act({
	name: 'import.start',
	summary: 'Let the rows of a checked file be entered.',
	input: v.object({
		import: importId,
		/** Rows that cannot be entered are left out, knowingly. */
		skipRefused: v.optional(v.boolean(), false),
		/** Whoever left an e-mail address gets the receipt by mail. */
		tellAuthors: v.optional(v.boolean(), false),
	}),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport }, input) {
		const { id, startedAt } = contributionImport;
		const refusal = whyStartIsRefused(contributionImport, await countRows(context, id), input.skipRefused);
		if (refusal) return refused(refusal, refusal === 'import-rows-refused' ? 'skipRefused' : undefined);
		if (!startedAt)
			await importTables(context.db)
				.updateTable('contribution_import')
				.set({
					started_at: context.now,
					started_by: context.actor.personId,
					tells_authors: input.tellAuthors,
				})
				.where('id', '=', id)
				.execute();
		await context.runtime.jobs.send(context.db, 'import-started', { import: id });
		return done({ id });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});
