import { type Route, raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { newChallenge } from '../proof.ts';

/** Where the program of a form without sign-in fetches what it is to solve. */
export const screeningRoutes: readonly Route[] = [
	raw('GET', '/bevis', async (ask) =>
		Response.json(await newChallenge(contextOf(ask)), { headers: { 'cache-control': 'no-store' } }),
	),
];
