import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { MeetingRefusal } from '../refusals.ts';

const inNote = (facts: Readonly<Record<string, string | number>>, text: string) =>
	facts.note === undefined ? text : `Note ${facts.note}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What the refusals say, in English. */
export const refusalsEn: RefusalTexts<MeetingRefusal> = {
	'title-missing': 'Write what the meeting is called.',
	'too-long': (facts) => inNote(facts, `The text has ${facts.length} characters. It may have ${facts.limit} at most.`),
	'form-missing': 'Choose what kind of meeting it is.',
	'date-wrong': 'Choose a day that exists.',
	'time-wrong': 'Write a time, for example 16:30.',
	'time-leapt-over': 'That time does not exist on that day: the clocks go forward.',
	'ends-before-it-starts': 'The meeting must end after it has begun.',
	'place-missing': 'Write where the meeting is.',
	'way-in-missing': 'Write a link or a telephone number, so that people can join.',
	'theme-not-here': 'The theme is not in this process. Choose another.',
	'facilitator-unknown': 'That employee is not here any more. Choose another.',
	'facilitator-missing': 'Write who leads the meeting.',
	'no-stake-missing': 'Write the facilitator’s own words that they have no stake in the matter.',
	'quiet-voices-missing': 'Write how those who are quiet are heard too.',
	'places-wrong': 'Write a whole number of places, or leave the field empty.',
	'address-wrong': 'The link must begin with https://',
	'too-many-meetings': (facts) => `A process can have ${facts.limit} meetings at most.`,
	'process-still-a-draft': 'The process is not public yet. Publish that first.',
	'reason-missing': 'Write the reason. It stands with the meeting, for everybody to see.',
	'already-cancelled': 'The meeting is cancelled already.',
	'already-held': 'The meeting has been held. It cannot be cancelled.',
	'remove-published': 'The meeting is public. Cancel it instead, so that everybody can see why.',
	'name-missing': 'Write a name.',
	'contact-missing': 'Write an e-mail address or a telephone number, so that we can tell you if anything changes.',
	'email-wrong': 'The e-mail address looks wrong. It should look like name@example.dk.',
	'phone-wrong': 'The telephone number looks wrong. A Danish number has eight digits.',
	'party-wrong': 'Write how many you are. One sign-up can be for 20 at most.',
	'party-too-large': (facts) => `There are only ${facts.places} places in all. Call us if you are more.`,
	'no-sign-up': 'You need not sign up. Just come.',
	'meeting-cancelled': 'The meeting is cancelled.',
	'meeting-over': 'The meeting has begun or is over. One cannot sign up any more.',
	'meeting-not-public': 'The meeting is not public yet.',
	'already-signed-up':
		'There is a sign-up from here already. Use the link in the mail that you got if you want to change it, or call us.',
	'came-wrong': 'Write a whole number, or leave the field empty.',
	'no-notes': 'Write at least one note.',
	'too-many-notes': (facts) => `There is room for ${facts.limit} notes at a time. Enter the rest afterwards.`,
	'note-text-missing': (facts) => inNote(facts, 'Write what was said.'),
	'note-count-wrong': (facts) => inNote(facts, 'Write the number as a whole number.'),
	'note-agreed-wrong': (facts) => inNote(facts, 'Write how many agreed as a whole number.'),
	'note-email-without-name': (facts) => inNote(facts, 'Write the name too of whoever shall have the answer.'),
	'notes-not-yet': 'The meeting has not begun yet.',
};
