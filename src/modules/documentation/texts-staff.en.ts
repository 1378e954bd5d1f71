import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts-staff.da.ts';

/** What the pages of those who document say, in English. */
export const en: Shape<typeof da> = {
	manage: 'Manage',
	own: 'Mine',
	title: 'Documentation',
	lead: 'Eight parts, so that others can learn from you. The process has written what it knows itself. Save as often as you like: all eight parts need only be written when you show it.',
	start: {
		heading: 'Begin the documentation',
		text: 'We take the name, time, place, target group, purpose, themes, meetings, moved deadlines and figures from the process. You correct it and write what only you know. Nobody else sees it until you show it.',
		parts: 'The eight parts:',
		button: 'Take it from the process',
		notYet: 'The process is a draft. Its documentation can begin when it is public.',
	},
	form: {
		heading: 'The eight parts',
		hints: {
			name: 'What was the process or event called?',
			held: 'When and where did it happen?',
			audience: 'Whom did you wish to hear?',
			purpose: 'What was the idea, what did you wish to achieve, and which problem should it help with?',
			presentation: 'How could one take part? Meetings, the net, postcards, visits.',
			learning: 'What went otherwise than you thought? What was hard, and for whom?',
			good: 'What worked?',
			advice: 'What will you say to those who are about to do the same?',
		},
		proposed: (part: string) => `What the process knows now of: ${part}`,
		find: 'So that others can find it',
		method: 'Method',
		groups: 'Target group in the catalogue',
		people: 'How many took part, about?',
		peopleHint: (voices: string, came: string) =>
			`We have counted ${voices} who supported, and ${came} at the meetings. Leave it empty if you do not know.`,
		voices: { one: '1 person', other: '{n} people' },
		came: { one: '1 participant', other: '{n} participants' },
		peopleUnit: 'people',
		cost: 'What did it cost?',
		costHint: 'Rooms, food, materials and pay to others. Write 0 if it cost nothing.',
		costUnit: 'kr.',
		save: 'Save',
	},
	now: {
		heading: 'How far are you?',
		draft: 'Nobody else has seen the documentation.',
		shown: (version: string) => `Version ${version} is shown to everybody.`,
		newer: (version: string) => `Version ${version} is newer and only yours.`,
		missing: 'Something is missing here:',
		publish: 'Show it to everybody',
		publishAgain: 'Show the new version',
		see: 'See it',
		takeDown: 'Take it off the site',
		takeDownText: 'It disappears from the site and the catalogue. All versions stay here.',
	},
	meanwhile: {
		heading: 'A colleague has saved meanwhile',
		text: 'What you have written still stands here. See what your colleague wrote, and then save again.',
		theirs: (part: string) => `What your colleague wrote: ${part}`,
	},
	versions: {
		heading: 'Versions',
		line: (version: string, date: string) => `Version ${version}, ${date}`,
		shown: 'shown',
		oneTitle: (version: string) => `Version ${version}`,
		oneLead: (date: string) => `As it stood ${date}.`,
	},
	acts: {
		start: 'Begin the documentation',
		save: 'Save the documentation',
		publish: 'Show the documentation',
		takeDown: 'Take the documentation off the site',
	},
};
