export { appealDecision } from './acts/appeal-decision.ts';
export { decideAppeal } from './acts/decide-appeal.ts';
export { hideContribution } from './acts/hide-contribution.ts';
export { mayLookAtPicture } from './reads/look-at-picture.ts';
