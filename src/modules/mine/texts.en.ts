import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What is said about one's own data, in English. */
export const en: Shape<typeof da> = {
	data: {
		title: 'What we know about you',
		lead: 'Here is everything we keep about you, what we use it for, and how long we have it.',
		made: 'The list is made from the database itself. There is nothing else about you.',
		kept: 'What we have',
		what: 'What',
		values: 'What it says',
		howLong: 'We keep it',
		codes: 'Codes and references',
		codesText: 'What only the machine can use: codes, and where it says that something is yours.',
		times: (count) => (count === 1 ? 'Once' : `${count} times`),
		andMore: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
		more: 'Where there is much of a kind we show only some of it here. All of it is in the file.',
		yes: 'Yes',
		no: 'No',
		wrong: {
			heading: 'Is something wrong?',
			text: 'You can correct your name, pseudonym, e-mail and phone number yourself. What you have written you can correct on its own page. If it is something else, write or call us.',
			details: 'Correct your details',
			pieces: 'See what you have handed in',
			contact: 'Write or call us',
		},
		goes: {
			heading: 'Do you want to be deleted?',
			text: 'You can delete your account yourself whenever you want.',
			link: 'Delete your account',
		},
	},
	file: {
		name: 'my-data.zip',
		heading: 'Take it all with you',
		text: 'We make you a file with everything that stands here, and the pictures you have put up. It mostly takes seconds, and an hour at most.',
		ask: 'Make my file',
		waiting: 'We are making your file. If we have your e-mail address, we write to you when it is ready.',
		look: 'See whether it is ready',
		ready: 'Your file is ready',
		readyText: (until, size) =>
			`It takes ${size}. You can fetch it once, until ${until}. Fetch it only on a computer or telephone that you trust.`,
		fetch: 'Fetch the file',
		fetched: (when) => `You fetched your last file ${when}.`,
		expired: 'Your last file is too old and has been deleted.',
		another: 'Make a new file',
	},
	leave: {
		title: 'Delete your account',
		lead: 'When you delete your account, we forget you. It cannot be undone.',
		goesHeading: 'What goes',
		goes: [
			'Your name, your pseudonym, your e-mail, your telephone number and every way we know you by.',
			'Your drafts, your sign-ups for meetings that have not been yet, and what you follow.',
			'Mails from us to you, your keys, and that you belong to an association.',
			'The thread from you to the journal. It still says what happened, but not that it was you.',
		],
		staysHeading: 'What stays, without you',
		stays: [
			'Your support still counts, but nobody can see whose it is. You cannot support the same thing again.',
			'If you were at a meeting, you still count among those who came.',
			'What we have answered, and what employees have written about a case. We must keep that.',
		],
		fileFirst: 'If you want your data with you, fetch them first.',
		file: 'Fetch your data',
		holds: {
			heading: 'See to this first',
			municipality:
				'You are the only one who can manage users and roles in the municipality. Give the role to a colleague before you delete your account.',
			people: 'Users and roles',
			organisations: 'You are the only one who runs',
			organisationsText:
				"Give the role to somebody else on the association's page. If there is nobody, you can say so below. The municipality is then told, and the association stays.",
			withoutContact: 'There is nobody to give it to',
			withoutContactHint:
				'The association is without anybody to write for it until the municipality has found somebody.',
		},
		texts: 'What shall become of what you have written?',
		written: (count) =>
			count === 1
				? 'You have one contribution that everybody can see.'
				: `You have ${count} contributions that everybody can see.`,
		gone: 'Delete my texts',
		goneHint: 'Proposals and comments are taken down and their words deleted. What others have answered stays.',
		kept: 'Let my texts stand without my name',
		keptHint: 'They then say "Slettet bruger" (deleted user). Remember that others may know you by what you write.',
		confirm: 'Write: delete my account',
		confirmHint: 'Then we know that it is no mistake.',
		button: 'Delete my account',
		stay: 'Keep my account',
	},
	left: {
		title: 'Your account is deleted',
		text: 'We have forgotten you. You are signed out everywhere. If we had your e-mail address you get one last mail from us, and then we forget that too.',
		again: 'Thank you for taking part. You are always welcome back.',
		home: 'To the front page',
	},
	mails: {
		ready: {
			subject: 'Your file is ready',
			body: 'You asked for a file with everything that we keep about you. It is ready now.',
			days: 'Sign in and fetch it within seven days. You can fetch it once. If you did not ask for it, write to us.',
			action: 'Fetch it on your page',
			footer: 'You get this mail because your data were asked for. It comes only once.',
		},
		goodbye: {
			subject: 'Your account is deleted',
			body: 'Your account is deleted, as you asked. You are signed out everywhere.',
			texts: {
				gone: 'What you had written is taken down and deleted.',
				kept: 'What you had written now stands under "Slettet bruger" (deleted user).',
			},
			counted: 'Your support still counts, but nobody can see that it is yours.',
			notYou: 'If it was not you, call or write to us at once.',
			footer: 'This is the last mail from us. Once it is sent, we forget your address too.',
		},
	},
	register: {
		title: 'Record of processing',
		lead: 'What the municipality keeps about people, why and for how long: the record that article 30 of the data protection regulation asks for.',
		made: 'The record is made from the database itself. A new field cannot come in without standing here.',
		responsible: (name) => `Controller: ${name}`,
		file: 'Fetch as a spreadsheet (CSV)',
		caption: 'Purposes, data and time limits',
		columns: {
			purpose: 'Purpose',
			data: 'Data',
			persons: 'Whom it is about',
			kind: 'Sort',
			howLong: 'Deleted',
			recipients: 'Who gets it',
			basis: 'Legal basis',
		},
		persons: { everybody: 'Participants', staff: 'Employees' },
		recipients: {
			public: 'Everybody, once it is public',
			mail: "The municipality's mail server",
			association: 'The association it is about',
			none: 'Nobody outside the municipality',
		},
		basis: {
			basic: 'The regulation, art. 6 (1) (e)',
			political: 'The regulation, art. 6 (1) (e) and art. 9 (2) (g)',
			health: 'The regulation, art. 9 (2) (a): people write it themselves to get help at the meeting',
			cpr: 'The Danish Data Protection Act, § 11 (1)',
		},
		security: {
			heading: 'How we look after it',
			text: `- CPR numbers are never kept, only a code worked out with a key outside the database.
- Every act stands in a journal without private data.
- Support cannot be led back to a person without the key of the process. It is destroyed six months after the process has ended.
- Nothing is taken to countries outside the EU.`,
		},
		runs: {
			heading: 'What was deleted by itself',
			text: 'Every hour the program deletes what has lain as long as it may. Here is how much, but never what.',
			none: 'Nothing has been deleted yet.',
			when: 'When',
			what: 'How much',
		},
		link: 'The privacy page for everybody',
	},
	acts: { ask: 'Get a file with your data', fetch: 'Fetch your data', remove: 'Delete your account' },
	notices: { 'fil-bestilt': 'We are making your file.' },
	refusals: {
		'texts-missing': 'Choose what shall become of what you have written.',
		'confirm-missing': 'Write "delete my account" in the field if you want to delete your account.',
		'last-administrator': 'You are the last administrator. Give the role to a colleague first.',
		'organisation-alone':
			'You are the only one who runs an association. Hand the role on, or say that there is nobody.',
		'export-waiting': 'You have a file already. Fetch it first.',
		'too-many-exports': 'You have had five files in the last day. Try again tomorrow.',
		'export-gone': 'The file has been fetched or is too old. Ask for a new one.',
		'nothing-due': 'There is nothing to delete.',
		'account-gone': 'The account is no longer there.',
	},
};
