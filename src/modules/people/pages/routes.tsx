import type { Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { peopleTexts } from '../texts.ts';
import { departmentRoutes } from './departments-page.tsx';
import { municipalityRoutes } from './municipality-page.tsx';
import { ownDetailsRoutes } from './own-details-page.tsx';
import { setUpRoutes } from './set-up-routes.tsx';
import { signInRoutes } from './sign-in-routes.ts';
import { userForms } from './user-forms.ts';
import { userPage } from './user-page.tsx';
import { usersPage } from './users-page.tsx';
import { vouchRoutes } from './vouch-routes.tsx';

addNotices({ da: peopleTexts('da').notices, en: peopleTexts('en').notices });

/** Every address about people: signing in and out, one's own details, users and roles, and the municipality. */
export const peopleRoutes: readonly Route[] = [
	...signInRoutes,
	...ownDetailsRoutes,
	usersPage,
	userPage,
	...userForms,
	...vouchRoutes,
	...municipalityRoutes,
	...departmentRoutes,
	...setUpRoutes,
];
