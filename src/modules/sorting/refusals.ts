/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type SortingRefusal =
	| 'number-unknown'
	| 'form-changed'
	| 'piece-gone'
	| 'too-many-tags'
	| 'tag-too-long'
	| 'tags-changed-meanwhile'
	| 'heading-missing'
	| 'heading-too-long'
	| 'nothing-chosen'
	| 'quote-too-long'
	| 'text-changed-meanwhile'
	| 'point-changed-meanwhile'
	| 'point-is-merged'
	| 'point-has-answer'
	| 'point-has-merged'
	| 'nothing-to-merge'
	| 'too-many-to-merge'
	| 'merged-already'
	| 'points-of-two-processes'
	| 'has-own-answer'
	| 'undone-already'
	| 'colleague-unknown'
	| 'has-it-already'
	| 'answer-missing'
	| 'answer-too-long'
	| 'changed-missing'
	| 'where-missing'
	| 'where-too-long'
	| 'nothing-to-show';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends SortingRefusal>(name: Key): Key => name;
