import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';
import { about } from './words/about.en.ts';
import { accessibility } from './words/accessibility.en.ts';
import { contact } from './words/contact.en.ts';
import { demo } from './words/demo.en.ts';
import { journal } from './words/journal.en.ts';
import { privacy } from './words/privacy.en.ts';
import { rules } from './words/rules.en.ts';

/** What the municipality's own pages say, in English. */
export const en: Shape<typeof da> = {
	front: 'Take part',
	help: { heading: 'Ask a person', text: 'Is there something you are unsure about? Call, write or come by.' },
	about,
	accessibility,
	contact,
	demo,
	journal,
	privacy,
	rules,
};
