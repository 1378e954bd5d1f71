import type { Route } from '../../../platform/web/door.tsx';
import { publicProcessRoutes } from './public/routes.tsx';
import { staffProcessRoutes } from './staff/routes.tsx';

/** Every page of this module. */
export const processesRoutes: readonly Route[] = [...publicProcessRoutes, ...staffProcessRoutes];
