export { type Evaluation, evaluationPath, evaluationState } from './evaluation.ts';
export { evaluationPhaseKinds } from './phase-kinds.ts';
export { evaluationsById } from './reads/read-evaluation.ts';
export { forgetDueStories } from './steps/forget-stories.ts';
export { remindOfMeasuring } from './steps/remind-of-measuring.ts';
export { evaluationTexts } from './texts.ts';
