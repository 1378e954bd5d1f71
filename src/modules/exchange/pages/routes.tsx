import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { type Route, raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { jsonAnswer } from '../../../platform/web/json-answer.ts';
import { descriptionRead, resources } from '../reads/resources/index.ts';
import { actsDoor } from './acts-door.ts';
import { apiPage } from './api-page.tsx';
import { dataFileRoute } from './data-file.ts';
import { dataPage } from './data-page.tsx';
import { feedRoutes } from './feed-routes.ts';
import { resourceRoute } from './resource-route.ts';
import { tokenRoutes } from './token-routes.tsx';

const description = raw(
	'GET',
	descriptionRead.path,
	async (ask) => {
		const seen = await see(contextOf(ask), descriptionRead, {});
		return seen.kind === 'seen' ? jsonAnswer(ask, seen.facts) : notFound();
	},
	descriptionRead,
);

/** The addresses of this module. */
export const exchangeRoutes: readonly Route[] = [
	description,
	...resources.map(resourceRoute),
	actsDoor,
	apiPage,
	...feedRoutes,
	dataPage,
	dataFileRoute,
	...tokenRoutes,
];
