import { SMTPServer } from 'smtp-server';

// A mail server that takes everything and counts it, in a process of its own: it is not what is measured.
const twice = new Map();
let taken = 0;
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData(stream, session, done) {
		stream.resume();
		stream.on('end', () => {
			for (const { address } of session.envelope.rcptTo) {
				// The demonstration's own mails come too.
				if (!address.endsWith('@maaling.example')) continue;
				taken++;
				twice.set(address, (twice.get(address) ?? 0) + 1);
			}
			done();
		});
	},
});
server.listen(0, '127.0.0.1', () => process.send(server.server.address().port));
process.on('message', () => process.send({ taken, mostToOne: Math.max(0, ...twice.values()), addresses: twice.size }));
process.on('disconnect', () => process.exit(0));
