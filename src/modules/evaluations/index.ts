export { decisionPath, type Evaluation, evaluationPath, evaluationState } from './evaluation.ts';
export { evaluationFacts } from './facts.ts';
export { evaluationPhaseKinds } from './phase-kinds.ts';
export { awaitedDecisions, decisionsById } from './reads/read-decisions.ts';
export { evaluationsById, seenEvaluation } from './reads/read-evaluation.ts';
export { forgetDueStories } from './steps/forget-stories.ts';
export { evaluationHandlers } from './steps/handle-facts.ts';
export { remindOfMeasuring } from './steps/remind-of-measuring.ts';
export { evaluationTexts } from './texts.ts';
