import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { mailBySecret } from '../reads/list-received-mails.ts';
import { mailState } from '../received-mail.ts';
import { key } from '../refusals.ts';
import { lockMailBySecret } from '../steps/steered-mail.ts';
import { consultationTables } from '../tables.ts';

/** Somebody takes the mail back that they sent, by the link in the answer to it: it is deleted with its files. */
export const withdrawReceivedMail = act({
	name: 'received-mail.withdraw',
	summary: 'Take back a mail that you sent to a consultation, by your own link.',
	sensitive: true,
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const found = await mailBySecret(context, secret);
		return found && lockMailBySecret(context, found);
	},
	// Whoever holds the link is whoever sent it.
	may: () => yes,
	async run(context, { mail, slug }) {
		if (mailState(mail) === 'taken-in') return refused(key('mail-is-a-response'));
		await consultationTables(context.db).deleteFrom('received_mail').where('id', '=', mail.id).execute();
		return done({ slug });
	},
	about: ({ mail }) => ({ kind: 'received-mail', id: mail.id }),
});
