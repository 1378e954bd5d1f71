/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type ModerationRefusal =
	| 'number-unknown'
	| 'decision-unknown'
	| 'rule-missing'
	| 'words-too-long'
	| 'hidden-already'
	| 'taken-back'
	| 'own-piece'
	| 'not-hidden'
	| 'appeal-waits'
	| 'appeal-missing'
	| 'appeal-too-long'
	| 'appealed-already'
	| 'lifted-already'
	| 'appeal-too-late'
	| 'not-appealed'
	| 'appeal-decided'
	| 'not-held'
	| 'passage-missing'
	| 'passage-too-long'
	| 'passage-not-there'
	| 'what-missing'
	| 'same-person'
	| 'result-missing'
	| 'reason-missing'
	| 'reason-too-long';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends ModerationRefusal>(name: Key): Key => name;
