/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type AnswerRefusal =
	| 'number-unknown'
	| 'note-missing'
	| 'note-too-long'
	| 'state-missing'
	| 'heading-missing'
	| 'heading-too-long'
	| 'reason-missing'
	| 'reason-too-short'
	| 'reason-too-long'
	| 'elsewhere-missing'
	| 'elsewhere-too-long'
	| 'form-changed'
	| 'piece-withdrawn'
	| 'answer-follows'
	| 'already-answered'
	| 'considered-meanwhile'
	| 'answered-meanwhile'
	| 'edited-meanwhile';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends AnswerRefusal>(name: Key): Key => name;
