export { type Consultation, consultationPath, consultationState } from './consultation.ts';
export { consultationFacts } from './facts.ts';
export { type OutcomeAction, type OutcomeSource, useOutcomes } from './outcome.ts';
export { consultationPhaseKinds } from './phase-kinds.ts';
export { consultationsOf } from './reads/list-consultations.ts';
export { consultationsById } from './reads/read-consultation.ts';
export { forgetDueResponses } from './steps/forget-responses.ts';
export { consultationHandlers } from './steps/handle-facts.ts';
export { consultationTexts } from './texts.ts';
