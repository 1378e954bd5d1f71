import * as v from 'valibot';
import { addDays, dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { read } from '../../../platform/read.ts';
import {
	type Letter,
	type LetterBatch,
	type LetterToPrint,
	lettersToPrint,
	listLetterBatches,
	listLetters,
	namesOf,
	readLetterBatch,
} from '../../people/index.ts';
import { type ParticipationProcess, processById, processesById, runningProcesses } from '../../processes/index.ts';
import { mayWriteLetters } from '../permissions.ts';

const batchesShown = 20;
const lettersShown = 50;

const id = v.pipe(v.string(), v.check(isId));
const place = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined);
const number = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number));

/** The list of batches. */
export interface BatchesFacts {
	readonly batches: readonly LetterBatch[];
	readonly processes: ReadonlyMap<string, ParticipationProcess>;
	readonly next?: string | undefined;
	readonly isFirst: boolean;
}

/** The batches of letters, the newest first. */
export const batchesRead = read({
	name: 'letter-batch.list',
	path: '/styr/breve',
	input: v.object({ efter: place }),
	async load(context, { efter }): Promise<BatchesFacts> {
		const { items, next } = await listLetterBatches(context, efter, batchesShown);
		return { batches: items, processes: await processesOf(context, items), next, isFirst: !efter };
	},
	may: mayWriteLetters,
});

async function processesOf(context: Context, batches: readonly LetterBatch[]) {
	return processesById(context, [...new Set(batches.flatMap(({ process }) => process ?? []))]);
}

/** The form that writes a batch. */
export const newBatchRead = read({
	name: 'letter-batch.new',
	path: '/styr/breve/ny',
	input: v.object({}),
	async load(context) {
		const today = dateInCopenhagen(context.now);
		return { processes: await runningProcesses(context), lastOn: addDays(today, 60), firstOn: addDays(today, 1) };
	},
	may: mayWriteLetters,
});

/** One batch with a page of its letters. */
export interface BatchFacts {
	readonly batch: LetterBatch;
	readonly process: ParticipationProcess | undefined;
	readonly madeBy: string | undefined;
	readonly letters: readonly Letter[];
	readonly next: number | undefined;
	readonly isFirst: boolean;
	readonly today: string;
}

/** One batch: what became of it, and its letters. */
export const batchRead = read({
	name: 'letter-batch.page',
	path: '/styr/breve/:id',
	input: v.object({ id, efter: v.fallback(v.optional(number), undefined) }),
	async load(context, given): Promise<BatchFacts | undefined> {
		const batch = await readLetterBatch(context, given.id);
		if (!batch) return undefined;
		const letters = await listLetters(context, batch.id, { after: given.efter, limit: lettersShown + 1 });
		const shown = letters.slice(0, lettersShown);
		return {
			batch,
			process: batch.process === null ? undefined : await processById(context, batch.process),
			madeBy: (await namesOf(context, [batch.madeBy])).get(batch.madeBy)?.name,
			letters: shown,
			next: letters.length > lettersShown ? shown.at(-1)?.number : undefined,
			isFirst: given.efter === undefined,
			today: dateInCopenhagen(context.now),
		};
	},
	may: mayWriteLetters,
});

/** What is printed. */
export interface PrintFacts {
	readonly batch: LetterBatch;
	readonly process: ParticipationProcess | undefined;
	readonly letters: readonly LetterToPrint[];
}

/** The letters as a document: those that nobody has used, or with `alle` those that are used too. */
export const printRead = read({
	name: 'letter-batch.print',
	path: '/styr/breve/:id/breve.pdf',
	input: v.object({ id, alle: place }),
	async load(context, given): Promise<PrintFacts | undefined> {
		const batch = await readLetterBatch(context, given.id);
		if (!batch) return undefined;
		// The words of the letter are in the letter's language, whatever the page's.
		const inLanguage = { ...context, language: batch.language };
		return {
			batch,
			process: batch.process === null ? undefined : await processById(inLanguage, batch.process),
			letters: await lettersToPrint(context, batch.id, given.alle === undefined ? 'unused' : 'all'),
		};
	},
	may: mayWriteLetters,
});

/** The page that blocks what is left of a batch. */
export const revokeRestRead = read({
	name: 'letter-batch.revoke-page',
	path: '/styr/breve/:id/spaer',
	input: v.object({ id }),
	async load(context, given) {
		const batch = await readLetterBatch(context, given.id);
		return batch && { batch, letter: undefined };
	},
	may: mayWriteLetters,
});

/** The page that blocks one letter. */
export const revokeLetterRead = read({
	name: 'letter.revoke-page',
	path: '/styr/breve/:id/:number/spaer',
	input: v.object({ id, number }),
	async load(context, given) {
		const batch = await readLetterBatch(context, given.id);
		const [letter] = batch ? await listLetters(context, batch.id, { after: given.number - 1, limit: 1 }) : [];
		return batch && letter?.number === given.number ? { batch, letter } : undefined;
	},
	may: mayWriteLetters,
});
