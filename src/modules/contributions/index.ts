export { answerWording } from './answer-wording.ts';
export type { Assignment } from './assignment.ts';
export {
	type Behalf,
	type BehalfKind,
	behalfChosen,
	behalfKinds,
	type ChosenBehalf,
	longestBehalfName,
	shownBehalf,
	whyBehalfIsIncomplete,
} from './behalf.ts';
export { assistedChannels, type Channel, channels, isChannel } from './channel.ts';
export {
	type AnsweredAlone,
	type AuthorWords,
	type Contribution,
	type ContributionId,
	type ContributionKind,
	contributionPath,
	isAnsweredAlone,
	isDraft,
	isHeld,
	isHidden,
	isPublic,
	isTakenBack,
	isUnshownResponse,
	type KnownName,
	type ListedContribution,
	shownAuthor,
	shownByline,
	wasRead,
} from './contribution.ts';
export { comparableName } from './doubles.ts';
export { contributionFacts } from './facts.ts';
export { type Flag, type FlagReason, flagReasons, isOpenFlag } from './flag.ts';
export {
	type InboxCounts,
	type InboxFilter,
	type InboxItem,
	type InboxPile,
	inboxPiles,
	numberTyped,
} from './inbox.ts';
export {
	longestPassage,
	type Mask,
	type MaskedWhat,
	masked,
	maskedWhats,
	placeholders,
	shortestPassage,
} from './mask.ts';
export { BehalfFields } from './pages/behalf-fields.tsx';
export { HiddenBecause } from './pages/hidden-because.tsx';
export { LanguageField } from './pages/language-field.tsx';
export type { Provenance } from './provenance.ts';
export { authorsOnlyOf } from './reads/authors-only-of.ts';
export { changesOf } from './reads/changes-of.ts';
export { countByChannelAndLevel, type ProcessProvenance } from './reads/count-by-channel-and-level.ts';
export {
	countAnswersByProcess,
	countByProcess,
	countByTheme,
	countUnanswered,
	countWithThemes,
} from './reads/count-contributions.ts';
export { type AnswerTime, type Counted, countFigures, type ProcessFigures } from './reads/count-figures.ts';
export { countGivenSupports } from './reads/count-given-supports.ts';
export { countInbox } from './reads/count-inbox.ts';
export { countPublicOf } from './reads/count-public-of.ts';
export { countSameText } from './reads/count-same-text.ts';
export {
	countSupports,
	countSupportsByDay,
	countSupportsOfEach,
	countSupportsOfProcess,
	type SupportTotals,
	supportedBy,
} from './reads/count-supports.ts';
export { countSupportsOfVoices } from './reads/count-supports-of-voices.ts';
export { type ContributionSearch, findAnswers, findContributions } from './reads/find-contributions.ts';
export { type FoundInInbox, findInInbox } from './reads/find-in-inbox.ts';
export { isThemeUsed } from './reads/is-theme-used.ts';
export { type AlikeContribution, listAlike } from './reads/list-alike.ts';
export { type AnsweredProposal, listAnswered } from './reads/list-answered.ts';
export { listAuthors } from './reads/list-authors.ts';
export { listByOrganisation } from './reads/list-by-organisation.ts';
export { countContributions, listAndCount, listContributions } from './reads/list-contributions.ts';
export { type CountedPiece, type CountedWish, listCounted } from './reads/list-counted.ts';
export { listInbox } from './reads/list-inbox.ts';
export { listOwnContributions } from './reads/list-own-contributions.ts';
export { countPieces, listPieces, listStems, type PieceWish, type ReadPiece } from './reads/list-pieces.ts';
export { countByArea, listPlaced, type PlacedProposal } from './reads/list-placed.ts';
export {
	type DoublePiece,
	type DoubleSide,
	type PossibleDoubles,
	possibleDoubles,
} from './reads/list-possible-doubles.ts';
export { listSameTexts, type SameText } from './reads/list-same-texts.ts';
export { listSaying } from './reads/list-saying.ts';
export { listToModerate, type ToModerate } from './reads/list-to-moderate.ts';
export { listVersions, type Version } from './reads/list-versions.ts';
export { lockAllOf } from './reads/lock-all-of.ts';
export { mostSupportedAndNewest } from './reads/most-supported.ts';
export { ownDraftWith } from './reads/own-draft-with.ts';
export { ownPieceJustNow } from './reads/own-piece-with.ts';
export type { ContributionListWish } from './reads/public-pieces.ts';
export { type Answer, answersById, answersOf, type Step, stepsOf } from './reads/read-answers.ts';
export { assigneesIn, assignmentsOf } from './reads/read-assignments.ts';
export {
	anyContributionByNumber,
	contributionById,
	contributionByNumber,
	contributionByReceipt,
	contributionsById,
	contributionsByNumber,
	holdContribution,
	lockContribution,
	lockContributions,
	numbersById,
	processOfNumber,
} from './reads/read-contribution.ts';
export { countFlagsOfNobody, flagsOf, ownFlag } from './reads/read-flags.ts';
export { type MaskedPassage, masksOf } from './reads/read-masks.ts';
export { type Predecessor, predecessorsOf, type Successor, successorsOf } from './reads/read-successors.ts';
export { type RuleKey, ruleKeys, ruleNumber, rulePath } from './rule.ts';
export { type AnswerState, type ContributionState, isAnswered, outcomes, states } from './state.ts';
export { stateTones } from './state-tones.ts';
export { type HowItWentOn, isCorrection, type StepKind } from './step.ts';
export { addUpChanges } from './steps/add-up-changes.ts';
export { answerResponses, lockResponses } from './steps/answer-responses.ts';
export { recordAssignment } from './steps/assign-contribution.ts';
export {
	considerContribution,
	correctContribution,
	type GivenAnswer,
	moveToTheme,
	recordAnswer,
	withdrawContribution,
	withdrawContributions,
} from './steps/change-contribution.ts';
export { giveToAuthor, isClaimed, moveContributions, recordClaim } from './steps/claim-contribution.ts';
export { recordFlag, settleFlags } from './steps/flag-contribution.ts';
export { gatherSupports } from './steps/gather-supports.ts';
export {
	authorKeyOf,
	type Continuation,
	carrySupports,
	continueContribution,
	goOn,
	placePieces,
	standAgain,
} from './steps/go-on.ts';
export { hideContribution, holdBackContribution, releaseHeld, showAgain } from './steps/hide-contribution.ts';
export { forgetUnseen, nameAsDeleted } from './steps/leave-as-deleted.ts';
export { contactLeft, type LeftContact, leaveContact } from './steps/leave-contact.ts';
export { maskWords, unmaskWords } from './steps/mask-words.ts';
export {
	publishDraft,
	type Received,
	receiveContribution,
	receiveContributions,
	recordStep,
} from './steps/receive-contribution.ts';
export { recordSupport, removeSupport, type Voice } from './steps/record-support.ts';
export { forgetResponses, keepResponsesBack, showResponses } from './steps/show-response.ts';
export { contributionTexts } from './texts.ts';
export { type AnswerTotals, nothingCameIn, type Totals, totalsOf } from './totals.ts';
export { wayIn } from './way-in.ts';
export type { Where } from './where.ts';
