import { page, type Route } from '../../../platform/web/door.tsx';
import { threadRead } from '../reads/read-thread-page.ts';
import { ThreadPage } from './thread-page.tsx';

/** The addresses of this module. */
export const relationsRoutes: Route[] = [
	page(threadRead, (seeing, thread) => <ThreadPage seeing={seeing} thread={thread} />),
];
