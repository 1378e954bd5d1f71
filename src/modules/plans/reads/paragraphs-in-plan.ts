import type { Context } from '../../../platform/context.ts';
import { sizeOfMaterial } from '../../consultations/index.ts';
import { type Plan, paragraphNumbers, partPath } from '../plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';

/** Where each paragraph that people were given in a consultation stands in a plan as it reads now; none of those that were taken out since. */
export async function paragraphsInPlan(
	context: Context,
	plan: Pick<Plan, 'id' | 'slug'>,
	newest: number,
	consultationId: string,
): Promise<ReadonlyMap<number, string>> {
	const versions = await versionsOf(context, plan.id);
	// A later version in the same consultation has other numbers: people were given those of the first.
	const heard = versions.findLast((one) => one.consultationId === consultationId)?.version;
	if (heard === undefined) return new Map();
	const partsOf = await partsOfVersions(context, plan.id, [...new Set([heard, newest])]);
	const now = new Set(partsOf(newest).map(({ number }) => number));
	const numbers = paragraphNumbers(partsOf(heard));
	// Material that was typed by itself, or divided anew before it was published, need not have the plan's numbers.
	if ((await sizeOfMaterial(context, consultationId)).paragraphs !== numbers.size) return new Map();
	return new Map(
		[...numbers].filter(([part]) => now.has(part)).map(([part, number]) => [number, partPath(plan, part)]),
	);
}
