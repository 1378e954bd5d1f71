import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { outlinesRead } from '../reads/read-areas.ts';

/** The outlines of all areas, for the map that can be moved. */
export const outlinesRoute = raw(
	'GET',
	outlinesRead.path,
	async (ask) => {
		const seen = await see(contextOf(ask), outlinesRead, {});
		if (seen.kind !== 'seen') return notFound();
		const text = JSON.stringify(seen.facts.flatMap(({ name, shape }) => (shape ? [{ name, shape }] : [])));
		return answerFeed(ask, { type: 'application/json; charset=utf-8', text, shared: true });
	},
	outlinesRead,
);
