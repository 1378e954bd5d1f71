/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type DocumentationRefusal =
	| 'process-not-begun'
	| 'already-documented'
	| 'already-shown'
	| 'not-shown'
	| 'changed-meanwhile'
	| 'name-missing'
	| 'part-empty'
	| 'too-long'
	| 'method-missing'
	| 'groups-missing'
	| 'people-wrong'
	| 'cost-wrong'
	| 'picture-missing'
	| 'picture-gone'
	| 'caption-missing'
	| 'alt-missing'
	| 'too-many-pictures'
	| 'remark-empty'
	| 'nothing-sent'
	| 'remark-changed'
	| 'decision-missing'
	| 'reason-missing'
	| 'already-invited'
	| 'looks-private'
	| 'nothing-new'
	| 'feed-wrong';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends DocumentationRefusal>(name: Key): Key => name;
