import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { noTheme } from '../../proposals/index.ts';
import { importStage, rowsPerChunk } from '../import-state.ts';
import { mappingField, whyMappingIsRefused } from '../mapping.ts';
import { rowsOfImport } from '../reads/read-rows.ts';
import { key } from '../refusals.ts';
import { changeRows, type RowChange } from '../steps/keep-rows.ts';
import { rowFacts, type WeighedRow, weighRows } from '../steps/weigh-rows.ts';
import { type ImportSummary, summarize } from '../summary.ts';
import { importTables } from '../tables.ts';
import { heldImport, importId } from './import-facts.ts';

/** Staff say which column holds what, and are told of every row what would become of it. Nothing is entered. */
export const mapImport = act({
	name: 'import.map',
	summary: 'Say what the columns of a file hold, and have every row checked.',
	input: v.object({ import: importId, mapping: mappingField }),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport, process }, { mapping }): Promise<Outcome<ImportSummary & { id: string }>> {
		const stage = importStage(contributionImport);
		if (stage !== 'uploaded' && stage !== 'checked') return refused(key('import-started'));
		const why = whyMappingIsRefused(mapping, contributionImport.headings);
		if (why) return refused(why.refusal, why.field);
		const { id } = contributionImport;
		const facts = await rowFacts(context, process);
		const weighed = await weighRows(context, facts, await rowsOfImport(context, id), mapping);
		await changeRows(context, id, inChunks(weighed));
		const ready = weighed.flatMap(({ piece }) => piece ?? []);
		const summary = summarize(ready, {
			refused: weighed.filter(({ state }) => state === 'refused').length,
			doubles: weighed.filter(({ state }) => state === 'double').length,
			chunks: Math.ceil(ready.length / rowsPerChunk),
			noTheme,
		});
		await importTables(context.db)
			.updateTable('contribution_import')
			.set({ mapping: JSON.stringify(mapping), summary: JSON.stringify(summary), checked_at: context.now })
			.where('id', '=', id)
			.execute();
		return done({ ...summary, id });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});

/** Rows that will be entered get their chunk now: whoever goes on after a kill divides them the same way. */
function inChunks(weighed: readonly WeighedRow[]): RowChange[] {
	let ready = 0;
	return weighed.map(({ number, state, problems, externalId }) => ({
		number,
		state,
		problems,
		externalId,
		chunk: state === 'ready' ? Math.floor(ready++ / rowsPerChunk) : undefined,
	}));
}
