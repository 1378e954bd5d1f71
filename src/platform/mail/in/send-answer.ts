/** An answer as a person's mail program would send it. */
export interface SentAnswer {
	readonly from: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

/** Sends an answer to our own receiver, as a mail program does: in the demonstration there is no other. */
export async function sendAnswer({ host, port }: { host: string; port: number }, mail: SentAnswer): Promise<void> {
	// The web process sends no other mail: most never load what sends them.
	const { createTransport } = await import('nodemailer');
	const smtp = createTransport({
		host,
		port,
		secure: false,
		ignoreTLS: true,
		connectionTimeout: 3_000,
		socketTimeout: 5_000,
	});
	try {
		await smtp.sendMail({
			...mail,
			from: { name: '', address: mail.from },
			to: { name: '', address: mail.to },
			disableFileAccess: true,
			disableUrlAccess: true,
		});
	} finally {
		smtp.close();
	}
}
