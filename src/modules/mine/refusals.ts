/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type MineRefusal =
	| 'texts-missing'
	| 'confirm-missing'
	| 'last-administrator'
	| 'organisation-alone'
	| 'export-waiting'
	| 'too-many-exports'
	| 'export-gone'
	| 'nothing-due'
	| 'account-gone';

/** Names a refusal, so that a misspelt one fails the type check. */
export const key = <Key extends MineRefusal>(name: Key): Key => name;
