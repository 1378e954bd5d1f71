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
	provenance: {
		contributions: 'Contributions: way in, and how surely we know who wrote',
		supports: 'Supports: way in, and how surely we know who supports',
		channel: 'Way in',
		all: 'In all',
	},
	doubles: {
		title: 'Possible doubles',
		link: 'See possible doubles',
		lead: 'These have the same name, and at least one of the two is only weakly known to us. They may be one person, and they may be two.',
		pair: (place: string) => `Pair ${place}: the same name`,
		count: { one: '{n} contribution', other: '{n} contributions' },
		none: 'We have found none',
		noneText: 'No two who wrote under their names are called the same, unless we know both of them surely.',
		more: 'There may be more. We show at most 50 pairs, and look at the 2,000 who wrote most lately.',
		howHeading: 'How we find them',
		how: [
			'We compare names within one process. Capitals, points, hyphens and spaces make no difference.',
			'Only where at least one of the two is known without sign-in, or by e-mail or phone. Two whom we know surely are two.',
			'If one person writes under two names, we cannot see it. Nor do we compare e-mail and phone.',
			'Those who write under another name than their own, or whose name is protected, are left out. It would give away who they are.',
			'Supports cannot be compared: they are kept without name and person. That is why we look only at those who wrote.',
			'This page merges nothing. If you are in doubt, ask those who wrote.',
		],
	},
};
