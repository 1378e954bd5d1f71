import { createHash } from 'node:crypto';
import type { AnyAct } from '../../../platform/act.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { perform } from '../../../platform/perform.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { actorOfPerson } from '../../people/index.ts';
import { enterChunk } from '../acts/enter-chunk.ts';
import { withdrawChunk } from '../acts/withdraw-chunk.ts';
import { importById } from '../reads/read-import.ts';
import { nextChunk } from '../reads/read-rows.ts';

/** A job is run again when it has not ended within a minute: it stops well before, and leaves the rest to the next one. */
const longestMs = 40_000;

/** What is done over and over until no row is left, and what tells that there is more. */
const works: Readonly<Record<'import-started' | 'import-undone', { act: AnyAct; state: 'ready' | 'entered' }>> = {
	'import-started': { act: enterChunk, state: 'ready' },
	'import-undone': { act: withdrawChunk, state: 'entered' },
};

/** What carries an import on: chunk after chunk, from wherever the last one who tried was stopped. */
export function importHandlers(runtime: Runtime): JobHandler[] {
	const carry = (fact: keyof typeof works): JobHandler => ({
		fact,
		async run(data) {
			const id = data.import;
			if (typeof id !== 'string' || !isId(id)) return;
			const left = await carryOn(await contextOfJob(runtime, id), fact, id, { until: Date.now() + longestMs });
			if (left) await runtime.jobs.send(runtime.db, fact, { import: id });
		},
	});
	return [carry('import-started'), carry('import-undone')];
}

/** Performs one act a chunk until none is left or the time is up; says whether there is more, and tells of each chunk. */
export async function carryOn(
	context: Context,
	fact: keyof typeof works,
	id: string,
	options: { readonly until?: number; readonly onChunk?: (rows: number) => void } = {},
): Promise<boolean> {
	const { act, state } = works[fact];
	for (;;) {
		const chunk = await nextChunk(context, id, state);
		if (chunk === undefined) return false;
		if (Date.now() > (options.until ?? Number.POSITIVE_INFINITY)) return true;
		const now = context.runtime.clock();
		const once = { key: keyOf(fact, id, chunk), scope: 'import' };
		const performed = await perform({ ...context, now }, act, { import: id, chunk }, once);
		if (performed.kind !== 'done') throw new Error(`chunk ${chunk} of an import: ${performed.kind}`);
		options.onChunk?.(performed.answer.rows);
	}
}

/** The same chunk always has the same key, so that two who carry on at once do it once. */
function keyOf(fact: string, id: string, chunk: number): string {
	const hash = createHash('sha256').update(`${fact} ${id} ${chunk}`).digest('hex');
	return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-${hash.slice(12, 16)}-${hash.slice(16, 20)}-${hash.slice(20, 32)}`;
}

/**
 * The program carries on what somebody was allowed to start: it acts with its own right, so that it does not stop half-way when
 * they change jobs, and in their name.
 */
async function contextOfJob(runtime: Runtime, id: string): Promise<Context> {
	const context = contextFor(runtime, system);
	const startedBy = (await importById(context, id))?.startedBy;
	const person: Actor | undefined = startedBy
		? await actorOfPerson(context, startedBy, { level: 2, staff: true })
		: undefined;
	return person ? { ...context, actor: { ...system, personId: person.personId, ref: person.ref } } : context;
}
