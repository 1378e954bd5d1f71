import type { Shape } from '../../../ui/texts.ts';
import type { about as da } from './about.da.ts';

/** How a contribution is used, in English. */
export const about: Shape<typeof da> = {
	title: 'How we use what you send',
	lead: 'Everything you send us is read by a person. Here is what happens to it.',
	path: {
		heading: 'From your words to our answer',
		text: `You get a receipt at once. It lets you follow your contribution: when we got it, when we are working on it, and what the answer was.

Every process promises when you will have an answer at the latest, and who decides. If we are late, the page says so, and by how many days.

A process cannot be concluded until all proposals and questions have been answered.`,
	},
	states: {
		heading: 'What the answer can be',
		lead: 'A no gets the same room and the same reasons as a yes.',
		received: 'We have your contribution and have not begun on it yet.',
		'under-consideration': 'Somebody here is working on it.',
		'taken-up': 'We do what you propose.',
		partly: 'We do some of it, and say what and why.',
		'not-taken-up': 'We do not do it, and say why.',
		'already-so': 'It has been decided or is under way. You are told where.',
		elsewhere: 'It belongs with others. You are told with whom.',
	},
	support: {
		heading: 'What support means',
		text: `Supporting a proposal says: I think so too. Support is not a vote, and the most supported proposal does not win by itself. But the number is seen, and whoever answers has to respond to it.

One person counts once, also if they gave their support both here and on paper. You can take it back as long as the process is open. We never show who supported what.`,
	},
	levels: {
		heading: 'How sure we are of who you are',
		lead: 'Each process says what is enough. Often that is an e-mail. Next to the figures you can always see how people are known.',
		texts: [
			'You wrote without signing in. You follow your contribution with a secret link.',
			'You have shown that the e-mail address or telephone is yours.',
			'A member of staff has met or knows you, and you were given a code.',
			'You signed in with MitID. We never store your CPR number.',
		],
	},
	ways: {
		heading: 'Every way in is as good',
		text: `A postcard, a telephone call, a meeting or a few lines on this site: everything is put in the same place and counts in the same total. Each contribution says how it came in.`,
	},
	disagree: {
		heading: 'Do you disagree with an answer?',
		text: 'Write or call us. You can also write a comment below the proposal as long as the process is open.',
	},
};
