/** Why an act of this module can be refused: the keys of its texts, one closed set. */
export type AssociationRefusal =
	| 'organisation-kind-missing'
	| 'organisation-name-missing'
	| 'organisation-exists'
	| 'cvr-exists'
	| 'cvr-wrong'
	| 'email-wrong'
	| 'phone-wrong'
	| 'web-wrong'
	| 'text-too-long'
	| 'too-many-waiting'
	| 'contact-missing'
	| 'reason-missing'
	| 'reason-too-long'
	| 'already-verified'
	| 'already-refused'
	| 'role-missing'
	| 'already-member'
	| 'already-asked'
	| 'already-answered'
	| 'already-invited'
	| 'too-many-members'
	| 'too-many-invitations'
	| 'invitation-gone'
	| 'member-gone'
	| 'last-administrator'
	| 'not-a-member'
	| 'successor-unknown'
	| 'answer-missing'
	| HelpRefusal;

/** Why an act about help can be refused. */
type HelpRefusal =
	| 'help-kind-missing'
	| 'group-missing'
	| 'help-text-missing'
	| 'help-message-missing'
	| 'contact-name-missing'
	| 'help-contact-missing'
	| 'document-unknown'
	| 'consultant-unknown'
	| 'has-it-already'
	| 'nobody-waits'
	| 'too-many-requests'
	| 'too-many-messages'
	| 'promise-wrong';

/** Names a refusal, so that a misspelt one fails the type check. */
export function key(refusal: AssociationRefusal): AssociationRefusal {
	return refusal;
}
