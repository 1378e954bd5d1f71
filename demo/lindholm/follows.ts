import type { Follower } from '../types.ts';

/** Who in Lindholm wants to hear of what, and how often: a mother once a day, a neighbour at once, and one who reads it all on Mondays. */
export const follows: readonly Follower[] = [
	{
		by: 'mette',
		rhythm: 'daily',
		day: -6,
		subjects: [
			{ kind: 'process', key: 'support' },
			{ kind: 'process', key: 'benches' },
			{ kind: 'theme', key: 'support/children' },
			{ kind: 'area', key: 'moellevangen' },
			{ kind: 'area', key: 'aaloekken' },
			{ kind: 'organisation', key: 'moellevangens-lokalraad' },
			{ kind: 'proposal', key: 'one-plan' },
			{ kind: 'proposal', key: 'while-waiting' },
			{ kind: 'proposal', key: 'bench-hill' },
		],
	},
	{
		by: 'anders',
		rhythm: 'at-once',
		day: -2,
		subjects: [
			{ kind: 'proposal', key: 'bench-hill' },
			{ kind: 'proposal', key: 'bench-playground' },
		],
	},
	{
		by: 'rasmus',
		rhythm: 'weekly',
		day: -10,
		subjects: [
			{ kind: 'process', key: 'support' },
			{ kind: 'organisation', key: 'vestbyens-faellesraad' },
		],
	},
];
