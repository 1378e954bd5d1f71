import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { stageMailedDocument } from '../../../platform/files/mailed-documents.ts';
import { readMailedLetter } from '../../../platform/mail/in/mailed-letter.ts';
import type { ReceivedMail } from '../../../platform/mail/in/receive-mail.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { keepReceivedMail } from '../acts/keep-received-mail.ts';
import { consultationOfKey, isFlooded } from '../reads/read-mailbox.ts';
import { mailLimits } from '../received-mail.ts';
import type { LaidFile } from './keep-mailed-files.ts';

/**
 * Takes a mail that was brought to a consultation's address. A machine's answer is no letter and is thrown away. Its sender is written to
 * only where the envelope and the letter name the same address, and never where a machine or a list sent it: whoever writes another's name
 * below theirs could otherwise have us write to strangers (RFC 3834). Answers its number; nothing where it was none, or is here already.
 */
export async function takeMail(context: Context, { token, sender, raw }: ReceivedMail): Promise<number | undefined> {
	if (sender === '') return undefined;
	const letter = await readMailedLetter(raw);
	if (letter.isMachinesReply) return undefined;
	const senderEmail = emailOf(letter.from.email) ?? emailOf(sender);
	const consultation = await consultationOfKey(context, token);
	if (!senderEmail || !consultation) return undefined;
	// By the name in the letter too: the envelope can be another each time.
	if (await isFlooded(context, consultation.id, senderEmail))
		throw new Error('a sender or a consultation has too many mails');
	const mark = letter.mark.toString('hex');
	const hand = `form:mail-${createHash('sha256').update(`${token} ${mark}`).digest('hex')}`;
	const sending: Context = { ...context, hand };
	const files: LaidFile[] = [];
	for (const { name, bytes } of letter.files.slice(0, 100)) {
		const file = files.length < mailLimits.files ? await stageMailedDocument(sending, bytes) : undefined;
		files.push({ name, bytes: bytes.byteLength, file });
	}
	try {
		const kept = await perform(sending, keepReceivedMail, {
			...{ key: token, mark, senderEmail, files },
			senderName: letter.from.name,
			subject: letter.subject,
			text: letter.text,
			datedAt: letter.datedAt,
			answerable: !letter.automatic && senderEmail === sender.toLowerCase(),
		});
		return kept.kind === 'done' ? kept.answer.number : undefined;
	} catch (error) {
		// Closed while the mail was on its way: the next try is refused, and its sender hears of it from their own server.
		if (error instanceof NotFound) throw new Error('a consultation was closed while a mail came in');
		throw error;
	}
}

function emailOf(address: string): string | undefined {
	const parsed = v.safeParse(v.pipe(v.string(), v.email(), v.maxLength(254)), address.toLowerCase());
	return parsed.success ? parsed.output : undefined;
}
