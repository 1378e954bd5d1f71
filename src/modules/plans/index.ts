export { planFacts } from './facts.ts';
export { planPhaseKinds } from './phase-kinds.ts';
export { type Plan, partPath, planPath, type Stage } from './plan.ts';
export { consultationOutcome } from './reads/consultation-outcome.ts';
export { plansById } from './reads/read-plan.ts';
export { type CitedWhere, whereCited } from './reads/where-cited.ts';
export { planHandlers } from './steps/handle-facts.ts';
export { planTexts } from './texts.ts';
