import type { Context } from '../../../platform/context.ts';
import { middleOf } from '../../../ui/map/index.ts';
import { type AreaShape, areaAt, type DrawnArea, listDrawnAreas } from '../../areas/index.ts';
import { consultationTables } from '../tables.ts';

/** The local plan of the national register that a consultation is about. */
export interface ConsultationPlan {
	readonly planId: string;
	readonly document: string | null;
	readonly outline: AreaShape;
}

/** The plan of a consultation; none where it is about something else. */
export async function planOf(context: Context, consultationId: string): Promise<ConsultationPlan | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_plan')
		.select(['plan_id', 'document', 'outline'])
		.where('consultation', '=', consultationId)
		.executeTakeFirst();
	return row && { planId: row.plan_id, document: row.document, outline: row.outline };
}

/** A plan among the neighbourhoods, as it is drawn; and the one that its middle lies in. */
export interface PlacedPlan extends ConsultationPlan {
	readonly areas: readonly DrawnArea[];
	readonly areaName: string | undefined;
}

/** The plan of a consultation with the ground that it is drawn on. */
export async function placedPlanOf(context: Context, consultationId: string): Promise<PlacedPlan | undefined> {
	const plan = await planOf(context, consultationId);
	if (!plan) return undefined;
	const areas = await listDrawnAreas(context);
	const middle = middleOf(plan.outline);
	return { ...plan, areas, areaName: middle && areaAt(areas, middle)?.name };
}
