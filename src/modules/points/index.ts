export { type AlikeGroup, alikeGroups, type SaidWords } from './alike.ts';
export { mostMergedAtOnce, standingFor, whyMergingIsRefused } from './merging.ts';
export { type Passage, passagesOf, quoteOf } from './passages.ts';
export {
	isFullyAnswered,
	type ListedPoint,
	type Place,
	type Point,
	pointLimits,
	quoteThatStands,
	whyChangingIsRefused,
} from './point.ts';
export type { PointChange, PointChangeKind } from './point-change.ts';
export { type AnsweredPoint, answeredPointsOf } from './reads/answered-points.ts';
export { type AnswersDue, answersDueTo, changedFor, leftUnsorted } from './reads/answers-due.ts';
export { changesOfPoint } from './reads/changes-of-point.ts';
export { countPoints, type PointCounts } from './reads/count-points.ts';
export { listPoints, type PointListWish } from './reads/list-points.ts';
export { mergesInto, type PointMerge } from './reads/read-merges.ts';
export {
	countPointsOf,
	lockPoint,
	lockPoints,
	pointByNumber,
	pointsById,
	pointsByNumber,
	pointsMergedInto,
	pointsMergedIntoAny,
	pointsOf,
} from './reads/read-points.ts';
export { sortedIn, sortingFor, sortingsOf, taggedIn, tagsIn, type UsedTag } from './reads/read-sorting.ts';
export { listStandingPoints, type StandingWish, saidOf, tagsOfStanding } from './reads/standing-points.ts';
export { type Sorting, untouched, whyTaggingIsRefused } from './sorting.ts';
export { answerPoint, assignPoint, editPoint, sayWhatChanged, type WhatChanged } from './steps/change-point.ts';
export { forgetQuotes, lockPointsOf, showAnswersTo } from './steps/close-answers.ts';
export { type LockedMerge, lockMerge, mergePoints, undoMerge } from './steps/merge-points.ts';
export { markSorted, tagContribution } from './steps/sort-contribution.ts';
export { type NewPoint, removePoint, showAnswers, splitPoint } from './steps/split-point.ts';
export { tagLimits, tagsTyped, whyTagsAreRefused } from './tags.ts';
