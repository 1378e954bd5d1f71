import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as it was brought. */
export interface ReceivedMail {
	/** What stands after the plus in the address that it was sent to. */
	readonly token: string;
	/** The envelope's sender; empty for what mail servers tell of mails that did not arrive. */
	readonly sender: string;
	readonly raw: Buffer;
}

/** Whether a box takes a mail from a sender now: `later` has the other server try again. */
export type BoxTakes = 'yes' | 'no' | 'later';

/** A kind of address that mails come to, as `svar+…`: each has its own size and its own use. */
export interface MailBox {
	/** What stands before the plus. */
	readonly word: string;
	/** A larger mail is refused before it is read. */
	readonly mostBytes: number;
	/** Whether there is such an address; others are refused while the other server is still on the line, so that nobody gets a mail back. */
	readonly takes: (token: string, sender: string) => Promise<BoxTakes>;
	/** Throwing means that the other server is to bring it again. */
	readonly take: (mail: ReceivedMail) => Promise<void>;
}

/** How mails come in. */
export interface MailInOptions {
	readonly host: string;
	readonly port: number;
	/** What stands after @ in the addresses that are ours. */
	readonly domain: string;
	readonly boxes: readonly MailBox[];
	/** Told of what goes wrong; without addresses. */
	readonly report: (error: Error) => void;
}

/** So many mails come in at once: each lies in memory while it is read. */
const linesAtOnce = 20;

/** The box of an address, and its secret or open part after the plus. */
export function boxOf(
	address: string,
	{ domain, boxes }: Pick<MailInOptions, 'domain' | 'boxes'>,
): { readonly box: MailBox; readonly token: string } | undefined {
	const [, word, token, at] = /^([a-z]+)\+([^@]+)@([^@]+)$/.exec(address.toLowerCase()) ?? [];
	const box = at === domain.toLowerCase() ? boxes.find((one) => one.word === word) : undefined;
	return box && token ? { box, token } : undefined;
}

/** Listens for mails to the addresses of its boxes. It relays nothing, and takes nothing for anybody else. */
export async function receiveMail(options: MailInOptions): Promise<{ readonly port: number; stop(): Promise<void> }> {
	const server = new SMTPServer({
		name: options.domain,
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		disableReverseLookup: true,
		size: Math.max(...options.boxes.map(({ mostBytes }) => mostBytes)),
		maxClients: linesAtOnce,
		socketTimeout: 30_000,
		closeTimeout: 1_000,
		onRcptTo({ address }, session, done) {
			if (session.envelope.rcptTo.length > 0) return done(answer(452, 'One recipient at a time'));
			const ours = boxOf(address, options);
			if (!ours) return done(answer(550, 'No such address here'));
			ours.box.takes(ours.token, senderOf(session.envelope)).then(
				(takes) => done(takes === 'yes' ? undefined : answerTo[takes]()),
				(error: Error) => later(error, done),
			);
		},
		onData(stream, { envelope }, done) {
			const ours = boxOf(envelope.rcptTo[0]?.address ?? '', options);
			if (!ours) return done(answer(550, 'No such address here'));
			read(stream, ours.box.mostBytes).then(
				(raw) => {
					if (!raw) return done(answer(552, 'Too large: send fewer or smaller pictures and files'));
					ours.box.take({ token: ours.token, sender: senderOf(envelope), raw }).then(
						() => done(),
						(error: Error) => later(error, done),
					);
				},
				(error: Error) => later(error, done),
			);
		},
	});
	// A line that breaks is the other server's to mend; it brings the mail again.
	server.on('error', options.report);
	function later(error: Error, done: (error: Error) => void): void {
		options.report(error);
		done(answer(451, 'Not now, please try again later'));
	}
	const listening = server.listen(options.port, options.host);
	await new Promise<void>((resolve, reject) => {
		listening.once('listening', resolve);
		server.once('error', reject);
	});
	const address = listening.address();
	return {
		port: typeof address === 'object' && address ? address.port : options.port,
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

const answerTo = {
	no: () => answer(550, 'No such address here'),
	later: () => answer(452, 'Too many mails just now, please try again later'),
};

/** The envelope's sender; empty for what mail servers tell of mails that did not arrive. */
function senderOf({ mailFrom }: SMTPServerSession['envelope']): string {
	return mailFrom ? mailFrom.address : '';
}

function answer(responseCode: number, message: string): Error {
	return Object.assign(new Error(message), { responseCode });
}

/** All of a mail; undefined for one that is too large, of which no more is kept than may come. */
async function read(stream: SMTPServerDataStream, mostBytes: number): Promise<Buffer | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of stream as AsyncIterable<Buffer>) {
		size += part.length;
		if (size <= mostBytes) parts.push(part);
	}
	return size > mostBytes ? undefined : Buffer.concat(parts);
}
