import type { Consultation } from './consultation.ts';
import { consultationState } from './consultation.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** What staff decide about showing a response to everybody. */
export const responseDecisions = ['named', 'unnamed', 'kept-back'] as const;

/** One of them. */
export type ResponseDecision = (typeof responseDecisions)[number];

/** What belongs to a response beside its words, which are a contribution's. */
export interface ResponseFacts {
	readonly contributionId: string;
	readonly consultationId: string;
	readonly receivedOn: string;
	readonly receivedAt: Date;
	readonly nameHidden: boolean;
	readonly address: string | null;
	readonly decision: ResponseDecision | null;
}

/** How long what a response says may be. */
export const responseLimits = { text: 20_000, answer: 4_000, name: 80, address: 160, atOnce: 100 } as const;

/** Why nothing can be responded now. After the deadline it can, and is marked late, until the white paper is closed. */
export function whyRespondingIsRefused(
	consultation: Pick<Consultation, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn'>,
	today: string,
): ConsultationRefusal | undefined {
	const state = consultationState(consultation, today);
	if (state === 'draft' || state === 'coming') return 'consultation-not-open-yet';
	return state === 'closed' ? 'consultation-closed' : undefined;
}

/** Why a response on paper cannot be entered with the day that is said. */
export function whyDayIsRefused(
	{ opensOn }: Pick<Consultation, 'opensOn'>,
	receivedOn: string,
	today: string,
): ConsultationRefusal | undefined {
	if (receivedOn > today) return 'date-in-future';
	return receivedOn < opensOn ? 'date-before-opening' : undefined;
}

/** Who wants no name shown gets none, whatever was chosen for all. */
export function decisionFor(
	wished: ResponseDecision,
	{ nameHidden }: Pick<ResponseFacts, 'nameHidden'>,
): ResponseDecision {
	return wished === 'named' && nameHidden ? 'unnamed' : wished;
}

/** The beginning of a response as its title in lists: whole words of its first line. */
export function titleOfResponse(text: string, longest = 80): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const sentence = /^.{12,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
	if (sentence.length <= longest) return sentence.replace(/\.$/, '');
	return `${sentence.slice(0, longest - 2).replace(/\s+\S*$/, '')} …`;
}
