export { type Consultation, consultationKinds, consultationPath, consultationState, isLate } from './consultation.ts';
export { consultationFacts } from './facts.ts';
export { consultationFields } from './fields.ts';
export { type HeardPlan, type OutcomeAction, type OutcomeSource, useOutcomes } from './outcome.ts';
export { consultationRefusals } from './pages/refusal-texts.ts';
export { ConsultationFields, readConsultationForm } from './pages/staff/consultation-form.tsx';
export { runPath as consultationDeskPath } from './pages/staff/staff-page.tsx';
export { consultationPhaseKinds } from './phase-kinds.ts';
export { consultationsOf } from './reads/list-consultations.ts';
export { responsesInPaper } from './reads/list-white-paper.ts';
export { mailsThatWait } from './reads/mails-that-wait.ts';
export {
	allConsultationsPage,
	consultationPage,
	processConsultationsPage,
	responsesPage,
} from './reads/public-pages.ts';
export { consultationsById } from './reads/read-consultation.ts';
export { mailboxTakes } from './reads/read-mailbox.ts';
export { sizeOfMaterial } from './reads/read-material.ts';
export { mailboxWord, mailLimits } from './received-mail.ts';
export { discardDraft } from './steps/discard-draft.ts';
export { draftConsultation } from './steps/draft-consultation.ts';
export { forgetDueResponses } from './steps/forget-responses.ts';
export { consultationHandlers } from './steps/handle-facts.ts';
export { takeMail } from './steps/take-mail.ts';
export { consultationTexts } from './texts.ts';
export { whitePaperPath } from './white-paper.ts';
