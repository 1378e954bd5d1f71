import type { Shape } from '../../../ui/texts.ts';
import type { demo as da } from './demo.da.ts';

/** How to try the demonstration, in English. */
export const demo: Shape<typeof da> = {
	title: 'Try it as someone else',
	lead: 'Everything here is invented, the people too. Sign in as one of them and see the site with their eyes. You cannot break anything.',
	choose: 'Choose a role. On the next page you choose who to be.',
	roles: {
		mitid: {
			heading: 'A resident with MitID',
			text: 'Support proposals, write your own, and follow what becomes of it.',
			button: 'Sign in with MitID',
		},
		email: {
			heading: 'A resident with e-mail',
			text: 'Type an address that you make up. The letter does not go out into the world: you read it in the mailbox below.',
			button: 'Sign in with e-mail',
		},
		'case-officer': {
			heading: 'A case officer',
			text: 'See the contributions that wait, write an answer, and enter a postcard for somebody who is not online.',
			button: 'Sign in as a case officer',
		},
		facilitator: {
			heading: 'A facilitator',
			text: 'Start a process: question, promise, dates and themes.',
			button: 'Sign in as a facilitator',
		},
		politician: {
			heading: 'A politician',
			text: 'See the figures behind a process: who has been heard, and in which ways.',
			button: 'Sign in as a politician',
		},
		administrator: {
			heading: 'An administrator',
			text: 'Give others a role, and edit what the municipality says about itself.',
			button: 'Sign in as an administrator',
		},
	},
	mailbox: {
		heading: 'The mailbox',
		text: 'Every single e-mail that the demonstration has sent lies here.',
		button: 'Open the mailbox',
	},
	signOut: 'You are signed in. Sign out under “Mine” to try another, or choose a new one below.',
};
