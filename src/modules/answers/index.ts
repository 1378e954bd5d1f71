export { type AnsweredPiece, listAnswers } from './reads/list-answers.ts';
