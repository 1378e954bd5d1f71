/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type ExchangeRefusal =
	| 'name-missing'
	| 'name-too-long'
	| 'scopes-missing'
	| 'scopes-too-many'
	| 'scope-unknown'
	| 'lifetime-missing'
	| 'tokens-too-many';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends ExchangeRefusal>(name: Key): Key => name;
