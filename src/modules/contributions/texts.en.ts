import type { da } from './texts.da.ts';

/** Words for contributions, in English. */
export const en: typeof da = {
	contribution: { one: 'contribution', many: 'contributions' },
	kinds: { proposal: 'Proposal', comment: 'Comment' },
	channels: {
		web: 'On this site',
		desk: 'Citizen service',
		post: 'Postcard or letter',
		email: 'E-mail',
		phone: 'Telephone',
		meeting: 'Meeting',
		video: 'Video',
		'social-media': 'Social media',
	},
	states: {
		received: 'Received',
		'under-consideration': 'Under consideration',
		'taken-up': 'Taken up',
		partly: 'Partly taken up',
		'not-taken-up': 'Not taken up',
		'already-so': 'Already under way',
		elsewhere: 'Passed on',
	},
	levels: ['Without sign-in', 'Confirmed e-mail or phone', 'Known by citizen service', 'MitID'],
	noPerson: 'Without a named person',
	authors: {
		protectedPerson: 'A participant',
		unknownPerson: 'A resident',
		group: (headCount: number) => `A group of ${headCount}`,
	},
};
