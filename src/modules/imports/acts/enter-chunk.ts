import { sql } from 'kysely';
import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { sealIdentity } from '../../people/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { enterProposals, type WrittenProposal } from '../../proposals/index.ts';
import { importStage } from '../import-state.ts';
import type { ImportMapping } from '../mapping.ts';
import { nextChunk, readyRows } from '../reads/read-rows.ts';
import { key } from '../refusals.ts';
import type { RowPiece, RowProblem } from '../row.ts';
import { changeRows, forgetCells, type RowChange } from '../steps/keep-rows.ts';
import { rowFacts, weighRows } from '../steps/weigh-rows.ts';
import { importTables } from '../tables.ts';
import { chunkField, heldImport, importId } from './import-facts.ts';

/** What came of a chunk, and whether the import has ended with it. */
interface EnteredChunk {
	readonly id: string;
	readonly rows: number;
	readonly left: boolean;
}

/**
 * Enters up to 500 rows of a started import, all or none of them. Done twice it is done once: a row that is entered is no
 * longer ready.
 */
export const enterChunk = act({
	name: 'import.enter-chunk',
	summary: 'Enter the next 500 rows of a started import.',
	repeatable: true,
	input: v.object({ import: importId, chunk: chunkField }),
	load: (context, input) => heldImport(context, input.import),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { contributionImport, process }, { chunk }): Promise<Outcome<EnteredChunk>> {
		const { id, mapping, tellsAuthors } = contributionImport;
		const stage = importStage(contributionImport);
		if (!mapping || stage === 'uploaded' || stage === 'checked') return refused(key('import-not-checked'));
		if (stage !== 'running') return done({ id, rows: 0, left: false });
		await waitForOthersIn(context, process.id);
		const rows = await readyRows(context, id, chunk);
		const facts = await rowFacts(context, process);
		const weighed = await weighRows(context, facts, rows, mapping as ImportMapping);
		const ready = weighed.flatMap(({ number, piece }) => (piece ? [{ number, piece }] : []));
		const written = ready.map(({ piece }) => writtenProposal(context, piece));
		const entered = await enterProposals(context, facts, written, { tell: tellsAuthors });
		const changes = [
			...weighed
				.filter(({ state }) => state !== 'ready')
				.map(({ number, state, problems }) => ({ number, state, problems })),
			...entered.map((one, place): RowChange => {
				const number = ready[place]?.number as number;
				return 'problems' in one
					? { number, state: 'refused', problems: one.problems as readonly RowProblem[] }
					: { number, state: 'entered', contribution: one.id, receipt: one.receipt };
			}),
		];
		await changeRows(context, id, changes);
		const left = (await nextChunk(context, id, 'ready')) !== undefined;
		if (!left) await finish(context, id);
		return done({ id, rows: changes.filter(({ state }) => state === 'entered').length, left });
	},
	about: (_facts, { id }) => ({ kind: 'contribution-import', id }),
});

/** Two files with the same pieces, at the same moment, must not each believe to be first. */
async function waitForOthersIn(context: Context, processId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${processId}`}, 0))`.execute(
		importTables(context.db),
	);
}

/** The identity is hashed here, as every door does before a piece is entered. */
function writtenProposal(context: Context, { who, externalId: _, areaId, ...piece }: RowPiece): WrittenProposal {
	const base = { ...piece, where: { place: piece.place, areaId }, showAs: 'name' as const };
	if (who.kind !== 'person') return { ...base, who };
	const identity = who.identity && sealIdentity(context, who.identity);
	return { ...base, who: { kind: 'person', name: who.name, protectedName: false, ...(identity && { identity }) } };
}

async function finish(context: Context, id: string): Promise<void> {
	await importTables(context.db)
		.updateTable('contribution_import')
		.set({ finished_at: context.now })
		.where('id', '=', id)
		.execute();
	await forgetCells(context, id);
}
