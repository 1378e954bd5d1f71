import { about } from './words/about.da.ts';
import { accessibility } from './words/accessibility.da.ts';
import { contact } from './words/contact.da.ts';
import { demo } from './words/demo.da.ts';
import { journal } from './words/journal.da.ts';
import { privacy } from './words/privacy.da.ts';
import { rules } from './words/rules.da.ts';

/** What the municipality's own pages say, in Danish. */
export const da = {
	front: 'Deltag',
	help: { heading: 'Spørg et menneske', text: 'Er der noget, du er i tvivl om? Så ring, skriv eller kig forbi.' },
	about,
	accessibility,
	contact,
	demo,
	journal,
	privacy,
	rules,
};
