import type { Language } from '../../../platform/context.ts';
import { answerDocument } from '../../../platform/files/documents.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { form, page, type Route, raw, type Sent } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { addNotices } from '../../../platform/web/notices.ts';
import { slugOf } from '../../processes/index.ts';
import { setAsideReceivedMail } from '../acts/set-aside-received-mail.ts';
import { setMailbox } from '../acts/set-mailbox.ts';
import { takeInReceivedMail } from '../acts/take-in-received-mail.ts';
import { withdrawReceivedMail } from '../acts/withdraw-received-mail.ts';
import { consultationPath } from '../consultation.ts';
import { mailDeskPage, mailedFile, mailReceiptPage, receivedMailPage } from '../reads/received-mail-pages.ts';
import { receivedMailTexts } from '../texts.ts';
import { MailReceiptPage } from './public/mail-receipt-page.tsx';
import { consultationRefusals as refusals } from './refusal-texts.ts';
import { readResponse } from './response-fields.tsx';
import { MailDeskPage, mailDeskPath } from './staff/mail-desk-page.tsx';
import { ReceivedMailPage } from './staff/mail-page.tsx';

addNotices({ da: receivedMailTexts('da').notices, en: receivedMailTexts('en').notices });

const acts = (language: Language) => receivedMailTexts(language).acts;
const deskRoute = page(mailDeskPage, (seeing, facts) => <MailDeskPage seeing={seeing} facts={facts} />);
const mailRoute = page(receivedMailPage, (seeing, facts) => <ReceivedMailPage seeing={seeing} facts={facts} />);
const receiptRoute = page(mailReceiptPage, (seeing, facts) => <MailReceiptPage seeing={seeing} facts={facts} />);

/** Where staff read the mails to a consultation, and where whoever sent one sees what became of it. */
export const mailRoutes: readonly Route[] = [
	deskRoute,
	mailRoute,
	receiptRoute,
	raw('GET', mailedFile.path, answerFile, mailedFile),
	form({
		path: mailDeskPage.path,
		act: setMailbox,
		on: deskRoute,
		input: ({ params, typed }) => ({ slug: params.slug, open: typed.text('open') === 'ja' }),
		then: (answer) => ({ path: mailDeskPath(answer), notice: 'mailbox-set' }),
		refusals,
		title: (language) => acts(language).mailbox,
	}),
	form({
		path: `${receivedMailPage.path}/svar`,
		act: takeInReceivedMail,
		on: mailRoute,
		input: readTakenIn,
		then: (answer) => ({ path: mailDeskPath(answer), notice: 'mail-taken-in' }),
		refusals,
		title: (language) => acts(language).takeIn,
	}),
	form({
		path: `${receivedMailPage.path}/til-side`,
		act: setAsideReceivedMail,
		on: mailRoute,
		input: ({ params, typed }) => ({
			consultation: params.slug,
			number: Number(params.number),
			reason: typed.text('asideReason') ?? '',
		}),
		then: (answer) => ({ path: mailDeskPath(answer), notice: 'mail-set-aside' }),
		refusals,
		title: (language) => acts(language).setAside,
	}),
	form({
		path: `${mailReceiptPage.path}/slet`,
		act: withdrawReceivedMail,
		on: receiptRoute,
		input: ({ params }) => ({ secret: params.secret }),
		then: (answer) => ({ path: consultationPath(answer), notice: 'mail-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
];

function readTakenIn(sent: Sent): Readonly<Record<string, unknown>> {
	const { typed, params } = sent;
	const count = typed.filled('headCount');
	return {
		...readResponse(sent),
		number: Number(params.number),
		name: typed.filled('name'),
		...(count && { headCount: Number(count) }),
		consultee: typed.filled('consultee'),
		reason: typed.filled('reason'),
	};
}

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, mailedFile, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { file, name } = seen.facts;
	const words = slugOf(name.replace(/\.[a-z0-9]{1,5}$/i, ''));
	return (await answerDocument(context, file, words, ask.req.header('if-none-match'))) ?? notFound();
}
