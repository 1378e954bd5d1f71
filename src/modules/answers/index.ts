export { flagContribution } from './acts/flag-contribution.ts';
export { settleFlags } from './acts/settle-flags.ts';
export { flagMark, handLimits } from './hands.ts';
export { type AnsweredPiece, listAnswers } from './reads/list-answers.ts';
export { answersTexts } from './texts.ts';
