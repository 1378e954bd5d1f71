import { page, type Route } from '../../../platform/web/door.tsx';
import { localPath } from '../../../ui/language.ts';
import { commentPermalink } from '../reads/comment-permalink.ts';

/** The addresses of this module. */
export const discussionRoutes: Route[] = [
	page(
		commentPermalink,
		(seeing, { path }) =>
			new Response(null, {
				status: 303,
				headers: { location: localPath(seeing.language, path), 'cache-control': 'no-cache' },
			}),
	),
];
