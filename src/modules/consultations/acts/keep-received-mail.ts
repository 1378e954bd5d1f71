import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { guessLanguage } from '../../../ui/languages-of-words.ts';
import { newReceipt } from '../../proposals/index.ts';
import { mailFields } from '../fields.ts';
import { mayKeepMail } from '../permissions.ts';
import { holdConsultation } from '../reads/read-consultation.ts';
import { consultationOfKey } from '../reads/read-mailbox.ts';
import { takesMails } from '../received-mail.ts';
import { key } from '../refusals.ts';
import { acknowledgeMail } from '../steps/acknowledge-mail.ts';
import { keepMailedFiles } from '../steps/keep-mailed-files.ts';
import { consultationTables } from '../tables.ts';

/** The program keeps a mail that came in to a consultation, once, and tells its sender by one mail that it is here. */
export const keepReceivedMail = act({
	name: 'received-mail.keep',
	summary: 'The program keeps a mail that somebody sent to a consultation, for staff to read.',
	sensitive: true,
	repeatable: true,
	input: v.object(mailFields),
	async load(context, input) {
		const consultation = await consultationOfKey(context, input.key);
		return consultation && holdConsultation(context, consultation.slug);
	},
	may: mayKeepMail,
	async run(context, { consultation }, mail) {
		if (!takesMails(consultation, dateInCopenhagen(context.now))) return refused(key('consultation-closed'));
		const receipt = newReceipt(context);
		const row = await consultationTables(context.db)
			.insertInto('received_mail')
			.values({
				id: newId(context.now),
				consultation: consultation.id,
				mark: Buffer.from(mail.mark, 'hex'),
				sender_email: mail.senderEmail,
				sender_name: mail.senderName,
				subject: mail.subject,
				text: mail.text,
				language: guessLanguage(mail.text, 'da'),
				received_at: context.now,
				dated_at: mail.datedAt ?? null,
				secret_hash: receipt.hash,
				acknowledged_at: mail.answerable ? context.now : null,
			})
			.onConflict((conflict) => conflict.columns(['consultation', 'mark']).doNothing())
			.returning(['id', 'number'])
			.executeTakeFirst();
		// Brought a second time; its sender has been told.
		if (!row) return refused(key('mail-known'));
		const files = await keepMailedFiles(context, row.id, mail.files);
		if (mail.answerable) await acknowledgeMail(context, { consultation, mail: { ...mail, ...row }, files, receipt });
		return done({ ...row, receipt: receipt.name });
	},
	about: (_facts, { id }) => ({ kind: 'received-mail', id, channel: 'email' }),
});
