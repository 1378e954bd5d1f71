import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { settingNames } from '../../people/index.ts';
import { type newReceipt, receiptSecret } from '../../proposals/index.ts';
import { type Consultation, isLate } from '../consultation.ts';
import type { MailedFileRow } from '../received-mail.ts';
import { receivedMailTexts } from '../texts.ts';

/** Where whoever sent a mail sees what becomes of it. */
export const mailReceiptPath = (secret: string): string => `/hoeringspost/${secret}`;

/**
 * Tells whoever sent a mail, once, that it is here: its number, whether it came in time, which files did not come along, and their own
 * link. A mail can only be answered by a machine once: the outbox takes each fact a single time.
 */
export async function acknowledgeMail(
	context: Context,
	told: {
		readonly consultation: Pick<Consultation, 'title' | 'closesOn'>;
		readonly mail: {
			readonly id: string;
			readonly number: number;
			readonly senderEmail: string;
			readonly senderName: string;
		};
		readonly files: readonly MailedFileRow[];
		readonly receipt: ReturnType<typeof newReceipt>;
	},
): Promise<void> {
	const { consultation, mail, files, receipt } = told;
	const { language } = context;
	const texts = receivedMailTexts(language).acknowledgement;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const missing = files.filter(({ refusal }) => refusal !== null).map(({ name }) => name);
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		...(mail.senderName && { greeting: mail.senderName }),
		paragraphs: [
			texts.received(String(mail.number), consultation.title),
			...(isLate(dateInCopenhagen(context.now), consultation) ? [texts.late] : []),
			...(missing.length > 0 ? [texts.missing(missing.join(', '))] : []),
			texts.next,
		],
		action: {
			text: texts.action,
			url: new URL(mailReceiptPath(receiptSecret(context, receipt.name)), context.runtime.publicUrl).href,
		},
		footer: texts.footer,
	});
	await writeMail(context, {
		...{ dedupe: `received-mail:${mail.id}`, to: mail.senderEmail },
		subject: texts.subject(consultation.title),
		...forms,
	});
}
