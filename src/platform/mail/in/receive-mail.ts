import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** What comes of a mail that was brought: taken, or to be brought again later. Throwing means later. */
export interface ReceivedMail {
	/** The secret part of the address that it was sent to. */
	readonly token: string;
	/** The envelope's sender; empty for what mail servers tell of mails that did not arrive. */
	readonly sender: string;
	readonly raw: Buffer;
}

/** How mails come in. */
export interface MailInOptions {
	readonly host: string;
	readonly port: number;
	/** What stands after @ in the addresses that are ours. */
	readonly domain: string;
	/** Whether there is such an address; others are refused while the other server is still on the line, so that nobody gets a mail back. */
	readonly isOurs: (token: string) => Promise<boolean>;
	readonly take: (mail: ReceivedMail) => Promise<void>;
	/** Told of what goes wrong; without addresses. */
	readonly report: (error: Error) => void;
}

/** A mail of plain words with a signature is a few kilobytes; one with pictures is refused before it is read. */
const mostBytes = 5 * 1024 * 1024;

/** The secret part of an address that answers go to. */
export function tokenOf(address: string, domain: string): string | undefined {
	const [, token, at] = /^svar\+([^@]+)@([^@]+)$/.exec(address.toLowerCase()) ?? [];
	return at === domain.toLowerCase() ? token : undefined;
}

/** Listens for mails to addresses that answers go to. It relays nothing, and takes nothing for anybody else. */
export async function receiveMail(options: MailInOptions): Promise<{ readonly port: number; stop(): Promise<void> }> {
	const server = new SMTPServer({
		name: options.domain,
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		disableReverseLookup: true,
		size: mostBytes,
		maxClients: 50,
		socketTimeout: 30_000,
		closeTimeout: 1_000,
		onRcptTo({ address }, session, done) {
			if (session.envelope.rcptTo.length > 0) return done(answer(452, 'One recipient at a time'));
			const token = tokenOf(address, options.domain);
			if (!token) return done(answer(550, 'No such address here'));
			options.isOurs(token).then(
				(isOurs) => done(isOurs ? undefined : answer(550, 'No such address here')),
				(error: Error) => later(error, done),
			);
		},
		onData(stream, { envelope }, done) {
			const token = tokenOf(envelope.rcptTo[0]?.address ?? '', options.domain) ?? '';
			const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
			read(stream).then(
				(raw) => {
					if (!raw) return done(answer(552, 'Too large: write without pictures and files'));
					options.take({ token, sender, raw }).then(
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

function answer(responseCode: number, message: string): Error {
	return Object.assign(new Error(message), { responseCode });
}

/** All of a mail; undefined for one that is too large, of which no more is kept than may come. */
async function read(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of stream as AsyncIterable<Buffer>) {
		size += part.length;
		if (size <= mostBytes) parts.push(part);
	}
	return size > mostBytes ? undefined : Buffer.concat(parts);
}
