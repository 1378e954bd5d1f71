import { page, type Route } from '../../../platform/web/door.tsx';
import { journalRead } from '../reads/list-seals.ts';
import { accessibilityRead } from '../reads/read-accessibility.ts';
import { demoRead } from '../reads/read-demo.ts';
import { privacyRead } from '../reads/read-privacy.ts';
import { sealRead } from '../reads/read-seal.ts';
import { aboutRead, contactRead, rulesRead } from '../reads/read-words.ts';
import { aboutView } from './about-page.tsx';
import { accessibilityView } from './accessibility-page.tsx';
import { contactView } from './contact-page.tsx';
import { demoView } from './demo-page.tsx';
import { journalView } from './journal-page.tsx';
import { plainRoutes } from './plain-answers.ts';
import { privacyView } from './privacy-page.tsx';
import { rulesView } from './rules-page.tsx';
import { sealView } from './seal-page.tsx';

/** The addresses of the municipality's own pages. */
export const houseRoutes: Route[] = [
	page(contactRead, contactView),
	page(privacyRead, privacyView),
	page(accessibilityRead, accessibilityView),
	page(aboutRead, aboutView),
	page(rulesRead, rulesView),
	page(journalRead, journalView),
	page(sealRead, sealView),
	page(demoRead, demoView),
	...plainRoutes,
];
