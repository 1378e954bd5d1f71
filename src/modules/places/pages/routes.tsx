import { page, type Route } from '../../../platform/web/door.tsx';
import { areaList, areaPage } from '../reads/read-areas.ts';
import { processMap } from '../reads/read-process-map.ts';
import { areaView } from './area-page.tsx';
import { areasView } from './areas-page.tsx';
import { mapPictureRoute } from './map-picture.ts';
import { outlinesRoute } from './outlines.ts';
import { ProcessMapPage } from './process-map-page.tsx';
import { manageAreaRoutes } from './staff/area-pages.tsx';
import { tileRoute } from './tile-route.ts';

/** The addresses of this module. */
export const placesRoutes: Route[] = [
	page(areaList, areasView),
	page(areaPage, areaView),
	page(processMap, (seeing, facts) => <ProcessMapPage seeing={seeing} facts={facts} />),
	mapPictureRoute,
	outlinesRoute,
	tileRoute,
	...manageAreaRoutes,
];
