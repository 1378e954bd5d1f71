import { createHash } from 'node:crypto';
import EmailReplyParser from 'email-reply-parser';
import { compile } from 'html-to-text';
import type { ParsedMail } from 'mailparser';
import { replyLines } from '../mail-html.ts';

/** What somebody has answered to one of our mails, freed from what it quotes. */
export interface MailedAnswer {
	/** The same for the same mail, however often a server brings it. */
	readonly mark: string;
	/** Who says to have written it, in small letters. */
	readonly from: string;
	/** The person's own words, as plain text. */
	readonly text: string;
	/** Whether something was attached that is no part of the text. */
	readonly files: boolean;
	/** Sent by a machine: an answer that somebody is away, a report that a mail did not arrive. Nobody reads an answer to it. */
	readonly automatic: boolean;
}

/** Longer than any answer that we take. What is read beyond it would only cost time. */
const longestRead = 12_000;

/** The words of a mail that comes as HTML alone: what it quotes stays marked, and no picture or address of a link comes along. */
export const wordsOf = compile({
	wordwrap: false,
	limits: { maxInputLength: 200_000 },
	selectors: [
		{ selector: 'img', format: 'skip' },
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'blockquote', format: 'blockquote' },
	],
});

/** Reads a raw mail. */
export async function readMailedAnswer(raw: Buffer): Promise<MailedAnswer> {
	// It is large, and the web process, which shares this room, never reads a mail.
	const { simpleParser } = await import('mailparser');
	const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
	return {
		mark: createHash('sha256')
			.update(mail.messageId ?? raw)
			.digest('hex'),
		from: (mail.from?.value[0]?.address ?? '').toLowerCase(),
		text: ownWords((mail.text || wordsOf(mail.html || '')).slice(0, longestRead)),
		// Pictures in a signature belong to its HTML; nobody meant to send them.
		files: mail.attachments.some(({ related, contentDisposition }) => !related && contentDisposition !== 'inline'),
		automatic: isAutomatic(mail),
	};
}

/** What a person wrote above what they answer: without quotes, the header over them, and the signature of the mail program. */
export function ownWords(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	// What comes after the line that our own mails begin with is quoted.
	const cut = lines.findIndex((line) => replyLines.some((mark) => line.replace(/\s+/g, ' ').includes(mark)));
	const above = withoutHeader(cut < 0 ? lines : lines.slice(0, cut));
	return new EmailReplyParser().read(above.join('\n')).getVisibleText().trim();
}

/** Some mail programs put the header of what they quote above it, a line for each part of it. */
function withoutHeader(lines: readonly string[]): readonly string[] {
	const first = lines.findIndex(
		(line, at) =>
			/^[>*\s]*(Fra|From|Von)\s*:/i.test(line) &&
			lines.slice(at + 1, at + 6).some((next) => /^[>*\s]*(Sendt|Sent|Dato|Date|Til|To)\s*:/i.test(next)),
	);
	const kept = first < 0 ? lines : lines.slice(0, first);
	const end = kept.findLastIndex((line) => !/^[-_\s>]*(Oprindelig meddelelse|Original message)?[-_\s>]*$/i.test(line));
	return kept.slice(0, end + 1);
}

/** Whether a machine sent it: nobody reads an answer to it. */
export function isAutomatic({ headers, from }: ParsedMail): boolean {
	const header = (name: string) => {
		const value = headers.get(name);
		return typeof value === 'string'
			? value.toLowerCase()
			: value === undefined
				? ''
				: JSON.stringify(value).toLowerCase();
	};
	const auto = header('auto-submitted');
	return (
		(auto !== '' && auto !== 'no') ||
		/bulk|junk|list|auto/.test(header('precedence')) ||
		headers.has('x-autoreply') ||
		headers.has('x-autorespond') ||
		headers.has('list') ||
		/multipart\/report|delivery-status/.test(header('content-type')) ||
		/^(mailer-daemon|postmaster|no-?reply)@/i.test(from?.value[0]?.address ?? '')
	);
}
