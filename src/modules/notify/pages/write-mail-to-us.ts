import { sendAnswer } from '../../../platform/mail/in/send-answer.ts';
import { withNotice } from '../../../platform/web/address.ts';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { localPath } from '../../../ui/language.ts';

/** In the demonstration: sends a mail to one of our addresses, as somebody's mail program would. */
export async function writeMailToUs(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const { mailIn, demo } = context.runtime;
	if (!demo || !mailIn) return ask.notFound();
	const typed = await readSubmitted(ask.req.raw);
	const [from, to, text] = [typed.filled('from'), typed.filled('to'), typed.text('text')?.trim()];
	const back = (notice: string) =>
		ask.redirect(
			localPath(context.language, withNotice(`/demo/post${to ? `?skriv=${encodeURIComponent(to)}` : ''}`, notice)),
			303,
		);
	if (!from || !to || !text) return back('mail-incomplete');
	try {
		await sendAnswer(mailIn, { from, to, subject: typed.filled('subject') ?? '', text });
	} catch {
		return back('mail-not-taken');
	}
	return back('mail-sent-to-us');
}
