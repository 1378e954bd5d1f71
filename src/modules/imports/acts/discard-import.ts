import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { key } from '../refusals.ts';
import { importTables } from '../tables.ts';
import { heldImport, importId } from './import-facts.ts';

/** Staff throw a file away that nobody has started to enter. */
export const discardImport = act({
	name: 'import.discard',
	summary: 'Throw a file away that was laid ready and not entered.',
	input: v.object({ import: importId }),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport, process }) {
		if (contributionImport.startedAt) return refused(key('import-started'));
		await importTables(context.db).deleteFrom('contribution_import').where('id', '=', contributionImport.id).execute();
		return done({ slug: process.slug });
	},
	about: ({ contributionImport }) => ({ kind: 'contribution-import', id: contributionImport.id }),
});
