export { enterContribution } from './acts/enter-contribution.ts';
export { enterSupports } from './acts/enter-supports.ts';
export { publishProposal } from './acts/publish-proposal.ts';
export { supportProposal } from './acts/support-proposal.ts';
export { writeComment } from './acts/write-comment.ts';
export { excerptOf, limits } from './proposal.ts';
export type { ProposalRefusal } from './refusals.ts';
