import { createTransport as createSmtp } from 'nodemailer';

/** One mail as it leaves the outbox. */
export interface OutgoingMail {
	/** The outbox row's id: sent again after a lost answer, the mail keeps its Message-ID and can be recognised. */
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly replyTo?: string;
	/** Told to the mail program, so that its own button for it stops these mails (RFC 8058). */
	readonly unsubscribeUrl?: string;
}

/** What became of a mail: taken over, worth another try, or never to be taken. Reasons hold no address. */
export type Delivery = 'sent' | { readonly retry: string } | { readonly failed: string };

/** The way out to the mail server. */
export interface MailTransport {
	send(mail: OutgoingMail): Promise<Delivery>;
	close(): void;
}

/** So many lines are kept open to the mail server: enough for a morning's digests, few enough for a small relay. */
export const linesToServer = 5;

/** Opens the way to the mail server; without one, as in the demonstration, mails stay in their table. */
export function createTransport(config: {
	readonly smtpUrl: string | undefined;
	readonly mailFrom: string;
	readonly timeoutMs?: number;
}): MailTransport | undefined {
	if (!config.smtpUrl) return undefined;
	const { smtpUrl, mailFrom, timeoutMs = 10_000 } = config;
	const smtp = createSmtp({
		...serverOf(smtpUrl),
		pool: true,
		maxConnections: linesToServer,
		// A line is changed now and then, since some relays count the mails of one.
		maxMessages: 200,
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
		socketTimeout: timeoutMs,
		dnsTimeout: timeoutMs,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	const domain = /@([^\s<>@]+)>?$/.exec(mailFrom)?.[1] ?? 'localhost';
	return {
		async send({ id, to, subject, text, html, replyTo, unsubscribeUrl }) {
			try {
				await smtp.sendMail({
					from: mailFrom,
					// As an object the address is taken whole: a comma in it cannot add a second recipient.
					to: { name: '', address: to },
					subject,
					text,
					html,
					messageId: `<${id}@${domain}>`,
					...(replyTo && { replyTo: { name: '', address: replyTo } }),
					headers: {
						'Auto-Submitted': 'auto-generated',
						...(unsubscribeUrl && {
							'List-Unsubscribe': `<${unsubscribeUrl}>`,
							'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
						}),
					},
				});
				return 'sent';
			} catch (error) {
				return weigh(error as SmtpError);
			}
		},
		close: () => smtp.close(),
	};
}

interface SmtpError extends Error {
	readonly code?: string;
	readonly command?: string;
	readonly responseCode?: number;
}

/** Only what the server says for good about this one mail is final; its own troubles and ours are worth another try. */
function weigh({ code = 'UNKNOWN', command = '', responseCode }: SmtpError): Delivery {
	const reason = [code, command, responseCode].filter(Boolean).join(' ');
	const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
	const forGood = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
	return aboutThisMail && forGood ? { failed: reason } : { retry: reason };
}

function serverOf(smtpUrl: string) {
	const url = new URL(smtpUrl);
	const secure = url.protocol === 'smtps:';
	const auth = url.username
		? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
		: {};
	return {
		host: url.hostname.replace(/^\[|\]$/g, ''),
		port: url.port ? Number(url.port) : secure ? 465 : 587,
		secure,
		// A password never travels in the open: without smtps the server must offer STARTTLS.
		requireTLS: !secure && url.username !== '',
		...auth,
	};
}
