import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { type ContributionKind, leaveContact } from '../../contributions/index.ts';
import { settingNames } from '../../people/index.ts';
import { confirmSecret, type Signal } from '../../screening/index.ts';
import { proposalTexts } from '../texts.ts';
import { type ReceiptName, receiptSecret } from './receipt.ts';

/**
 * Sends the receipt's link to somebody who is not signed in, and keeps the address for the answer. It is tied to no person: nobody
 * has shown that it is theirs.
 */
export async function mailReceipt(
	context: Context,
	piece: {
		readonly kind: ContributionKind;
		readonly id: string;
		readonly title: string;
		readonly name?: string | undefined;
		readonly email: string;
		/** Why it is held, if it is: then the mail says how it is let go. */
		readonly signals: readonly Signal[];
	},
	receipt: ReceiptName,
): Promise<void> {
	const texts = proposalTexts(context.language).receiptMail;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const receiptPath = `/kvittering/${receiptSecret(context, receipt)}`;
	const confirms = piece.signals.includes('unconfirmed');
	const confirmPath = `/bekraeft/${confirmSecret(context, receipt)}?kvittering=${receiptSecret(context, receipt)}`;
	const path = localPath(context.language, confirms ? confirmPath : receiptPath);
	const forms = composeMail({
		language: context.language,
		municipality: municipality?.name ?? 'Samskab',
		...(piece.name && { greeting: piece.name }),
		paragraphs: [
			texts.received[piece.kind](piece.title),
			...(confirms ? [texts.confirm] : piece.signals.length > 0 ? [texts.held] : []),
			texts.keep,
		],
		action: { text: confirms ? texts.confirmAction : texts.action, url: new URL(path, context.runtime.publicUrl).href },
		footer: texts.footer,
	});
	await leaveContact(context, piece.id, piece.email);
	await writeMail(context, {
		dedupe: `receipt:${piece.id}`,
		to: piece.email,
		subject: texts.subject(piece.title),
		...forms,
	});
}
