import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { queryOf } from '../../../platform/web/address.ts';
import { raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { closeUpOn, mapImage, wholeMap } from '../../../ui/map/index.ts';
import { mapPicture } from '../reads/read-areas.ts';

/** The picture of the municipality: what it shows stands in its address, so that a browser keeps each. */
export const mapPictureRoute = raw(
	'GET',
	mapPicture.path,
	async (ask) => {
		const seen = await see(contextOf(ask), mapPicture, queryOf(ask));
		if (seen.kind !== 'seen') return notFound();
		const { areas, input } = seen.facts;
		const { punkt: point, omraade } = input;
		const projection = point && !input.hele ? closeUpOn(areas, point) : wholeMap(areas);
		if (!projection) return notFound();
		const marked = areas.map(({ key, name, shape }) => ({ name, outline: shape, chosen: key === omraade }));
		const text = mapImage(projection, marked, point ? [projection.onMap(point)] : []);
		return answerFeed(ask, { type: 'image/svg+xml; charset=utf-8', text, shared: true });
	},
	mapPicture,
);
