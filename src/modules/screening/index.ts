export { isFlagBurst } from './burst.ts';
export { PrivateHint, privateField } from './pages/private-hint.tsx';
export { ProofField, proofField } from './pages/proof-field.tsx';
export { findPrivate, type PrivateKind, type PrivatePassage, passageMark, stillToAsk } from './private-data.ts';
export type { Signal } from './spam.ts';
export {
	confirmHeld,
	confirmSecret,
	forgetHeld,
	type HeldPiece,
	heldBySecret,
	holdPiece,
	signalsOf,
	weighHeldAnew,
} from './steps/hold-piece.ts';
export { type ScreenedWords, screenCorrection, screenPiece } from './steps/screen-piece.ts';
export { forgetProofs } from './steps/spend-proof.ts';
export { screeningTexts } from './texts.ts';
