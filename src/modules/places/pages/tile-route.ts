import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { tileRead } from '../reads/read-tile.ts';

/** A day in the reader's own browser: the ground does not move. */
const forADay = 'public, max-age=86400';

/** Sends a square of the ground on, from our own address: whoever draws the map does not learn who looks at it. */
export const tileRoute = raw(
	'GET',
	tileRead.path,
	async (ask) => {
		const seen = await see(contextOf(ask), tileRead, ask.req.param());
		if (seen.kind !== 'seen') return notFound();
		const { bytes, contentType } = seen.facts;
		return new Response(bytes, {
			headers: {
				'content-type': contentType,
				'content-length': String(bytes.byteLength),
				'cache-control': forADay,
				'content-security-policy': "default-src 'none'; sandbox",
			},
		});
	},
	tileRead,
);
