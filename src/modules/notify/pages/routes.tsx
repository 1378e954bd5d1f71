import { page, type Route } from '../../../platform/web/door.tsx';
import { mailboxRead, mailRead } from '../reads/mailbox.ts';
import { MailPage } from './mail-page.tsx';
import { MailboxPage } from './mailbox-page.tsx';

/** The mailbox of the demonstration. */
export const notifyRoutes: readonly Route[] = [
	page(mailboxRead, (seeing, mails) => <MailboxPage seeing={seeing} mails={mails} />),
	page(mailRead, (seeing, mail) => <MailPage seeing={seeing} mail={mail} />),
];
