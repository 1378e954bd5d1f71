import type { Context } from '../../../platform/context.ts';
import { perform } from '../../../platform/perform.ts';
import { takeInCatalogues } from '../acts/take-in-catalogues.ts';
import type { FollowedFeed } from '../followed-feed.ts';

/**
 * Reads the catalogues of other municipalities that the operator has named, one after the other. What one of them says wrongly stops
 * nobody else's; which could not be read is told at the end, for the operator's log.
 */
export async function followCatalogues(context: Context): Promise<void> {
	const followed = context.runtime.feeds?.addresses ?? [];
	// The demonstration shows another municipality without asking anybody.
	if (followed.length === 0 && context.runtime.demo) return;
	// What reads feeds is loaded where there are some.
	const { readFollowedFeed } = followed.length > 0 ? await import('../followed-feed.ts') : {};
	const feeds = [];
	const unread: string[] = [];
	for (const source of followed) {
		const text = await context.runtime.feeds?.text(source);
		const feed = text === undefined ? undefined : readFollowedFeed?.(text);
		if (feed) feeds.push(asInput(source, feed));
		else unread.push(new URL(source).hostname);
	}
	await perform(context, takeInCatalogues, { followed, feeds });
	if (unread.length > 0) throw new Error(`no feed came from ${unread.join(', ')}`);
}

/** An act's input is what could have come as JSON: days are texts in it. */
function asInput(source: string, { name, entries }: FollowedFeed) {
	return {
		source,
		name: name || new URL(source).hostname,
		entries: entries.map(({ publishedAt, changedAt, ...entry }) => ({
			...entry,
			publishedAt: publishedAt.toISOString(),
			changedAt: changedAt.toISOString(),
		})),
	};
}
