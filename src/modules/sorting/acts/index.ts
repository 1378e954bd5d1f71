import type { AnyAct } from '../../../platform/act.ts';
import { answerPoint } from './answer-point.ts';
import { assignPoint } from './assign-point.ts';
import { editPoint } from './edit-point.ts';
import { markSorted } from './mark-sorted.ts';
import { mergePoints } from './merge-points.ts';
import { removePoint } from './remove-point.ts';
import { sayWhatChanged } from './say-what-changed.ts';
import { showAnswers } from './show-answers.ts';
import { splitPoint } from './split-point.ts';
import { tagContribution } from './tag-contribution.ts';
import { undoMerge } from './undo-merge.ts';

/** Every act of this module. */
export const sortingActs: readonly AnyAct[] = [
	tagContribution,
	markSorted,
	splitPoint,
	editPoint,
	removePoint,
	mergePoints,
	undoMerge,
	assignPoint,
	answerPoint,
	sayWhatChanged,
	showAnswers,
];
