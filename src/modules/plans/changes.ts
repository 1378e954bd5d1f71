import { differences, type Run } from '../../ui/differences.ts';
import type { PlanPart } from './plan.ts';
import { eachOnce, type Source, sourceKey, sourcesOf, withoutMarks } from './sources.ts';

/** What became of a part from one version to the next. */
export interface PartChange {
	readonly part: PlanPart;
	readonly what: 'same' | 'new' | 'removed' | 'changed' | 'sources' | 'duty';
	readonly runs: readonly Run[];
	/** What stands behind the change: the sources that came, or where none came, all that stand behind a new part. */
	readonly because: readonly Source[];
}

/** Holds one version against the one before, part by part, in the order of the later; what was removed stands where it was. */
export function changesBetween(earlier: readonly PlanPart[], later: readonly PlanPart[]): PartChange[] {
	const before = new Map(earlier.map((part) => [part.number, part]));
	const now = new Set(later.map(({ number }) => number));
	const removedAfter = new Map<number, PlanPart[]>();
	let last = 0;
	for (const part of earlier) {
		if (now.has(part.number)) last = part.number;
		else removedAfter.set(last, [...(removedAfter.get(last) ?? []), part]);
	}
	const removed = (after: number): PartChange[] => (removedAfter.get(after) ?? []).map(goneChange);
	return [
		...removed(0),
		...later.flatMap((part) => [changeOf(before.get(part.number), part), ...removed(part.number)]),
	];
}

function goneChange(part: PlanPart): PartChange {
	return { part, what: 'removed', runs: [{ kind: 'removed', text: withoutMarks(part.text) }], because: [] };
}

function changeOf(before: PlanPart | undefined, part: PlanPart): PartChange {
	const text = withoutMarks(part.text);
	const sources = sourcesOf(part.text);
	if (!before) return { part, what: 'new', runs: [{ kind: 'added', text }], because: sources };
	const had = sourcesOf(before.text);
	const known = new Set(had.map(sourceKey));
	const because = sources.filter((source) => !known.has(sourceKey(source)));
	const was = withoutMarks(before.text);
	if (was === text) {
		const what = hasOtherDuty(before, part)
			? 'duty'
			: because.length > 0 || had.length !== sources.length
				? 'sources'
				: 'same';
		return { part, what, runs: [{ kind: 'same', text }], because: eachOnce(because) };
	}
	return { part, what: 'changed', runs: differences(was, text), because: because.length > 0 ? because : sources };
}

/** Whether it became something that is to be done, or is to be done by others or at another time. */
function hasOtherDuty(before: PlanPart, part: PlanPart): boolean {
	return before.kind !== part.kind || before.departmentId !== part.departmentId || before.dueOn !== part.dueOn;
}

/** How many parts are different. */
export function countChanged(changes: readonly PartChange[]): number {
	return changes.filter(({ what }) => what !== 'same').length;
}
