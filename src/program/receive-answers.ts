import { mailboxTakes, mailboxWord, mailLimits, takeMail } from '../modules/consultations/index.ts';
import { takeReply } from '../modules/following/index.ts';
import { readReplyAddress } from '../modules/notify/index.ts';
import { system } from '../platform/actor.ts';
import { contextFor } from '../platform/context.ts';
import { receiveMail } from '../platform/mail/in/receive-mail.ts';
import type { MailIn, Runtime } from '../platform/runtime.ts';

/** A mail of plain words with a signature is a few kilobytes; one with pictures is refused before it is read. */
const mostOfAnswer = 5 * 1024 * 1024;

/**
 * Listens for answers to mails, and for mails to consultations. Where the port is taken, the program goes on without: everything can be done on the site too, and an
 * operator reads why it is not listening.
 */
export async function receiveAnswers(
	runtime: Runtime,
	mailIn: MailIn,
): Promise<{ readonly port: number; stop(): Promise<void> } | undefined> {
	const context = () => contextFor(runtime, system);
	try {
		return await receiveMail({
			...mailIn,
			boxes: [
				{
					word: 'svar',
					mostBytes: mostOfAnswer,
					takes: async (token) => ((await readReplyAddress(context(), token)) ? 'yes' : 'no'),
					take: (mail) => takeReply(context(), mail),
				},
				{
					word: mailboxWord,
					mostBytes: mailLimits.bytes,
					takes: (key, sender) => mailboxTakes(context(), key, sender),
					take: async (mail) => void (await takeMail(context(), mail)),
				},
			],
			report: (error) => console.error(`mail in: ${error.message}`),
		});
	} catch (error) {
		console.error(`mails cannot be received on port ${mailIn.port}: ${(error as Error).message}`);
		return undefined;
	}
}
