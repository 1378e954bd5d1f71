import type { EvaluationRefusal } from './refusals.ts';

/** What the council is offered: into operation, longer as a project, or to stop. Each with its money. */
export const offerKinds = ['operate', 'extend', 'stop'] as const;

/** One of them. */
export type OfferKind = (typeof offerKinds)[number];

/** One thing that the council can choose, what it means, and what it costs in the first year and in each year after it. */
export interface Offer {
	readonly kind: OfferKind;
	readonly text: string;
	readonly firstYearOre: number;
	readonly yearlyOre: number;
}

/** The case that brings a project before the council. */
export interface CouncilCase {
	readonly caseNumber: string;
	readonly summary: string;
	readonly meetingOn: string | null;
	readonly sentAt: Date | null;
	readonly offers: readonly Offer[];
}

/** What an offer costs over so many years. */
export function costOver({ firstYearOre, yearlyOre }: Offer, years: number): number {
	return firstYearOre + yearlyOre * Math.max(0, years - 1);
}

/** Why a case cannot be sent: the council gets nothing that was not measured, and chooses among three things with a price. */
export function whySendingIsRefused(
	councilCase: CouncilCase | undefined,
	measured: number,
): EvaluationRefusal | undefined {
	if (measured === 0) return 'not-measured';
	if (!councilCase) return 'case-missing';
	if (councilCase.sentAt !== null) return 'already-sent';
	return offerKinds.every((kind) => councilCase.offers.some((offer) => offer.kind === kind))
		? undefined
		: 'case-missing';
}
