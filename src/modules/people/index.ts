export { runsMunicipalityAlone } from './acts/lock-administrators.ts';
export { setUpCodeHash } from './acts/set-up-municipality.ts';
export { peopleFacts } from './facts.ts';
export { findOrCreatePerson, findOrCreatePersons, type PersonTakenDown } from './identities/find-or-create-person.ts';
export { holdPerson, isOnlyWrittenDown, joinPersons, removeWrittenDown } from './identities/join-persons.ts';
export { removePerson } from './identities/remove-person.ts';
export { sealIdentity } from './identities/seal-identity.ts';
export { vouchedWords, vouchPerson } from './identities/vouch-person.ts';
export {
	canonicalIdentity,
	type GivenIdentity,
	type IdentityKind,
	issuedSubject,
	levelWhenGivenToStaff,
	normalEmail,
	type SealedIdentity,
	sealedIdentity,
} from './identity.ts';
export {
	type LetterCounts,
	type LetterState,
	letterState,
	letterStates,
	mostLetters,
} from './letter.ts';
export { forgetRecipients } from './letters/forget-recipients.ts';
export { knownByLetterAlone } from './letters/known-by-letter.ts';
export {
	type Letter,
	type LetterBatch,
	type LetterToPrint,
	lettersToPrint,
	listLetterBatches,
	listLetters,
	readLetterBatch,
} from './letters/read-letters.ts';
export { type BroughtLetter, type LetterRedeemed, redeemLetterCode } from './letters/redeem-letter-code.ts';
export { revokeLetters } from './letters/revoke-letters.ts';
export { type LetterRecipient, writeLetters } from './letters/write-letters.ts';
export { emailField, settingNames } from './municipality.ts';
export {
	actingFor,
	isKindThatBegins,
	type MemberRole,
	mayActFor,
	memberRoles,
	type OrganisationKind,
	organisationKinds,
	runsOrganisation,
	type Standing,
	standingOf,
} from './organisation.ts';
export {
	isOtherThanVerified,
	type OrganisationWords,
	organisationFields,
	organisationLimits,
	organisationSlug,
} from './organisation-fields.ts';
export {
	actingMembersOf,
	endMembership,
	type Member,
	membersOf,
	mostMembers,
	standingMemberships,
	writeMember,
} from './organisations/member-rows.ts';
export {
	changeOrganisation,
	countWaitingOf,
	insertOrganisation,
	lockOrganisation,
	lockOrganisationById,
	writeStanding,
} from './organisations/organisation-rows.ts';
export { searchOrganisations } from './organisations/search-organisations.ts';
export { cleanName, displayName, nameField, type PersonId, type PersonNames, type ShowAs } from './person.ts';
export { contactOf } from './reads/contact-of.ts';
export { contactsOf, type Reachable } from './reads/contacts-of.ts';
export { type Department, departmentsOf, listDepartments } from './reads/departments.ts';
export {
	countOrganisationsByKind,
	countOrganisationsToSee,
	findOrganisations,
	organisationsToSee,
} from './reads/find-organisations.ts';
export { type FoundPerson, findPerson, findPersons, personHelped } from './reads/find-persons.ts';
export { hasAddress } from './reads/has-address.ts';
export { listStaff, type StaffMember } from './reads/list-staff.ts';
export { namesOf } from './reads/names-of.ts';
export { isWithoutContact, type OrganisationContact, organisationContact } from './reads/organisation-contact.ts';
export {
	listOrganisations,
	type Organisation,
	organisationBySlug,
	organisationsOf,
	organisationsToActFor,
} from './reads/organisations.ts';
export { personIds } from './reads/person-ids.ts';
export { personSought } from './reads/person-sought.ts';
export {
	actsAsCaseOfficerSomewhere,
	isStaff,
	mayActAsAdministrator,
	mayActAsCaseOfficer,
	mayActAsFacilitator,
	type RoleName,
} from './roles.ts';
export { actorOfPerson } from './sessions/actor-of-person.ts';
export { identifySession } from './sessions/identify-session.ts';
export { staffByEmail } from './sessions/staff-by-email.ts';
export { shownName } from './shown-name.ts';
export { forgetSignIns } from './sign-in/forget-sign-ins.ts';
export { readSought } from './sought.ts';
export { peopleRefusals } from './texts.ts';
export { type Voice, voiceOf, voiceOfIdentity, voicesOfIdentities, voicesOfPerson } from './voices/voice-of.ts';
