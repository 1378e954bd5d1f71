export { type CitedIn, citedMail, type MailWords } from './contribution-mail.ts';
export {
	isReplyToken,
	openReplyAddresses,
	type ReplyTo,
	readReplyAddress,
} from './replies/reply-address.ts';
export { type ReplyRule, useReplyRule } from './replies/reply-rule.ts';
export { notifyHandlers } from './steps/handle-facts.ts';
export { mailAuthorOrContact } from './steps/mail-author.ts';
export { mailPersons, type NewsWords } from './steps/mail-persons.ts';
