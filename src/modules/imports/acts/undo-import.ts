import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { whyUndoIsRefused } from '../import-state.ts';
import { importTables } from '../tables.ts';
import { heldImport, importId } from './import-facts.ts';

/** Staff take an import back within seven days; what somebody has answered, supported or commented meanwhile stays. */
export const undoImport = act({
	name: 'import.undo',
	summary: 'Take back what came in an import and nobody has answered, supported or commented.',
	input: v.object({ import: importId }),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport }) {
		const { id, undoneAt } = contributionImport;
		const refusal = whyUndoIsRefused(contributionImport, context.now);
		if (refusal) return refused(refusal);
		if (!undoneAt)
			await importTables(context.db)
				.updateTable('contribution_import')
				.set({ undone_at: context.now, undone_by: context.actor.personId })
				.where('id', '=', id)
				.execute();
		await context.runtime.jobs.send(context.db, 'import-undone', { import: id });
		return done({ id });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});
