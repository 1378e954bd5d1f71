import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { contactOf, settingNames } from '../../people/index.ts';
import { inquiriesPath } from '../consultation.ts';
import { isShownInquiry } from '../inquiry.ts';
import { inquiryById, inquiryContact } from '../reads/list-inquiries.ts';
import { consultationsById } from '../reads/read-consultation.ts';
import { inquiryTexts } from '../texts.ts';

/** Tells whoever asked that there is an answer, with the answer itself; safe to do twice. Nobody is written to who left no address. */
export async function tellOfAnswer(context: Context, data: Readonly<Record<string, unknown>>): Promise<void> {
	const { inquiry: id } = data;
	const inquiry = typeof id === 'string' && isId(id) ? await inquiryById(context, id) : undefined;
	if (!inquiry || inquiry.answer === null || !isShownInquiry(inquiry)) return;
	const consultation = (await consultationsById(context, [inquiry.consultationId])).get(inquiry.consultationId);
	const to = await addressOf(context, inquiry.id);
	if (!consultation || !to) return;
	const texts = inquiryTexts(to.language).mail;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const forms = composeMail({
		language: to.language,
		municipality: municipality?.name ?? 'Samskab',
		paragraphs: [texts.asked, inquiry.text, texts.answered, inquiry.answer],
		action: {
			text: texts.action,
			url: new URL(localPath(to.language, inquiriesPath(consultation)), context.runtime.publicUrl).href,
		},
		footer: texts.footer,
	});
	await writeMail(
		{ ...context, language: to.language },
		{ dedupe: `inquiry:${inquiry.id}`, to: to.email, subject: texts.subject(consultation.title), ...forms },
	);
}

async function addressOf(
	context: Context,
	id: string,
): Promise<{ readonly email: string; readonly language: Context['language'] } | undefined> {
	const left = await inquiryContact(context, id);
	const contact = left?.personId ? await contactOf(context, left.personId) : undefined;
	if (contact?.email) return { email: contact.email, language: contact.language };
	return left?.email ? { email: left.email, language: left.language === 'en' ? 'en' : 'da' } : undefined;
}
