import * as v from 'valibot';
import { isId } from '../../../platform/identifiers.ts';
import { listMails, mailById } from '../../../platform/mail/read-mails.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { plainLine } from '../../../platform/security/safe-text.ts';

const mailsPerPage = 20;

const address = v.optional(
	v.pipe(
		v.string(),
		v.transform((typed) => plainLine(typed).slice(0, 254) || undefined),
	),
);

/** Every mail of the demonstration. Anywhere else there is no such page. */
export const mailboxRead = read({
	name: 'mailbox.page',
	path: '/demo/post',
	input: v.object({
		efter: v.optional(v.pipe(v.string(), v.maxLength(200))),
		til: address,
		/** Whom to begin a mail to. */
		skriv: address,
	}),
	load: async (context, { efter, til, skriv }) =>
		context.runtime.demo
			? { ...(await listMails(context, efter, mailsPerPage, til)), to: til, writeTo: skriv }
			: undefined,
	may: () => yes,
});

/** One mail of the demonstration. */
export const mailRead = read({
	name: 'mail.page',
	path: '/demo/post/:id',
	input: v.object({ id: v.pipe(v.string(), v.check(isId)) }),
	load: async (context, { id }) => (context.runtime.demo ? mailById(context, id) : undefined),
	may: () => yes,
});
