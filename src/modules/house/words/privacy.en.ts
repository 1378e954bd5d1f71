import type { Shape } from '../../../ui/texts.ts';
import type { privacy as da } from './privacy.da.ts';

/** What is kept about people, in English. */
export const privacy: Shape<typeof da> = {
	title: 'Privacy',
	lead: 'We keep as little about you as we can. Here is what it is, why we keep it, and for how long.',
	responsible: {
		heading: 'Who is responsible?',
		text: (name) =>
			`${name} is the data controller. Ask us if you are in doubt about anything: telephone, e-mail and address are under contact.`,
		link: 'Contact us',
	},
	table: {
		heading: 'What we keep about you',
		lead: 'The list is made from the database itself, so that it says what is really there.',
		what: 'What',
		why: 'Why',
		howLong: 'For how long',
		sort: 'Sort',
	},
	columns: {
		'person.name': 'Your name',
		'person.pseudonym': 'Your pseudonym',
		'identity.ref':
			'A code worked out from your CPR number, your e-mail or your telephone. The CPR number itself we never keep.',
		'identity.value': 'Your e-mail address or telephone number',
		'sign_in_link.email': 'The e-mail address you ask us to send a link to',
		'letter.recipient': 'The name on a letter with a code that we sent',
		'letter.address': 'The address on the letter',
		'contribution.pseudonym': 'The pseudonym on a contribution',
		'contribution.typed_name': 'The name on a contribution that was entered for you',
		'contribution_claim.person': 'That a piece you handed in without an account has become yours',
		'desk_visit.person': 'That you were helped at the desk',
		'contribution.author_key': 'A code that shows that a contribution is yours, without saying who you are',
		'support.participation_key': 'A code for your support. It does not say who you are.',
		'public_meeting.facilitator_name': 'The name of whoever leads a meeting',
		'public_meeting.facilitator': 'Which employee leads a meeting',
		'meeting_sign_up.identity_key': 'A code showing that you are signed up for a meeting, without saying who you are',
		'meeting_sign_up.person': 'That a sign-up for a meeting is yours, if you are signed in',
		'meeting_sign_up.name': 'Your name on the list of a meeting',
		'meeting_sign_up.email': 'Your e-mail address, when you sign up for a meeting',
		'meeting_sign_up.phone': 'Your telephone number, when you sign up for a meeting',
		'meeting_sign_up.interpreter': 'Whether you need an interpreter at a meeting',
		'meeting_sign_up.hearing_loop': 'Whether you need a hearing loop',
		'meeting_sign_up.companion': 'Whether you bring a companion',
		'meeting_sign_up.wheelchair': 'Whether there must be room for a wheelchair',
		'meeting_sign_up.other_needs': 'Anything else that you need at a meeting',
		'meeting_sign_up.secret_hash': 'A code for the link by which you sign off',
		'meeting_sign_up.attended_at': 'Whether you came to the meeting',
	},
	purposes: {
		'say who wrote a contribution': 'To show who wrote it',
		'say who wrote it': 'To show who wrote it',
		'take part without showing a name': 'So that you can take part without showing your name',
		'find the same person again, one voice': 'To know you again, so that one person has one voice',
		'send receipts and answers': 'To send you receipts and answers',
		'send a code by letter, and print it again': 'To send you a code, and print the letter again',
		'sign in': 'To sign you in',
		'one voice per person': 'So that one person counts once',
		'show whose a piece has become': 'To show that it is yours',
		'help the right person at the desk': 'So that the employee at the desk helps the right person',
		'say who leads a meeting': 'So that everybody can see who leads the meeting',
		'one sign-up a person': 'So that one person is signed up once',
		'the list at the door': 'For the list at the door',
		'confirm a sign-up and tell of changes': 'To confirm, and to tell you if the meeting changes',
		'meet what somebody needs at the meeting': 'So that the meeting is ready for you',
	},
	keeps: {
		'until deleted by the person': 'Until you ask us to delete it',
		'30 days after its last day': 'Until 30 days after the code has expired',
		'24 hours': 'A day and a night',
		'7 days': 'A week',
		'key destroyed six months after the close':
			'Six months after the process. Then the key is destroyed, and the code is of no use to anybody.',
		'as long as the process is shown': 'As long as the process is shown',
		'30 days after the meeting': '30 days after the meeting',
	},
	kinds: { basic: 'Ordinary', cpr: 'Protected', political: 'Sensitive', health: 'Sensitive' },
	open: {
		heading: 'What everybody can see',
		text: `What you write in a proposal or a comment is public, with your name or pseudonym, the way it came in, and how surely we know who you are. If your name and address are protected, we never show your name.

Nobody can see your support. We only show numbers.`,
	},
	notCollected: {
		heading: 'What we do not do',
		text: `- We do not keep your CPR number.
- We do not follow you around, and the site fetches nothing from others.
- We only use cookies to sign you in, and they are gone when you close the browser. That is why there is no cookie box.
- While you write, your own browser keeps the draft. We do not see it until you send it.
- We do not sell or share what we know about you.
- Pictures that you upload are cleaned of where they were taken and with which telephone.`,
	},
	journal: {
		heading: 'The journal of what happens',
		text: 'Every act is written in a journal that nobody can change without it showing. It says what happened, not what you wrote. You are only a random number there. If you are deleted, the number leads nowhere.',
		link: 'See the journal',
	},
	law: {
		heading: 'What gives us the right?',
		text: 'We carry out a task in the public interest: article 6(1)(e) of the General Data Protection Regulation. Your support and your opinions may tell something about your political views, and we take special care of them: article 9(2)(g).',
	},
	rights: {
		heading: 'Your rights',
		text: `You can ask to see what we have about you, to have it put right, to have it deleted, or object to our using it. Write or call us. If you are not content with the answer, you can complain to the Danish Data Protection Agency: https://www.datatilsynet.dk`,
	},
};
