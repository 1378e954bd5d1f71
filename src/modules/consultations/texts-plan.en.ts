import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts-plan.da.ts';

/** The same in English. */
export const en: Shape<typeof da> = {
	area: 'Where is it?',
	within: 'The area lies in',
	number: (planId: string) => `The plan has number ${planId} in the national register, Plandata.`,
	document: 'Read the plan in Plandata',
	map: 'Map of the area of the plan',
	mapIn: (area: string) => `Map of the area of the plan in ${area}`,
	planned: 'The plan',
	title: 'Local plan in Plandata',
	text: 'Fetch the name and the area from the national register',
	has: (planId: string) => `Plan ${planId}`,
	lead: 'Write the number of the plan, and we fetch its name and its area. The area is shown on the map.',
	planId: 'The number of the plan in Plandata',
	planIdHint: 'A figure, such as 3771234. It is not the number that the municipality gives the plan.',
	takeTitle: 'Use the name of the plan as the title of the consultation',
	fetch: 'Fetch the plan',
	remove: 'Take the plan off the consultation',
	off: 'No address of Plandata has been set up. Whoever operates this site can do it.',
	named: (number: string, name: string) => (number ? `Lokalplan ${number}, ${name}` : name),
	faults: {
		away: 'Plandata does not answer just now. Try again in a while.',
		refused: 'Plandata refused to answer. Tell whoever operates this site.',
		nonsense: 'Plandata answered something that we cannot read. Is the number right?',
		unknown: 'There is no local plan with that number in Plandata.',
	},
	act: 'Fetch a local plan',
	notices: {
		'plan-set': 'The plan has been fetched.',
		'plan-removed': 'The plan has been taken off the consultation.',
	},
};
