import * as v from 'valibot';
import { meetingForms } from '../../meetings/index.ts';
import { address, count, id, instant, maybeText, slug, text, told } from './field.ts';

/** A public meeting of a process. */
export const meetingShape = v.strictObject({
	number: told(v.pipe(v.number(), v.integer(), v.minValue(1)), 'The number that people see of the meeting.', 3),
	id: id('Its id, as in threads.'),
	url: address('Its page.', '/moeder/3'),
	api: address('This meeting.', '/api/v1/meetings/3'),
	calendar: address('The meeting for a calendar.', '/moeder/3/kalender.ics'),
	process: slug('The process it belongs to.', 'stoette-der-holder'),
	theme: told(v.nullable(v.string()), 'The theme it is about.', 'naboer'),
	title: text('Its name.', 'Kaffe og snak på biblioteket'),
	intro: text('What it is about; may be empty.'),
	form: told(v.picklist(meetingForms), 'How people meet.', 'coffee'),
	state: told(
		v.picklist(['cancelled', 'coming', 'running', 'held']),
		'Where it is in its life. One that is cancelled stays in the lists, with its reason.',
		'coming',
	),
	startsAt: instant('When it begins.'),
	endsAt: instant('When it ends.'),
	place: text('Where it is.', 'Biblioteket'),
	address: text('The address; may be empty.', 'Åvej 4'),
	access: text('How one gets in: steps, lift, toilet, the bus; may be empty.'),
	facilitator: text('Who leads it.', 'Lindholm Bibliotek'),
	noStake: text('The facilitator’s own words that they have nothing to win by the outcome; may be empty.'),
	quietVoices: text('How quiet voices are heard; may be empty.'),
	languages: text('Languages it is held in; may be empty.'),
	takesSignUps: told(v.boolean(), 'Whether one signs up.', true),
	places: told(v.nullable(v.number()), 'How many there is room for; null: always room.', 40),
	taken: count('How many places are taken. Who has signed up is told to nobody.', 12),
	cancelledBecause: maybeText('Why it was cancelled.', null),
	recording: maybeText('Where it can be heard or seen afterwards.', null),
	changedAt: instant('When it was last changed.'),
});
