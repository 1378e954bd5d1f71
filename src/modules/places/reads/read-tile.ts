import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { type GlobeBox, isTile, touches } from '../../../platform/tiles/tile-template.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { boxAround } from '../box-around.ts';

const number = v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,6})$/), v.toNumber());

/** Outlines change once a year; whoever moves a map asks for thirty squares. */
const boxKeptMs = 60_000;

const boxes = new WeakMap<Runtime, { readonly box: GlobeBox | undefined; readonly until: number }>();

/** One square of the ground of a movable map, where the municipality has named a source; only what lies around its areas. */
export const tileRead = read({
	name: 'map.tile',
	path: '/kort/felt/:zoom/:x/:y',
	input: v.object({ zoom: number, x: number, y: number }),
	async load(context, tile) {
		const { tiles } = context.runtime;
		const box = tiles && isTile(tile) ? await boxOf(context) : undefined;
		return tiles && box && touches(tile, box) ? tiles.picture(tile) : undefined;
	},
	may: () => yes,
});

async function boxOf(context: Context): Promise<GlobeBox | undefined> {
	const known = boxes.get(context.runtime);
	if (known && known.until > Date.now()) return known.box;
	const shapes = (await listDrawnAreas(context)).flatMap(({ shape }) => (shape ? [shape] : []));
	const box = boxAround(shapes);
	boxes.set(context.runtime, { box, until: Date.now() + boxKeptMs });
	return box;
}
