import type { Consultation } from './consultation.ts';
import { adviceOn } from './consultation.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** What is missing before a consultation can be shown, and the field where it is said. */
export interface PublishingProblem {
	readonly refusal: ConsultationRefusal;
	readonly field: string;
}

/** Why a consultation cannot be shown to everybody yet. One that is shorter than the law asks says why, in public. */
export function whyPublishingIsRefused(
	consultation: Pick<Consultation, 'publishedAt' | 'kind' | 'opensOn' | 'closesOn' | 'shortReason'>,
	process: { readonly publishedAt: Date | null },
	material: { readonly paragraphs: number },
	today: string,
): PublishingProblem[] {
	const problem = (refusal: ConsultationRefusal, field: string, isSo: boolean) => (isSo ? [{ refusal, field }] : []);
	return [
		...problem('already-public', 'published', consultation.publishedAt !== null),
		...problem('process-still-a-draft', 'process', process.publishedAt === null),
		...problem('material-missing', 'material', material.paragraphs === 0),
		...problem('opens-in-the-past', 'opensOn', consultation.opensOn < today),
		...problem(
			'short-reason-missing',
			'shortReason',
			adviceOn(consultation).shortBy > 0 && consultation.shortReason === '',
		),
	];
}
