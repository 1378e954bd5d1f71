import type { AnyAct } from '../../../platform/act.ts';
import { addAnnex } from './add-annex.ts';
import { addConsultee } from './add-consultee.ts';
import { answerInquiry } from './answer-inquiry.ts';
import { askInquiry } from './ask-inquiry.ts';
import { closeConsultation } from './close-consultation.ts';
import { decideResponses } from './decide-responses.ts';
import { editConsultation } from './edit-consultation.ts';
import { enterResponse } from './enter-response.ts';
import { extendConsultation } from './extend-consultation.ts';
import { hideInquiry } from './hide-inquiry.ts';
import { inviteConsultees } from './invite-consultees.ts';
import { keepReceivedMail } from './keep-received-mail.ts';
import { publishConsultation } from './publish-consultation.ts';
import { removeConsultee } from './remove-consultee.ts';
import { sendResponse } from './send-response.ts';
import { setAsideReceivedMail } from './set-aside-received-mail.ts';
import { setMailbox } from './set-mailbox.ts';
import { setMaterial } from './set-material.ts';
import { setPlan } from './set-plan.ts';
import { startConsultation } from './start-consultation.ts';
import { takeInReceivedMail } from './take-in-received-mail.ts';
import { withdrawInquiry } from './withdraw-inquiry.ts';
import { withdrawReceivedMail } from './withdraw-received-mail.ts';
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
	addAnnex,
	setPlan,
	askInquiry,
	answerInquiry,
	hideInquiry,
	withdrawInquiry,
	setMailbox,
	keepReceivedMail,
	takeInReceivedMail,
	setAsideReceivedMail,
	withdrawReceivedMail,
];
