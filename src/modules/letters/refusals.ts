/** Why something about letters is refused. */
export type LettersRefusal =
	| 'title-missing'
	| 'message-missing'
	| 'reason-missing'
	| 'text-too-long'
	| 'language-missing'
	| 'process-missing'
	| 'process-gone'
	| 'last-day-missing'
	| 'last-day-passed'
	| 'last-day-too-late'
	| 'recipients-missing'
	| 'recipient-name'
	| 'recipient-address'
	| 'recipient-too-long'
	| 'recipient-sign'
	| 'recipient-twice'
	| 'sign-unprintable'
	| 'count-wrong'
	| 'too-many-letters'
	| 'nothing-to-revoke';

/** A refusal's key, checked. */
export function key(refusal: LettersRefusal): LettersRefusal {
	return refusal;
}
