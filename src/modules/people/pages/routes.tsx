import type { Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { peopleTexts } from '../texts.ts';
import { catalogueRoutes } from './catalogue-pages.tsx';
import { departmentRoutes } from './departments-page.tsx';
import { emailChangeRoutes } from './email-change-page.tsx';
import { municipalityRoutes } from './municipality-page.tsx';
import { ownDetailsRoutes } from './own-details-page.tsx';
import { peoplePage } from './people-page.tsx';
import { personForms } from './person-forms.ts';
import { personPage } from './person-page.tsx';
import { setUpRoutes } from './set-up-routes.tsx';
import { signInRoutes } from './sign-in-routes.ts';
import { vouchRoutes } from './vouch-routes.tsx';

addNotices({ da: peopleTexts('da').notices, en: peopleTexts('en').notices, ar: peopleTexts('ar').notices });

/** Every address about people: signing in and out, one's own details, users and roles, and the municipality. */
export const peopleRoutes: readonly Route[] = [
	...signInRoutes,
	...ownDetailsRoutes,
	...emailChangeRoutes,
	peoplePage,
	personPage,
	...personForms,
	...vouchRoutes,
	...municipalityRoutes,
	...departmentRoutes,
	...catalogueRoutes,
	...setUpRoutes,
];
