import { isId } from '../../../platform/identifiers.ts';
import { sendAnswer } from '../../../platform/mail/in/send-answer.ts';
import { mailById } from '../../../platform/mail/read-mails.ts';
import { withNotice } from '../../../platform/web/address.ts';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { localPath } from '../../../ui/language.ts';

/** In the demonstration: sends what somebody answers to a mail, as their mail program would, with what it quotes beneath. */
export async function answerMail(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const { mailIn, demo } = context.runtime;
	const id = ask.req.param('id') ?? '';
	const mail = demo && isId(id) ? await mailById(context, id) : undefined;
	if (!mail?.replyTo || !mailIn) return ask.notFound();
	const back = (notice: string) =>
		ask.redirect(localPath(context.language, withNotice(`/demo/post/${mail.id}`, notice)), 303);
	const text = (await readSubmitted(ask.req.raw)).text('text')?.trim();
	if (!text) return back('answer-empty');
	const quoted = mail.text.split('\n').map((line) => `> ${line}`);
	try {
		await sendAnswer(mailIn, {
			from: mail.to,
			to: mail.replyTo,
			subject: `SV: ${mail.subject}`,
			text: [text, '', ...quoted].join('\n'),
		});
	} catch {
		return back('answer-not-mailed');
	}
	return back('answer-mailed');
}
