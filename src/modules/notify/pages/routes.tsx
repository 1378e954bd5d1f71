import { page, type Route, raw } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { mailboxRead, mailRead } from '../reads/mailbox.ts';
import { notifyTexts } from '../texts.ts';
import { answerMail } from './answer-mail.ts';
import { MailPage } from './mail-page.tsx';
import { MailboxPage } from './mailbox-page.tsx';
import { writeMailToUs } from './write-mail-to-us.ts';

addNotices({ da: notifyTexts('da').notices, en: notifyTexts('en').notices });

/** The mailbox of the demonstration. */
export const notifyRoutes: readonly Route[] = [
	page(mailboxRead, (seeing, mails) => <MailboxPage seeing={seeing} mails={mails} />),
	page(mailRead, (seeing, mail) => <MailPage seeing={seeing} mail={mail} />),
	raw('POST', '/demo/post/:id/svar', answerMail),
	raw('POST', '/demo/post', writeMailToUs),
];
