import { takeReply } from '../modules/following/index.ts';
import { readReplyAddress } from '../modules/notify/index.ts';
import { system } from '../platform/actor.ts';
import { contextFor } from '../platform/context.ts';
import { receiveMail } from '../platform/mail/in/receive-mail.ts';
import type { MailIn, Runtime } from '../platform/runtime.ts';

/**
 * Listens for answers to mails. Where the port is taken, the program goes on without: everything can be done on the site too, and an
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
			isOurs: async (token) => (await readReplyAddress(context(), token)) !== undefined,
			take: (mail) => takeReply(context(), mail),
			report: (error) => console.error(`mail in: ${error.message}`),
		});
	} catch (error) {
		console.error(`answers to mails cannot be received on port ${mailIn.port}: ${(error as Error).message}`);
		return undefined;
	}
}
