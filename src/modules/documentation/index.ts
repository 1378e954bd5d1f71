export { type Documentation, documentationPath } from './documentation.ts';
export { documentationFacts } from './facts.ts';
export { documentationPhaseKinds } from './phase-kinds.ts';
export { documentationsById } from './reads/read-documentation.ts';
export { followCatalogues } from './steps/follow-catalogues.ts';
export { documentationHandlers } from './steps/handle-facts.ts';
