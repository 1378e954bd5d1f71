/** How many of a panel must and may have a value of a feature, and how far these may be moved where they cannot be met. */
export interface Quota {
	readonly feature: string;
	readonly value: string;
	readonly min: number;
	readonly max: number;
	readonly minFlex?: number;
	readonly maxFlex?: number;
}

/** Somebody who said yes to being drawn. */
export interface PoolMember {
	readonly id: string;
	/** Their value of each feature. */
	readonly values: Readonly<Record<string, string>>;
	/** Who has the same lives together; nobody says that they live alone. */
	readonly household?: string;
}

/** What a panel is drawn from, and what it must meet. */
export interface Pool {
	readonly members: readonly PoolMember[];
	readonly quotas: readonly Quota[];
	readonly size: number;
	/** At most so many from one household. */
	readonly perHousehold: number;
	/** Never both of these. */
	readonly apart: readonly (readonly [string, string])[];
	/** Both of these or neither. */
	readonly together: readonly (readonly [string, string])[];
	/** These in any case: somebody who stays on the panel is there only with them. */
	readonly needed?: readonly string[];
	/** How many of a household stay on the panel already. */
	readonly staying?: ReadonlyMap<string, number>;
}

/** How many of a household may still be drawn. */
export function roomFor({ perHousehold, staying }: Pool, household: string): number {
	return perHousehold - (staying?.get(household) ?? 0);
}

/** People whom no quota and no rule tells apart: by fairness they have the same chance, and one row in every model does for all. */
export interface Kind {
	readonly members: readonly string[];
	/** Which of the quotas they count towards. */
	readonly quotas: readonly number[];
	readonly household?: string;
}

/**
 * Puts people together who are the same to the rules. Leximin's chances are unique, so nothing is lost by it (Flanigan, Gölz, Gupta, Hennig,
 * Procaccia, Nature 596:548, 2021, supplementary information 10). Who has housemates in the pool, is part of a pair or is needed, stays alone.
 */
export function kindsOf(pool: Pool): Kind[] {
	const at = new Map(pool.quotas.map(({ feature, value }, quota) => [JSON.stringify([feature, value]), quota]));
	const features = [...new Set(pool.quotas.map(({ feature }) => feature))];
	const homes = Map.groupBy(pool.members, ({ household }) => household);
	const paired = new Set([...pool.apart, ...pool.together, pool.needed ?? []].flat());
	const kinds = new Map<string, Kind>();
	for (const { id, values, household } of pool.members) {
		const quotas = features.map((feature) => at.get(JSON.stringify([feature, values[feature]])) as number);
		const shares = household !== undefined && (homes.get(household)?.length ?? 0) > roomFor(pool, household);
		const key = shares || paired.has(id) ? `one ${id}` : `all ${quotas.join()}`;
		const members = [...(kinds.get(key)?.members ?? []), id];
		kinds.set(key, { members, quotas, ...(shares && { household }) });
	}
	return [...kinds.values()];
}
