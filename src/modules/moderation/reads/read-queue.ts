import * as v from 'valibot';
import { keysetPage, readCursor } from '../../../platform/keyset.ts';
import { read } from '../../../platform/read.ts';
import { listToModerate } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { mayUseQueue } from '../permissions.ts';
import { mergedQueue } from '../queue.ts';
import { cursorInQuery } from '../words.ts';
import { listOpenAppeals } from './list-appeals.ts';
import { moderatedProcesses } from './own-processes.ts';

const perPage = 20;

/** Everything that a moderator must look at, the longest waiting first. */
export const queueRead = read({
	name: 'moderation.queue',
	path: '/moderation',
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const processes = await moderatedProcesses(context);
		const cursor = readCursor(efter);
		const after = cursor && !Number.isNaN(Date.parse(cursor.value)) ? { at: cursor.value, id: cursor.id } : undefined;
		const wish = { processIds: processes.map(({ id }) => id), after, limit: perPage + 1 };
		const [pieces, appeals] = await Promise.all([listToModerate(context, wish), listOpenAppeals(context, wish)]);
		const list = keysetPage(mergedQueue([pieces, appeals], perPage + 1), perPage, ({ since, piece }) => ({
			value: since.toISOString(),
			id: piece.id,
		}));
		const authors = list.items.flatMap(({ piece }) => piece.authorId ?? []);
		return {
			list,
			processes: new Map(processes.map((process) => [process.id as string, process])),
			names: await namesOf(context, authors),
		};
	},
	may: mayUseQueue,
});
