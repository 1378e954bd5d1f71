/** Why something at the desk can be refused: the keys of its texts, one closed set. */
export type DeskRefusal =
	| 'visit-is-open'
	| 'visit-idle'
	| 'visit-over'
	| 'visit-oneself'
	| 'visit-assurance-missing'
	| 'visit-person-missing'
	| 'visit-person-gone'
	| 'visit-needs-something'
	| 'sought-not-understood';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends DeskRefusal>(name: Key): Key => name;
