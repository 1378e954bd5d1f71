import type { Shape } from '../../../ui/texts.ts';
import type { accessibility as da } from './accessibility.da.ts';

/** The accessibility statement, in English. */
export const accessibility: Shape<typeof da> = {
	title: 'Accessibility statement',
	lead: 'Everybody should be able to take part. Here is how far we are, and whom to tell when something is in your way.',
	scope: {
		heading: 'What the statement covers',
		text: (name, origin) =>
			`${name} is bound by the Danish act on the accessibility of public sector websites and mobile applications. The statement covers ${origin}`,
	},
	conformance: {
		heading: 'How accessible the site is',
		text: `The site is built to WCAG 2.2 at level AA, which is more than the law asks for. It is partly compliant: nobody but ourselves has examined it yet, so we do not call it fully accessible.`,
	},
	known: {
		heading: 'What we know is not good enough',
		text: `- Pictures that participants upload carry the description they wrote themselves. Some are brief.
- Videos are kept by others and open only when you press. Not all have captions.
- Contributions may be in another language than the page, without a screen reader being told.
- Letters that were entered for others are copied as well as we could. Tell us if something was misread.`,
	},
	how: {
		heading: 'How we test the site',
		text: `The pages are tested with automatic tools on a narrow and a wide screen, by keyboard alone, without script, in light and dark colours, and in print. Everything you can do here you can also do by telephone or on paper.`,
	},
	feedback: {
		heading: 'Tell us',
		text: 'Is there something you cannot read, hear or use? Call or write. We find a way together with you, and we answer within five working days.',
		link: 'Contact us',
	},
	enforcement: {
		heading: 'If we do not help you well enough',
		text: 'The Agency for Digital Government supervises the law. You can complain to them: https://digst.dk',
	},
	made: {
		heading: 'When the statement was made',
		text: (date) =>
			`The statement rests on our own examination and was last looked through on ${date}. We do so at least once a year.`,
	},
};
