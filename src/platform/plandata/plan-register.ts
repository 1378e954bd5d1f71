/** A local plan as the national register tells it. */
export interface RegisteredPlan {
	/** Its number in the register; another than the municipality's own. */
	readonly planId: string;
	/** What the municipality calls it: "214". */
	readonly number: string;
	readonly name: string;
	readonly municipality: string;
	/** Where the plan can be read. */
	readonly document: string | undefined;
	/** The area that it is about: polygons of rings of [longitude, latitude] in WGS84. */
	readonly outline: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Why nothing was found: it is not answering, says no, says something else than it should, or knows no such plan. */
export type PlanFault = 'away' | 'refused' | 'nonsense' | 'unknown';

/** What asking ended in. */
export type FoundPlan =
	| { readonly ok: true; readonly plan: RegisteredPlan }
	| { readonly ok: false; readonly fault: PlanFault };

/** A register of plans. Never asked inside an act. */
export interface PlanRegister {
	find(planId: string): Promise<FoundPlan>;
}

/** What can be a plan's number in the register. */
export const planIdShape = /^[1-9]\d{0,9}$/;
