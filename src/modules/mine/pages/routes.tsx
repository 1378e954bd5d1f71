import { form, type Route, raw } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { askForOwnData } from '../acts/ask-for-own-data.ts';
import { mineTexts } from '../texts.ts';
import { fetchFile } from './file-route.tsx';
import { leavePage, leftPage } from './leave-page.tsx';
import { leave } from './leave-route.ts';
import { ownDataPage } from './own-data-page.tsx';
import { registerFileRoute, registerPage } from './register-page.tsx';

addNotices({ da: mineTexts('da').notices, en: mineTexts('en').notices });

/** One's own data, the file with them, deleting oneself, and the register for those who answer for it all. */
export const mineRoutes: readonly Route[] = [
	ownDataPage,
	form({
		path: '/mit/data/fil',
		act: askForOwnData,
		on: ownDataPage,
		input: () => ({}),
		then: () => ({ path: '/mit/data', notice: 'fil-bestilt' }),
		refusals: (language) => mineTexts(language).refusals,
		title: (language) => mineTexts(language).acts.ask,
	}),
	raw('GET', '/mit/data/fil/:secret', fetchFile),
	leavePage,
	raw('POST', '/mit/slet', leave),
	leftPage,
	registerPage,
	registerFileRoute,
];
