import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';
import { about } from './words/about.ar.ts';
import { accessibility } from './words/accessibility.ar.ts';
import { contact } from './words/contact.ar.ts';
import { rules } from './words/rules.ar.ts';

/** What the municipality's own pages say, in Arabic; the demonstration, the journal and privacy are shown in Danish. */
export const ar: Shape<Omit<typeof da, 'demo' | 'journal' | 'privacy'>> = {
	front: 'شارك',
	help: { heading: 'اسأل إنسانًا', text: 'هل هناك ما لست متأكدًا منه؟ اتصل أو اكتب أو زرنا.' },
	about,
	accessibility,
	contact,
	rules,
};
