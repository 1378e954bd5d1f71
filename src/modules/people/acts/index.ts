import type { AnyAct } from '../../../platform/act.ts';
import { addDepartment } from './add-department.ts';
import { addOrganisation } from './add-organisation.ts';
import { approveCatalogue } from './approve-catalogue.ts';
import { askEmailChange } from './ask-email-change.ts';
import { changePhone } from './change-phone.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { disablePerson } from './disable-person.ts';
import { editMunicipality } from './edit-municipality.ts';
import { enablePerson } from './enable-person.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { renamePerson } from './rename-person.ts';
import { setUpMunicipality } from './set-up-municipality.ts';
import { vouchForPerson } from './vouch-for-person.ts';

/** Everything that changes about people, their roles and the municipality. */
export const peopleActs: readonly AnyAct[] = [
	addDepartment,
	addOrganisation,
	approveCatalogue,
	askEmailChange,
	changePhone,
	confirmEmailChange,
	disablePerson,
	editMunicipality,
	enablePerson,
	endRole,
	grantRole,
	renamePerson,
	setUpMunicipality,
	vouchForPerson,
];
