import type { da } from './texts.da.ts';

/** What the demonstration's sign-in page says, in English. */
export const en: { readonly [Key in keyof typeof da]: string } = {
	language: 'en',
	mark: 'Demonstration – not MitID',
	warning: 'The persons here are invented. Never use details of your own.',
	chooseCitizen: 'Choose who to sign in as',
	chooseStaff: 'Choose an employee or a politician',
	lead: 'In real life you sign in with MitID or your work account. Here you just choose a person.',
	cancel: 'Cancel',
	nobody: 'There are no test persons to choose from.',
	unknownPerson: 'That person is not here. Choose one from the list.',
	expiredHeading: 'Your sign-in has expired',
	expired: 'Go back to the page you came from and sign in again.',
	missingHeading: 'There is no such page',
	missing: 'There is nothing to see here. Sign in from the page you came from.',
	back: 'Go to the front page',
};
