import type { Phase } from '../phase.ts';
import { phaseKindsInUse } from '../phase-kind.ts';

/** A phase as it was typed. */
export interface PhaseWish {
	readonly kind: string;
	readonly title?: string | undefined;
	readonly startsOn: string;
	readonly endsOn?: string | undefined;
	readonly titleEn?: string | undefined;
}

/** Why a phase cannot be so. */
export function whyPhaseIsRefused(
	wish: PhaseWish,
): { readonly key: 'phase-kind-unknown' | 'ends-before-starts'; readonly field: string } | undefined {
	if (!Object.hasOwn(phaseKindsInUse(), wish.kind)) return { key: 'phase-kind-unknown', field: 'kind' };
	return wish.endsOn && wish.endsOn < wish.startsOn ? { key: 'ends-before-starts', field: 'endsOn' } : undefined;
}

/** The columns of a phase; one that nobody names is called what its kind is called. */
export function phaseColumns(wish: PhaseWish) {
	return {
		kind: wish.kind,
		title: wish.title || phaseKindsInUse()[wish.kind]?.title('da') || wish.kind,
		starts_on: wish.startsOn,
		ends_on: wish.endsOn || null,
		...(wish.titleEn !== undefined && { translations: JSON.stringify({ en: { title: wish.titleEn } }) }),
	};
}

/** The phases in the order of their dates; what begins on one day stays in its order. */
export function byDate(phases: readonly Pick<Phase, 'id' | 'startsOn' | 'position'>[]): string[] {
	return [...phases]
		.sort((a, b) => a.startsOn.localeCompare(b.startsOn) || a.position - b.position)
		.map((phase) => phase.id);
}
