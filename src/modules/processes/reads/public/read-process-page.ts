import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { read } from '../../../../platform/read.ts';
import { countWithThemes, mostSupportedAndNewest } from '../../../contributions/index.ts';
import { meetingsInUse } from '../../meet.ts';
import { maySeeProcess } from '../../permissions.ts';
import { publicClock } from '../../public-clock.ts';
import { behindOf } from '../behind.ts';
import { listCovers } from './list-covers.ts';
import { processInPath, seenProcess } from './seen-process.ts';

const coverWidth = 960;

/** The page of one process: the question, the promise, and everything that came in. */
export const processPage = read({
	name: 'process.page',
	path: '/forloeb/:slug',
	shared: true,
	input: v.object(processInPath),
	async load(context, { slug, forhaandsvisning: secret }) {
		const seen = await seenProcess(context, slug, secret);
		if (!seen) return undefined;
		const { process, parts } = seen;
		const today = dateInCopenhagen(context.now);
		const [{ totals, byTheme }, { supported, newest }, meetings, covers, behind] = await Promise.all([
			countWithThemes(context, process.id),
			mostSupportedAndNewest(context, { kind: 'proposal', processId: process.id }),
			meetingsInUse().nextOf(context, process.id),
			listCovers(context, [process], coverWidth),
			behindOf(context, [process]),
		]);
		return {
			...seen,
			level: parts.levels.propose.level,
			levelReason: parts.levels.propose.reason,
			extension: parts.extensions[0],
			secret,
			today,
			totals,
			byTheme,
			supported,
			newest,
			meetings,
			cover: covers.get(process.id),
			behind: behind.get(process.id),
			clock: publicClock(process, totals, today),
		};
	},
	may: (actor, { process, secret }) => maySeeProcess(actor, process, secret),
});
