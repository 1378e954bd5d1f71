import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts-mails.da.ts';

/** The same in English. */
export const en: Shape<typeof da> = {
	write: 'You can also respond by e-mail. Write to:',
	writeText: 'Write your name in the mail. We read it before it becomes a response.',
	tryIt: 'Would you like to try? Write the mail here in the demonstration',
	desk: {
		title: 'Mail',
		text: (waiting: string) => `Mails that wait for you: ${waiting}`,
		textOff: 'Let people respond by e-mail',
		lead: 'Mails to the consultation. Nobody but you can see them until you take them in as responses.',
		address: 'The address of the consultation',
		open: 'Open the address',
		close: 'Close the address',
		isOpen:
			'The address is open and stands on the page of the consultation. It takes mails until the consultation is closed.',
		notYet: 'The address is open. It takes mails from the first day of the consultation.',
		isClosed: 'The address is closed. If you open it, it will stand on the page of the consultation.',
		off: 'Receiving mails has not been set up. Whoever operates this site can do it.',
		filter: 'Show',
		states: { waiting: 'Waiting', 'taken-in': 'Taken in', 'set-aside': 'Set aside' },
		none: {
			waiting: 'No mails are waiting.',
			'taken-in': 'No mails have been taken in yet.',
			'set-aside': 'No mails have been set aside.',
		},
		noSubject: 'Without a subject',
		files: { one: '1 file', other: '{n} files' },
		late: 'Came after the deadline',
	},
	one: {
		title: (number: string) => `Mail no. ${number}`,
		from: 'From',
		subject: 'Subject',
		came: 'Came',
		dated: 'Written',
		datedText: (date: string) => `${date}, says the mail program of the sender`,
		files: 'Files',
		noText: 'There is no text in the mail.',
		refusals: {
			kind: 'Not kept. We keep PDF, texts of Word and LibreOffice without macros, and pictures (PNG, JPEG, WebP). You may ask for it again.',
			'too-many': 'Not kept. We keep ten files at most.',
		},
		safe: 'The files lie as they came. Open them only if you expect them.',
		proves: 'A mail does not prove who wrote it.',
		takeIn: 'Take the mail in as a response',
		takeInText:
			'Edit the text if it holds greetings or something private. It is the text that you show, if you decide to.',
		takeInButton: 'Take in as a response',
		words: 'The response',
		hideName: 'The sender wants no name shown',
		more: 'More about the response',
		name: 'Who is the response from?',
		nameHint: 'The name from the mail. Edit it, or leave it empty.',
		headCount: 'How many wrote it together?',
		headCountHint: 'Only for a group.',
		people: 'people',
		late: 'The mail came after the deadline. The response is marked as late.',
		lateReason: 'Why do you take it in?',
		setAside: 'Set aside',
		setAsideText:
			'Advertisements, and mails that are no responses. It is deleted after 30 days. Until then you can still take it in.',
		setAsideReason: 'Why?',
		setAsideHint: 'The sender can read the reason.',
		setAsideButton: 'Set aside',
		wasSetAside: (date: string) => `Set aside ${date}:`,
		wasTakenIn: (date: string) => `Taken in ${date}.`,
		see: 'See the response',
		original: 'The mail as it came',
		back: 'To the mail',
		settledForGood: 'The consultation has been closed.',
	},
	receipt: {
		title: (number: string) => `Your mail no. ${number}`,
		lead: (consultation: string) => `To the consultation “${consultation}”`,
		states: {
			waiting: 'We have your mail. We read it before it becomes a response.',
			'taken-in':
				'Your mail has been taken in as a response. When the consultation is closed, we write what came of it.',
			'set-aside': 'We have not taken your mail in as a response. Here is the reason:',
		},
		deleted: (date: string) =>
			`The mail is deleted ${date}. If you think that this is a mistake, contact the municipality.`,
		came: 'Came',
		late: 'The deadline had passed when it came. We consider whether it can be taken in.',
		see: 'See your response',
		text: 'What you wrote',
		withdraw: 'Delete the mail',
		withdrawText: 'Then it is gone with its files, and does not become a response.',
		keep: 'Keep the address of this page. It is your own way to the mail.',
		consultation: 'Read about the consultation',
	},
	acknowledgement: {
		subject: (title: string) => `We have your mail to the consultation: ${title}`,
		received: (number: string, title: string) =>
			`Your mail to the consultation “${title}” has arrived. It has number ${number}.`,
		late: 'The deadline has passed. We consider whether your mail can be taken in.',
		missing: (names: string) =>
			`We could not take these files: ${names}. We can keep PDF, texts of Word and LibreOffice without macros, and pictures. Send one more mail with them.`,
		next: 'An employee reads it before it becomes a response. On the page below you can see how it goes, and delete it again.',
		action: 'Follow your mail',
		footer:
			'This mail was sent by itself, because a mail came from your address. If it is not from you, delete it on the page.',
	},
	fromMail: 'The mail that it came with',
	closing: {
		one: '1 mail waits for you to take it in or set it aside.',
		other: '{n} mails wait for you to take them in or set them aside.',
	},
	acts: {
		mailbox: 'Open or close the address',
		takeIn: 'Take a mail in',
		setAside: 'Set a mail aside',
		withdraw: 'Delete a mail',
	},
	notices: {
		'mailbox-set': 'It has been saved.',
		'mail-taken-in': 'The mail has been taken in as a response.',
		'mail-set-aside': 'The mail has been set aside.',
		'mail-withdrawn': 'Your mail has been deleted.',
	},
};
