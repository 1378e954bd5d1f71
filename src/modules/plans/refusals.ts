/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type PlanRefusal =
	| 'form-changed'
	| 'title-missing'
	| 'title-too-long'
	| 'lead-too-long'
	| 'too-many-plans'
	| 'plan-changed-meanwhile'
	| 'kind-missing'
	| 'text-missing'
	| 'text-too-long'
	| 'heading-too-long'
	| 'heading-has-sources'
	| 'too-many-parts'
	| 'part-changed-meanwhile'
	| 'part-gone'
	| 'at-the-end-already'
	| 'source-unknown'
	| 'too-many-sources'
	| 'nothing-chosen'
	| 'sentence-gone'
	| 'stage-missing'
	| 'stage-goes-back'
	| 'nothing-to-publish'
	| 'nothing-new'
	| 'note-missing'
	| 'note-too-long'
	| 'uncited'
	| 'source-gone'
	| 'process-not-public';

/** Names a refusal in a schema; exists so that a misspelt one fails the type check. */
export const key = <Key extends PlanRefusal>(name: Key): Key => name;
