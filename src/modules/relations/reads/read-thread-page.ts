import { check, maxLength, object, pipe, string } from 'valibot';
import { isId } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { readThread } from './thread-of.ts';

/** The thread of one matter. Only what is public stands in it, so everybody may see it. */
export const threadRead = read({
	name: 'thread.page',
	path: '/traad/:kind/:id',
	input: object({ kind: pipe(string(), maxLength(20)), id: pipe(string(), check(isId)) }),
	async load(context, here) {
		const thread = await readThread(context, here);
		return thread.nodes.length > 0 ? thread : undefined;
	},
	may: () => yes,
	shared: true,
});
