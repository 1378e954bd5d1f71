import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What mails about contributions say, and the mailbox of the demonstration, in English. */
export const en: Shape<typeof da> = {
	kinds: { proposal: 'your proposal', comment: 'your question', response: 'your response' },
	received: {
		subject: (title) => `We have received “${title}”`,
		thanks: (what, title) => `Thank you. We have received ${what} “${title}”.`,
		entered: (what, title) => `We have written down ${what} “${title}” for you.`,
		nextOfResponse:
			'Your receipt shows what happens with it. When the consultation is over, it shows how we answer your points.',
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
		reply: {
			proposal:
				'You can also answer this mail. What you write then stands as a question under your proposal. Everybody can read it, and your name stands beside it.',
			comment:
				'You can also answer this mail. What you write then stands under your question. Everybody can read it, and your name stands beside it.',
		},
	},
	cited: {
		subject: (title) => `Used in “${title}”`,
		here: (what, piece, title) => `We have used ${what} “${piece}” in “${title}”. Here is the paragraph:`,
		next: 'Do you think that we have got you wrong? Write to us or call. The address is on the page.',
		action: 'See where it was used',
	},
	footer:
		'You get this mail because you have contributed to a process in the municipality. We only write when something happens with your contribution. If you withdraw it, we write no more about it.',
	notices: {
		'answer-mailed': 'Your answer is sent. Look on the site in a moment.',
		'answer-not-mailed': 'Nobody is receiving mails just now.',
		'mail-sent-to-us': 'The mail has been sent.',
		'mail-not-taken': 'The mail did not arrive. Is the address right, and is it open?',
		'mail-incomplete': 'Write who it is from and to, and something in the mail.',
		'answer-empty': 'Write something first.',
	},
	mailbox: {
		title: 'The mailbox',
		lead: 'Every mail that the demonstration has sent, newest first. Outside a demonstration this page does not exist.',
		list: 'Mails sent',
		find: 'Find mails',
		findTo: 'Mails to',
		show: 'Show',
		emptyTo: (address) => `No mails to ${address} here`,
		empty: 'No mails here yet',
		emptyHelp: 'Write a proposal, or ask for a link to sign in. Then a mail arrives here.',
		demo: 'Demonstration',
		to: (address) => `To ${address}`,
		waiting: 'Waiting to be sent',
		failed: 'Could not be sent',
		back: 'Back to the mailbox',
		answer: {
			heading: 'Answer this mail',
			hint: 'A real mail is sent to us, as from a mail program. In a moment your answer stands on the site.',
			label: 'Your answer',
			send: 'Send the answer',
		},
		write: {
			heading: 'Write a mail to us',
			hint: 'The mail is sent as from a mail program. Try the address of a consultation.',
			from: 'From',
			to: 'To',
			subject: 'Subject',
			text: 'Mail',
			send: 'Send the mail',
		},
		links: 'Links in the mail',
		text: 'The text of the mail',
		asText: 'The mail is shown as plain text. In a mail program the links are buttons.',
	},
};
