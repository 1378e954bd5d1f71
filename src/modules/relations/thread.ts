import type { IconName } from '../../ui/pictures/icons.ts';
import type { ComingMatter, Matter, MatterKinds } from './matter.ts';
import { type MatterRef, matterKey, type RelationType, type Tie } from './relation.ts';
import type { RelationTexts } from './texts.ts';

/** The most matters that one thread shows. */
export const longestThread = 40;

/** One matter in its place in a thread, or one that is still to come. */
export interface ThreadNode {
	readonly kind: keyof RelationTexts['kinds'] | keyof RelationTexts['coming'];
	readonly icon: IconName;
	readonly title?: string | undefined;
	/** Its page; what is still to come has none. */
	readonly path?: string | undefined;
	readonly threadPath?: string | undefined;
	readonly state?: string | undefined;
	/** When it became public, or a calendar date for what is to come. */
	readonly at: Date | string;
	readonly coming: boolean;
	readonly here: boolean;
	/** What it grew out of, said as «besvarer …». */
	readonly ties: readonly { readonly type: RelationType; readonly to: string }[];
}

/** What a thread is made from: everything near the matter in view, visible or not. */
export interface ThreadFacts {
	readonly here: MatterRef;
	readonly ties: readonly Tie[];
	readonly matters: readonly Matter[];
}

/**
 * The matters of a thread in the order of time: what led here, the matter in view, what came of it. What is not public
 * is left out with everything that hangs on it alone, and nothing stands before what it grew out of.
 */
export function threadFrom({ here, ties, matters }: ThreadFacts, kinds: MatterKinds): Matter[] {
	const visible = new Map(matters.filter((matter) => matter.isPublic).map((matter) => [matterKey(matter), matter]));
	if (!visible.has(matterKey(here))) return [];
	const shown = ties.filter((tie) => visible.has(matterKey(tie.earlier)) && visible.has(matterKey(tie.later)));
	const connected = new Set([...reach(here, shown, 'earlier'), ...reach(here, shown, 'later')]);
	const times = timesInOrder(connected, shown, visible);
	const orderOf = (matter: Matter) => kinds[matter.kind]?.order ?? 0;
	return [...connected]
		.map((key) => visible.get(key) as Matter)
		.sort(
			(a, b) =>
				(times.get(matterKey(a)) ?? 0) - (times.get(matterKey(b)) ?? 0) ||
				orderOf(a) - orderOf(b) ||
				(matterKey(a) < matterKey(b) ? -1 : 1),
		);
}

/** Everything reached by going one way only: a sibling proposal is not part of this one's story. */
export function reach(here: MatterRef, ties: readonly Tie[], way: 'earlier' | 'later'): Set<string> {
	const next = new Map<string, string[]>();
	for (const tie of ties) {
		const [from, to] = way === 'earlier' ? [tie.later, tie.earlier] : [tie.earlier, tie.later];
		next.set(matterKey(from), [...(next.get(matterKey(from)) ?? []), matterKey(to)]);
	}
	const found = new Set([matterKey(here)]);
	for (const key of found) for (const other of next.get(key) ?? []) found.add(other);
	return found;
}

/** A postcard is older than the day it was entered: each matter counts from just after the latest of what it grew out of. */
function timesInOrder(
	keys: ReadonlySet<string>,
	ties: readonly Tie[],
	matters: ReadonlyMap<string, Matter>,
): Map<string, number> {
	const times = new Map([...keys].map((key) => [key, matters.get(key)?.at.getTime() ?? 0]));
	// As many rounds as there are matters settle any chain; a circle ends with them.
	for (let round = 0, moved = true; moved && round < keys.size; round++) {
		moved = false;
		for (const tie of ties) {
			const [before, after] = [times.get(matterKey(tie.earlier)), times.get(matterKey(tie.later))];
			if (before === undefined || after === undefined || after > before) continue;
			times.set(matterKey(tie.later), before + 1);
			moved = true;
		}
	}
	return times;
}

/** The matters and what is to come, as a page shows them. */
export function threadNodes(facts: ThreadFacts, coming: readonly ComingMatter[], kinds: MatterKinds): ThreadNode[] {
	const matters = threadFrom(facts, kinds);
	const titles = new Map(matters.map((matter) => [matterKey(matter), matter.title]));
	const past = matters.flatMap((matter): ThreadNode[] => {
		const kind = kinds[matter.kind];
		if (!kind) return [];
		const ties = facts.ties.flatMap(({ type, earlier, later }) => {
			const to = titles.get(matterKey(earlier));
			return to !== undefined && matterKey(later) === matterKey(matter) ? [{ type, to }] : [];
		});
		const here = matterKey(matter) === matterKey(facts.here);
		const threadPath = `/traad/${matter.kind}/${matter.id}`;
		return [{ ...matter, kind: kind.name, icon: kind.icon, threadPath, coming: false, here, ties }];
	});
	return [...past, ...comingNodes(coming.filter(({ after }) => titles.has(matterKey(after))))];
}

function comingNodes(coming: readonly ComingMatter[]): ThreadNode[] {
	const once = new Map(coming.map((one) => [`${one.what} ${one.on} ${one.title ?? ''}`, one]));
	return [...once.values()]
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
		.map(({ what, title, on }) => ({ kind: what, icon: 'clock', title, at: on, coming: true, here: false, ties: [] }));
}
