import type { AnyAct } from '../../../platform/act.ts';
import { answerQuestion, answerQuestionByReceipt } from './answer-question.ts';
import { askToMerge } from './ask-to-merge.ts';
import { askToMove } from './ask-to-move.ts';
import { askToSplit } from './ask-to-split.ts';
import { callQuestionOff } from './call-question-off.ts';
import { claimContribution } from './claim-contribution.ts';
import { editByReceipt } from './edit-by-receipt.ts';
import { editProposal } from './edit-proposal.ts';
import { enterConsent } from './enter-consent.ts';
import { enterContribution } from './enter-contribution.ts';
import { enterSupports } from './enter-supports.ts';
import { publishDraft } from './publish-draft.ts';
import { publishProposal } from './publish-proposal.ts';
import { replyToComment } from './reply-to-comment.ts';
import { saveDraft } from './save-draft.ts';
import { supportInstead } from './support-instead.ts';
import { supportProposal } from './support-proposal.ts';
import { undoMerge } from './undo-merge.ts';
import { withdrawByReceipt } from './withdraw-by-receipt.ts';
import { withdrawComment } from './withdraw-comment.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { withdrawSupport } from './withdraw-support.ts';
import { writeComment } from './write-comment.ts';

/** Every act of this module. */
export const proposalsActs: AnyAct[] = [
	publishProposal,
	saveDraft,
	publishDraft,
	editProposal,
	withdrawProposal,
	supportProposal,
	supportInstead,
	withdrawSupport,
	writeComment,
	replyToComment,
	withdrawComment,
	enterContribution,
	enterSupports,
	editByReceipt,
	withdrawByReceipt,
	askToMerge,
	askToSplit,
	askToMove,
	answerQuestion,
	answerQuestionByReceipt,
	enterConsent,
	callQuestionOff,
	undoMerge,
	claimContribution,
];
