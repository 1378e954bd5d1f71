import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Wording, WordingFacts } from '../../wordings/index.ts';
import { linesOf } from '../process.ts';
import { type ProcessTables, processTables } from '../tables.ts';
import type { Translation } from './read-steering.ts';

/** A version of a process's words, with where it stands. */
export interface WordedProcess extends WordingFacts {
	readonly words: Translation;
}

/** What is known of a row beside its words. */
export function wordingOf(row: Selectable<ProcessTables['process_translation']>): WordingFacts {
	return {
		wording: row.language as Wording,
		madeBy: row.made_by,
		original: row.original,
		approvedAt: row.approved_at,
		approvedByName: row.approved_by_name,
	};
}

/** Every version of a process's words. */
export async function wordingsOf(context: Context, processId: string): Promise<WordedProcess[]> {
	const rows = await processTables(context.db)
		.selectFrom('process_translation')
		.selectAll()
		.where('process', '=', processId)
		.execute();
	return rows.map((row) => ({
		...wordingOf(row),
		words: {
			title: row.title,
			question: row.question,
			intro: row.intro,
			audience: row.audience,
			alreadyDecided: row.already_decided,
			openForYou: row.open_for_you,
			promiseWhat: row.promise_what,
			promiseWho: row.promise_who,
			conclusion: row.conclusion,
		},
	}));
}

/** The lines of a list in a version's words. */
export const linesIn = linesOf;
