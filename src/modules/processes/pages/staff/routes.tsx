import type { Route } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { concludeRoute } from './conclude-page.tsx';
import { copyRoutes } from './copy-page.tsx';
import { doublesRoute } from './doubles-page.tsx';
import { editRoute } from './edit-page.tsx';
import { extendRoute } from './extend-page.tsx';
import { levelsRoute } from './levels-page.tsx';
import { manageRoute } from './manage-page.tsx';
import { optionRoute, optionsRoute } from './options-page.tsx';
import { partForms } from './part-forms.ts';
import { phaseRoute, phasesRoute } from './phases-page.tsx';
import { processForms } from './process-forms.ts';
import { startRoutes } from './start-routes.tsx';
import { steerRoute } from './steer-page.tsx';
import { stopRoute } from './stop-page.tsx';
import { templatesRoutes } from './templates-page.tsx';
import { staffTexts } from './texts.ts';
import { themeRoute, themesRoute } from './themes-page.tsx';
import { wordingRoutes } from './wording-page.tsx';

addNotices({ da: staffTexts('da').notices, en: staffTexts('en').notices });

/** The addresses of those who steer processes. */
export const staffProcessRoutes: Route[] = [
	manageRoute,
	// Before a process of any name.
	...startRoutes,
	...templatesRoutes,
	steerRoute,
	editRoute,
	themesRoute,
	themeRoute,
	phasesRoute,
	phaseRoute,
	optionsRoute,
	optionRoute,
	levelsRoute,
	doublesRoute,
	...Object.values(wordingRoutes),
	extendRoute,
	concludeRoute,
	stopRoute,
	...copyRoutes,
	...processForms,
	...partForms,
];
