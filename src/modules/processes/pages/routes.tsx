import type { Route } from '../../../platform/web/door.tsx';
import { publicProcessRoutes } from './public/routes.tsx';

/** Every page of this module. */
export const processesRoutes: readonly Route[] = [...publicProcessRoutes];
