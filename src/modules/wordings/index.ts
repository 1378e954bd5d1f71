export {
	isWordedThereFor,
	useWordingKinds,
	type Worded,
	type WordingKind,
	type WordingKinds,
	wordingsPath,
} from './kinds.ts';
export { Approval } from './pages/approval.tsx';
export { MachineButton, offersMachine } from './pages/machine-button.tsx';
export { OtherwiseLink } from './pages/otherwise-link.tsx';
export { EasyLink, saidAs, TranslatedNote } from './pages/said-otherwise.tsx';
export { machineField, type WordedForm, wordedByMachine } from './pages/worded-by-machine.ts';
export { type SaidOtherwise, type ShownWords, saidOtherwise, type Version, versionsOf } from './reads/wordings-of.ts';
export type { WordingRefusal } from './refusals.ts';
export { type WordedField, type WordedKindName, type WordingSpec, wordsAsOne } from './spec.ts';
export { markOfWords } from './steps/mark-of-words.ts';
export { wordingRefusals, wordingStaffTexts, wordingTexts } from './texts.ts';
export {
	type MadeBy,
	type Wording,
	type WordingFacts,
	type WordingState,
	type Words,
	whoseWords,
	wordingState,
	wordings,
} from './wording.ts';
