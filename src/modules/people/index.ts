export { setUpCodeHash } from './acts/set-up-municipality.ts';
export { findOrCreatePerson, type PersonTakenDown } from './identities/find-or-create-person.ts';
export { sealIdentity } from './identities/seal-identity.ts';
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
export { settingNames } from './municipality.ts';
export { cleanName, displayName, nameField, type PersonId, type PersonNames, type ShowAs } from './person.ts';
export { contactOf } from './reads/contact-of.ts';
export { type Department, departmentsOf, listDepartments } from './reads/departments.ts';
export { listStaff, type StaffMember } from './reads/list-staff.ts';
export { namesOf } from './reads/names-of.ts';
export { listOrganisations, type Organisation, organisationsOf } from './reads/organisations.ts';
export { isStaff, mayActAsAdministrator, mayActAsCaseOfficer, mayActAsFacilitator, type RoleName } from './roles.ts';
export { identifySession } from './sessions/identify-session.ts';
export { shownName } from './shown-name.ts';
export { forgetSignIns } from './sign-in/forget-sign-ins.ts';
export { type Voice, voiceOf, voiceOfIdentity } from './voices/voice-of.ts';
