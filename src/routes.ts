import { answersRoutes } from './modules/answers/pages/routes.tsx';
import { associationsRoutes } from './modules/associations/pages/routes.tsx';
import { consultationsRoutes } from './modules/consultations/pages/routes.tsx';
import { deskRoutes } from './modules/desk/pages/routes.tsx';
import { discussionRoutes } from './modules/discussion/pages/routes.tsx';
import { documentationRoutes } from './modules/documentation/pages/routes.tsx';
import { evaluationsRoutes } from './modules/evaluations/pages/routes.tsx';
import { exchangeRoutes } from './modules/exchange/pages/routes.tsx';
import { figuresRoutes } from './modules/figures/pages/routes.tsx';
import { followingRoutes } from './modules/following/pages/routes.tsx';
import { houseRoutes } from './modules/house/pages/routes.tsx';
import { importsRoutes } from './modules/imports/pages/routes.tsx';
import { lettersRoutes } from './modules/letters/pages/routes.tsx';
import { meetingsRoutes } from './modules/meetings/pages/routes.tsx';
import { mineRoutes } from './modules/mine/pages/routes.tsx';
import { moderationRoutes } from './modules/moderation/pages/routes.tsx';
import { notifyRoutes } from './modules/notify/pages/routes.tsx';
import { peopleRoutes } from './modules/people/pages/routes.tsx';
import { placesRoutes } from './modules/places/pages/routes.tsx';
import { plansRoutes } from './modules/plans/pages/routes.tsx';
import { processesRoutes } from './modules/processes/pages/routes.tsx';
import { proposalsRoutes } from './modules/proposals/pages/routes.tsx';
import { relationsRoutes } from './modules/relations/pages/routes.tsx';
import { screeningRoutes } from './modules/screening/pages/routes.ts';
import { searchRoutes } from './modules/search/pages/routes.tsx';
import { sortingRoutes } from './modules/sorting/pages/routes.tsx';
import { wordingsRoutes } from './modules/wordings/pages/routes.tsx';
import { serveFileRoutes } from './platform/files/serve.ts';
import type { Route } from './platform/web/door.tsx';
import { healthRoutes } from './platform/web/health.ts';
import { keptRoutes } from './platform/web/kept.tsx';

/** Every address of the site. Fixed words stand before parameters of the same place. */
export const routes: readonly Route[] = [
	...healthRoutes,
	...serveFileRoutes,
	...keptRoutes,
	...peopleRoutes,
	...associationsRoutes,
	...placesRoutes,
	...processesRoutes,
	...proposalsRoutes,
	...meetingsRoutes,
	...consultationsRoutes,
	...documentationRoutes,
	...evaluationsRoutes,
	...screeningRoutes,
	...discussionRoutes,
	...figuresRoutes,
	...answersRoutes,
	...sortingRoutes,
	...plansRoutes,
	...moderationRoutes,
	...lettersRoutes,
	...importsRoutes,
	...deskRoutes,
	...relationsRoutes,
	...followingRoutes,
	...notifyRoutes,
	...exchangeRoutes,
	...searchRoutes,
	...mineRoutes,
	...wordingsRoutes,
	...houseRoutes,
];
