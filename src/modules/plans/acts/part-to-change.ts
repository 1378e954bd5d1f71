import type { Context } from '../../../platform/context.ts';
import { refused } from '../../../platform/outcome.ts';
import type { PlanWithProcess } from '../permissions.ts';
import type { WrittenPart } from '../plan.ts';
import { lockPlan, partsOfPlan } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';

/** A part that is being changed, with the others in their order. */
export interface ChangingPart extends PlanWithProcess {
	readonly part: WrittenPart;
	readonly parts: readonly WrittenPart[];
}

/** A part of a locked plan: two who change the same one come one after the other. */
export async function partToChange(
	context: Context,
	{ slug, part: number }: { readonly slug: string; readonly part: number },
): Promise<ChangingPart | undefined> {
	const facts = await lockPlan(context, slug);
	const parts = facts && (await partsOfPlan(context, facts.plan.id));
	const part = parts?.find((one) => one.number === number);
	return facts && parts && part && { ...facts, parts, part };
}

/** Refuses where a colleague changed the part after the page was shown. */
export function refusedAsChanged(part: WrittenPart, seen: number) {
	return part.version === seen ? undefined : refused(key('part-changed-meanwhile'), 'text');
}
