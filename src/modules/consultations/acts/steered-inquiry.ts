import type { Context } from '../../../platform/context.ts';
import { processById } from '../../processes/index.ts';
import type { Inquiry } from '../inquiry.ts';
import { type ConsultationWithProcess, isConsultationThereFor } from '../permissions.ts';
import { lockInquiry } from '../reads/list-inquiries.ts';
import { consultationsById } from '../reads/read-consultation.ts';

/** A question with its consultation, locked, for the acts of those who answer it. */
export async function steeredInquiry(
	context: Context,
	number: number,
): Promise<(ConsultationWithProcess & { readonly inquiry: Inquiry }) | undefined> {
	const inquiry = await lockInquiry(context, number);
	const consultation =
		inquiry && (await consultationsById(context, [inquiry.consultationId])).get(inquiry.consultationId);
	const process = consultation && (await processById({ ...context, language: 'da' }, consultation.processId));
	const facts = process && { inquiry, consultation, process };
	return facts && isConsultationThereFor(context.actor, facts) ? facts : undefined;
}
