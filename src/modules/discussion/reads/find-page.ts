import type { Context } from '../../../platform/context.ts';
import { writeCursor } from '../../../platform/keyset.ts';
import { discussionTables } from '../tables.ts';

/** How many voices a page of the conversation shows. */
export const voicesPerPage = 20;

/** Where the page begins that shows a voice; undefined when that is the first page. */
export async function pageOfVoice(context: Context, aboutId: string, voiceId: string): Promise<string | undefined> {
	const before = await discussionTables(context.db)
		.selectFrom('comment')
		.select('contribution')
		.where('about', '=', aboutId)
		.where('parent', 'is', null)
		.where('contribution', '<', voiceId)
		.orderBy('contribution', 'desc')
		.limit(voicesPerPage)
		.execute();
	const last = before[0];
	return before.length < voicesPerPage || !last ? undefined : writeCursor({ value: '', id: last.contribution });
}
