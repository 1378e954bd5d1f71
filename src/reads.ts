import type { AnyRead } from './platform/read.ts';
import { routes } from './routes.ts';

/** Every page, feed and export with its own `may`: the one list that the role matrix reads. */
export const reads: readonly AnyRead[] = routes.flatMap((route) => {
	if (route.kind === 'page') return [route.read];
	return route.kind === 'raw' && route.read ? [route.read] : [];
});
