import { createHash } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { isAutomatic, wordsOf } from './mailed-answer.ts';

/** A file that came along with a mail. */
export interface MailedFile {
	/** As its sender called it. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A mail that answers none of ours: it is kept whole, since it may be evidence. */
export interface MailedLetter {
	/** The same for the same mail, however often a server brings it. */
	readonly mark: Buffer;
	/** Who says to have written it, in small letters; nobody has shown that it is theirs. */
	readonly from: { readonly email: string; readonly name: string };
	readonly subject: string;
	readonly text: string;
	/** When its sender's program says that it was written. */
	readonly datedAt: Date | undefined;
	readonly files: readonly MailedFile[];
	/** A machine's answer, that somebody is away or that a mail did not arrive: no letter at all. */
	readonly isMachinesReply: boolean;
	/** Sent by a machine or to many, as an authority's own system does: a letter, but nobody reads an answer to it. */
	readonly automatic: boolean;
}

/** Reads a raw mail as a letter. */
export async function readMailedLetter(raw: Buffer): Promise<MailedLetter> {
	// It is large, and the web process, which shares this room, never reads a mail.
	const { simpleParser } = await import('mailparser');
	const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
	const sender = mail.from?.value[0];
	return {
		mark: createHash('sha256')
			.update(mail.messageId ?? raw)
			.digest(),
		from: { email: (sender?.address ?? '').toLowerCase(), name: sender?.name ?? '' },
		subject: mail.subject ?? '',
		text: mail.text || wordsOf(mail.html || ''),
		datedAt: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : undefined,
		// Pictures in a signature belong to its HTML; nobody meant to send them.
		files: mail.attachments.flatMap(({ related, filename, content }) =>
			related ? [] : [{ name: filename ?? '', bytes: content }],
		),
		isMachinesReply: isMachinesReply(mail),
		automatic: isAutomatic(mail),
	};
}

/** What a mail program sends by itself in answer to a mail (RFC 3834), or a mail server about one (RFC 3464). */
function isMachinesReply(mail: ParsedMail): boolean {
	const { headers, from, inReplyTo } = mail;
	const auto = String(headers.get('auto-submitted') ?? '').toLowerCase();
	const type = JSON.stringify(headers.get('content-type') ?? '').toLowerCase();
	return (
		auto.startsWith('auto-replied') ||
		headers.has('x-autoreply') ||
		headers.has('x-autorespond') ||
		/multipart\/report|delivery-status/.test(type) ||
		/^(mailer-daemon|postmaster)@/i.test(from?.value[0]?.address ?? '') ||
		// Some programs say of their holiday notices only that a machine made them.
		(inReplyTo !== undefined && isAutomatic(mail))
	);
}
