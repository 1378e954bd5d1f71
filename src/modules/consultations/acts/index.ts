import type { AnyAct } from '../../../platform/act.ts';
import { addConsultee } from './add-consultee.ts';
import { closeConsultation } from './close-consultation.ts';
import { decideResponses } from './decide-responses.ts';
import { editConsultation } from './edit-consultation.ts';
import { enterResponse } from './enter-response.ts';
import { extendConsultation } from './extend-consultation.ts';
import { inviteConsultees } from './invite-consultees.ts';
import { publishConsultation } from './publish-consultation.ts';
import { removeConsultee } from './remove-consultee.ts';
import { sendResponse } from './send-response.ts';
import { setMaterial } from './set-material.ts';
import { startConsultation } from './start-consultation.ts';
import { withdrawResponse } from './withdraw-response.ts';

/** The acts of this module. */
export const consultationsActs: readonly AnyAct[] = [
	startConsultation,
	editConsultation,
	setMaterial,
	publishConsultation,
	extendConsultation,
	addConsultee,
	removeConsultee,
	inviteConsultees,
	sendResponse,
	enterResponse,
	withdrawResponse,
	decideResponses,
	closeConsultation,
];
