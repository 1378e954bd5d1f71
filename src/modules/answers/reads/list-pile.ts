import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { type ListedContribution, listInbox } from '../../contributions/index.ts';
import { mergePages } from '../merge-pages.ts';
import type { Pile } from '../piles.ts';

/** What lies in a pile, the longest waiting first; what is answered, the newest first. */
export async function listPile(
	context: Context,
	wish: {
		readonly pile: Pile;
		readonly processIds: readonly string[];
		readonly after: string | undefined;
		readonly limit: number;
	},
): Promise<KeysetPage<ListedContribution>> {
	const { pile, ...rest } = wish;
	if (pile === 'answered' || pile === 'received') return listInbox(context, { ...rest, pile });
	if (pile === 'considered') return listInbox(context, { ...rest, pile: 'under-consideration' });
	const both = await Promise.all([
		listInbox(context, { ...rest, pile: 'received' }),
		listInbox(context, { ...rest, pile: 'under-consideration' }),
	]);
	return mergePages(both, wish.limit, ({ happenedOn, id }) => ({ value: happenedOn, id }), 'up');
}
