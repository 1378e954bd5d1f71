import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** Words for threads, in English. */
export const en: Shape<typeof da> = {
	kinds: {
		process: 'Process',
		theme: 'Theme',
		meeting: 'Meeting',
		proposal: 'Proposal',
		comment: 'Comment',
		plan: 'Plan',
		consultation: 'Consultation',
		documentation: 'Documentation',
		evaluation: 'Evaluation',
		response: 'Consultation response',
		organisation: 'Association or council',
		answer: 'Answer',
		'council-decision': 'Decision of the council',
	},
	coming: {
		phase: 'Next phase',
		answer: 'Answer from the municipality',
		decision: 'The council decides',
	},
	ties: {
		'led-to': 'came of',
		answers: 'answers',
		decides: 'decides',
		'carries-out': 'carries out',
		documents: 'documents',
		concerns: 'belongs to',
	},
	expected: (date) => `Expected ${date}`,
	late: (date) => `Promised by ${date}, not here yet`,
	title: 'The thread',
	lead: 'What came first, and what became of it.',
	front: 'Take part',
	present: 'You are here',
	tie: (tie, title) => `${tie} “${title}”`,
	how: {
		heading: 'How to read the thread',
		text: 'What came first is at the top. Below each line you can see what it belongs to. The empty rings are what we are waiting for.',
	},
	wholeThread: 'See the whole thread',
	more: 'This is a long thread. Here is the newest of it. The rest is on the page of the matter itself.',
};
