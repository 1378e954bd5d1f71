export { type MatterRef, type RelationType, relationTypes } from './relation.ts';
export { relate } from './steps/relate.ts';
