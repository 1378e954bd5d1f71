import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What mails about contributions say, and the mailbox of the demonstration, in English. */
export const en: Shape<typeof da> = {
	kinds: { proposal: 'your proposal', comment: 'your question' },
	received: {
		subject: (title) => `We have received “${title}”`,
		thanks: (what, title) => `Thank you. We have received ${what} “${title}”.`,
		entered: (what, title) => `We have written down ${what} “${title}” for you.`,
		next: 'Your receipt shows what happens with it, and when you will have an answer at the latest. We write again when the answer is there.',
		action: 'See your receipt',
	},
	answered: {
		subject: (title) => `Answer to “${title}”`,
		here: (what, title) => `Here is our answer to ${what} “${title}”.`,
		outcome: (state, heading) => `${state}: ${heading}`,
		elsewhere: (to) => `We have passed it on to ${to}.`,
		by: (name) => `Answered by ${name}.`,
		disagree: 'Do you disagree, or is something unclear? Your receipt says whom you can write to or call.',
		action: 'See the answer on the site',
	},
	footer:
		'You get this mail because you have contributed to a process in the municipality. We only write when something happens with your contribution. If you withdraw it, we write no more about it.',
	mailbox: {
		title: 'The mailbox',
		lead: 'Every mail that the demonstration has sent, newest first. Outside a demonstration this page does not exist.',
		list: 'Mails sent',
		empty: 'No mails here yet',
		emptyHelp: 'Write a proposal, or ask for a link to sign in. Then a mail arrives here.',
		demo: 'Demonstration',
		to: (address) => `To ${address}`,
		waiting: 'Waiting to be sent',
		failed: 'Could not be sent',
		back: 'Back to the mailbox',
		links: 'Links in the mail',
		text: 'The text of the mail',
		asText: 'The mail is shown as plain text. In a mail program the links are buttons.',
	},
};
