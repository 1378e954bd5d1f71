import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { leaveContact, receiveContribution } from '../../contributions/index.ts';
import { findPlace, mailReceipt, preparePiece } from '../../proposals/index.ts';
import { responseNumber, slugField, takenInFields } from '../fields.ts';
import { mayEnterResponse } from '../permissions.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { isLateMail, whySettlingIsRefused } from '../received-mail.ts';
import { key } from '../refusals.ts';
import { titleOfResponse, whyRespondingIsRefused } from '../response.ts';
import { steeredMail } from '../steps/steered-mail.ts';
import { tieToConsultee, whyBesideIsRefused, writeResponse } from '../steps/write-response.ts';
import { consultationTables } from '../tables.ts';

/**
 * Staff take a mail in as a response, with the day on which it came. A mail proves nobody, so that the response is nobody's account: its
 * sender has the link that they got when it came, and later the answer, as whoever responds on the site without signing in.
 */
export const takeInReceivedMail = act({
	name: 'received-mail.take-in',
	summary: 'Staff take a mail that came in to a consultation in as a response.',
	sensitive: true,
	input: v.object({ ...takenInFields, consultation: slugField, number: responseNumber }),
	load: (context, { consultation, number }) => steeredMail(context, { slug: consultation, number }),
	may: mayEnterResponse,
	async run(context, { consultation, process, mail }, input) {
		const refusal =
			whySettlingIsRefused(mail, consultation) ?? whyRespondingIsRefused(consultation, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal);
		const receivedOn = dateInCopenhagen(mail.receivedAt);
		if (isLateMail(mail, consultation) && !input.reason) return refused(key('late-reason-missing'), 'reason');
		const beside = await whyBesideIsRefused(context, consultation.id, input);
		if (beside) return beside;
		const where = await findPlace(context, input);
		if ('problems' in where) return where;
		const prepared = await preparePiece(context, process, [], {
			...input,
			...{ showAs: 'name', where, channel: 'email', happenedOn: receivedOn, who: { kind: 'unknown' } },
		});
		if ('problems' in prepared) return prepared;
		const title = titleOfResponse(input.text);
		const received = await receiveContribution(context, {
			...prepared.piece,
			kind: 'response',
			title,
			typedName: input.name,
			headCount: input.headCount,
			// The link that its sender has already; whoever has none gets one below.
			receiptHash: mail.acknowledgedAt ? mail.secretHash : prepared.piece.receiptHash,
			needsAnswer: false,
		});
		await writeResponse(context, { ...input, ...received, consultationId: consultation.id, receivedOn });
		const consultees = input.consultee ? await consulteesOf(context, consultation.id) : [];
		const consultee = consultees.find(({ id }) => id === input.consultee);
		if (consultee) await tieToConsultee(context, consultee.id, received.id);
		if (mail.acknowledgedAt) await leaveContact(context, received.id, mail.senderEmail);
		else
			await mailReceipt(
				context,
				{ ...received, title, kind: 'response', name: input.name, email: mail.senderEmail, signals: [] },
				prepared.receipt,
			);
		await consultationTables(context.db)
			.updateTable('received_mail')
			.set({
				...{ response: received.id, taken_in_at: context.now, set_aside_at: null, forget_at: null },
				...{ acknowledged_at: mail.acknowledgedAt ?? context.now },
				...{ reason: input.reason ?? null, settled_by: context.actor.personId ?? null },
			})
			.where('id', '=', mail.id)
			.execute();
		return done({ ...received, slug: consultation.slug });
	},
	about: (_facts, answer) => ({ kind: 'response', id: answer.id, channel: 'email' }),
});
