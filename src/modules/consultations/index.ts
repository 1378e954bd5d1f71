export { type Consultation, consultationKinds, consultationPath, consultationState, isLate } from './consultation.ts';
export { consultationFacts } from './facts.ts';
export { type OutcomeAction, type OutcomeSource, useOutcomes } from './outcome.ts';
export { consultationPhaseKinds } from './phase-kinds.ts';
export { consultationsOf } from './reads/list-consultations.ts';
export {
	allConsultationsPage,
	consultationPage,
	processConsultationsPage,
	responsesPage,
} from './reads/public-pages.ts';
export { consultationsById } from './reads/read-consultation.ts';
export { forgetDueResponses } from './steps/forget-responses.ts';
export { consultationHandlers } from './steps/handle-facts.ts';
export { consultationTexts } from './texts.ts';
export { whitePaperPath } from './white-paper.ts';
