import type { Context } from '../../../platform/context.ts';
import { refused } from '../../../platform/outcome.ts';
import { lockPoint, type Point, whyChangingIsRefused } from '../../points/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';

/** A point that is being changed, with its process. */
export interface ChangingPoint {
	readonly point: Point;
	readonly process: ParticipationProcess;
}

/** A point, locked so that two who change it come one after the other. */
export async function pointToChange(context: Context, number: number): Promise<ChangingPoint | undefined> {
	const point = await lockPoint(context, number);
	const process = point && (await processById(context, point.processId));
	return process && { point, process };
}

/** Refuses where a colleague changed the point after the page was shown. */
export function refusedAsChanged(point: Point, seen: number) {
	const refusal = whyChangingIsRefused(point, seen);
	return refusal && refused(refusal);
}

/** What the journal says: it was about this point. */
export function aboutPoint({ point }: ChangingPoint) {
	return { kind: 'point', id: point.id };
}
