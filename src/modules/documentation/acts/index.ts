import type { AnyAct } from '../../../platform/act.ts';
import { addPicture } from './add-picture.ts';
import { decideRemark } from './decide-remark.ts';
import { describePicture } from './describe-picture.ts';
import { inviteParticipants } from './invite-participants.ts';
import { publishDocumentation } from './publish-documentation.ts';
import { removePicture } from './remove-picture.ts';
import { saveDocumentation } from './save-documentation.ts';
import { sendRemark } from './send-remark.ts';
import { startDocumentation } from './start-documentation.ts';
import { takeDownDocumentation } from './take-down-documentation.ts';
import { takeInCatalogues } from './take-in-catalogues.ts';
import { withdrawRemark } from './withdraw-remark.ts';

/** The acts of this module. */
export const documentationActs: readonly AnyAct[] = [
	startDocumentation,
	saveDocumentation,
	publishDocumentation,
	takeDownDocumentation,
	addPicture,
	describePicture,
	removePicture,
	inviteParticipants,
	sendRemark,
	withdrawRemark,
	decideRemark,
	takeInCatalogues,
];
