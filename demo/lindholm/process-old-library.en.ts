import type { ProcessInEnglish } from '../types.ts';

/** The English side of the process `library`. */
export const oldLibraryInEnglish: ProcessInEnglish = {
	title: 'The old library in Vestbyen',
	question: 'What should the old library on Kærvej be: a shared kitchen, an open workshop or rehearsal rooms?',
	audience: 'Everyone who lives in Vestbyen or uses the neighbourhood.',
	intro:
		'The library moved into the school last year. The house on Kærvej stands empty. It has 310 square metres, dry and warm. We have money to rebuild it once. So we want to hear what the house should be used for before we call the builders.',
	alreadyDecided: [
		'The house will not be sold.',
		'There are DKK 2.4 million to rebuild it and DKK 180,000 a year to run it.',
		'It must be of use to people of all ages.',
	],
	openForYou: ['Which of the three ideas the house is rebuilt for.', 'When it is open, and who has the key.'],
	whatHappens:
		'Every contribution gets an answer. The committee reads them in full, with one page on what they point to.',
	whoDecides: 'The Committee for Town and Culture decides.',
	steps: ['Every contribution has been answered.', 'The committee decides.', 'The house opens.'],
	phases: [
		'Open house',
		'Have your say',
		'Answers to all',
		'Consultation on the plan',
		'Decision',
		'The house is rebuilt',
	],
	themes: {},
	options: {
		kitchen: {
			title: 'Shared kitchen',
			text: 'A large kitchen and room for 60 at the tables. It costs DKK 2.1 million to build.',
		},
		workshop: {
			title: 'Open workshop',
			text: 'Workbenches, sewing machines and someone to show how. It costs DKK 1.3 million to build.',
		},
		music: {
			title: 'Rehearsal rooms',
			text: 'Three rooms where you can play loud without troubling the neighbours. They cost DKK 2.4 million to build.',
		},
	},
};
