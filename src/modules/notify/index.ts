export { notifyHandlers } from './steps/handle-facts.ts';
export { mailPersons, type NewsWords } from './steps/mail-persons.ts';
