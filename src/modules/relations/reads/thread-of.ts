import type { Context } from '../../../platform/context.ts';
import { type ComingMatter, type Matter, type MatterKinds, matterKindsInUse } from '../matter.ts';
import { type MatterRef, matterKey } from '../relation.ts';
import { reach, type ThreadNode, threadFrom, threadNodes } from '../thread.ts';
import { walkTies } from './walk-ties.ts';

/** A thread, and whether it is longer than what is shown. */
export interface Thread {
	readonly nodes: readonly ThreadNode[];
	readonly more: boolean;
}

/** The thread that a matter stands in; empty when the matter is not public. */
export async function threadOf(
	context: Context,
	here: MatterRef,
	kinds: MatterKinds = matterKindsInUse(),
): Promise<readonly ThreadNode[]> {
	return (await readThread(context, here, kinds)).nodes;
}

/** The thread with all that its own page says. */
export async function readThread(
	context: Context,
	here: MatterRef,
	kinds: MatterKinds = matterKindsInUse(),
): Promise<Thread> {
	if (!Object.hasOwn(kinds, here.kind)) return { nodes: [], more: false };
	const { ties, more } = await walkTies(context, here);
	const refs = new Map([here, ...ties.flatMap((tie) => [tie.earlier, tie.later])].map((ref) => [matterKey(ref), ref]));
	const matters = await loadMatters(context, [...refs.values()], kinds);
	const facts = { here, ties, matters };
	const shown = threadFrom(facts, kinds);
	const line = reach(here, ties, 'earlier');
	const coming = await loadComing(
		context,
		shown.filter((matter) => line.has(matterKey(matter))),
		kinds,
	);
	return { nodes: threadNodes(facts, coming, kinds), more };
}

/** What the owners tell of these matters, public or not: for who shows matters outside a thread. */
export function mattersOf(context: Context, refs: readonly MatterRef[]): Promise<Matter[]> {
	return loadMatters(context, refs, matterKindsInUse());
}

/** Kind by kind in their own order, so that a later kind can use what an earlier one has already fetched. */
async function loadMatters(context: Context, refs: readonly MatterRef[], kinds: MatterKinds): Promise<Matter[]> {
	const matters: Matter[] = [];
	for (const [kind, ids] of idsByKind(refs, kinds)) matters.push(...((await kinds[kind]?.load(context, ids)) ?? []));
	return matters;
}

async function loadComing(context: Context, refs: readonly MatterRef[], kinds: MatterKinds): Promise<ComingMatter[]> {
	const coming: ComingMatter[] = [];
	for (const [kind, ids] of idsByKind(refs, kinds)) coming.push(...((await kinds[kind]?.coming?.(context, ids)) ?? []));
	return coming;
}

function idsByKind(refs: readonly MatterRef[], kinds: MatterKinds): [string, string[]][] {
	const ids = new Map<string, string[]>();
	for (const { kind, id } of refs) if (Object.hasOwn(kinds, kind)) ids.set(kind, [...(ids.get(kind) ?? []), id]);
	return [...ids].sort(([a], [b]) => (kinds[a]?.order ?? 0) - (kinds[b]?.order ?? 0));
}
