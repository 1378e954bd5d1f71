import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { countSupportsOfEach, lockContributions, withdrawContributions } from '../../contributions/index.ts';
import { countComments } from '../../discussion/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { importStage, rowsPerChunk, whyPieceIsKept } from '../import-state.ts';
import { nextChunk } from '../reads/read-rows.ts';
import { key } from '../refusals.ts';
import { changeRows, type RowChange } from '../steps/keep-rows.ts';
import { removeAuthors } from '../steps/remove-authors.ts';
import { importTables } from '../tables.ts';
import { chunkField, heldImport, importId } from './import-facts.ts';

/** What came of a chunk, and whether there are more. */
interface WithdrawnChunk {
	readonly id: string;
	readonly rows: number;
	readonly left: boolean;
}

/** Takes back up to 500 pieces of an import that is being undone, but for those that others have built on. */
export const withdrawChunk = act({
	name: 'import.withdraw-chunk',
	summary: 'Take back the next 500 pieces of an import that is undone.',
	repeatable: true,
	input: v.object({ import: importId, chunk: chunkField }),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport }, { chunk }): Promise<Outcome<WithdrawnChunk>> {
		const { id } = contributionImport;
		const stage = importStage(contributionImport);
		if (stage === 'undone') return done({ id, rows: 0, left: false });
		if (stage !== 'undoing') return refused(key('import-not-finished'));
		const rows = await importTables(context.db)
			.selectFrom('contribution_import_row')
			.where('import', '=', id)
			.where('chunk', '=', chunk)
			.where('state', '=', 'entered')
			.select(['number', 'contribution'])
			.limit(rowsPerChunk)
			.execute();
		const pieces = await lockContributions(
			context,
			rows.flatMap(({ contribution }) => contribution ?? []),
		);
		const ids = pieces.map((piece) => piece.id);
		const supports = await countSupportsOfEach(context, ids);
		const comments = await countComments(context, ids);
		const standing = new Map(pieces.filter(({ withdrawnAt }) => !withdrawnAt).map((piece) => [piece.id, piece]));
		const changes = rows.map(({ number, contribution }): RowChange => {
			const piece = contribution ? standing.get(contribution) : undefined;
			// Its author has taken it back already.
			if (!piece) return { number, state: 'withdrawn' };
			const counts = { supports: supports.get(piece.id) ?? 0, comments: comments.get(piece.id) ?? 0 };
			const why = whyPieceIsKept({ ...piece, ...counts });
			return why ? { number, state: 'kept', problems: [{ key: why }] } : { number, state: 'withdrawn' };
		});
		const kept = new Set(changes.filter(({ state }) => state === 'kept').map(({ number }) => number));
		const goes = rows.filter(({ number }) => !kept.has(number)).flatMap(({ contribution }) => contribution ?? []);
		await withdrawContributions(
			context,
			goes.filter((one) => standing.has(one)),
		);
		await changeRows(context, id, changes);
		const left = (await nextChunk(context, id, 'entered')) !== undefined;
		if (!left) {
			await importTables(context.db)
				.updateTable('contribution_import')
				.set({ undo_finished_at: context.now })
				.where('id', '=', id)
				.execute();
			await removeAuthors(context, contributionImport);
		}
		return done({ id, rows: goes.length, left });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});
