export type { MailWords } from './contribution-mail.ts';
export { notifyHandlers } from './steps/handle-facts.ts';
export { mailAuthorOrContact } from './steps/mail-author.ts';
export { mailPersons, type NewsWords } from './steps/mail-persons.ts';
