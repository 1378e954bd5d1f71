import * as v from 'valibot';
import { read } from '../../../../platform/read.ts';
import {
	countByChannelAndLevel,
	countByProcess,
	countSupportsOfProcess,
	totalsOf,
} from '../../../contributions/index.ts';
import { maySeeProcess } from '../../permissions.ts';
import { processInPath, seenProcess } from './seen-process.ts';

/** Every public total of a process with where it comes from. */
export const totalsPage = read({
	name: 'process.totals',
	path: '/forloeb/:slug/tal',
	shared: true,
	input: v.object(processInPath),
	async load(context, { slug, forhaandsvisning: secret }) {
		const seen = await seenProcess(context, slug, secret);
		if (!seen) return undefined;
		const [totals, supports, provenance] = await Promise.all([
			countByProcess(context, [seen.process.id]),
			countSupportsOfProcess(context, seen.process.id),
			countByChannelAndLevel(context, seen.process.id),
		]);
		return { ...seen, secret, supports, provenance, totals: totals.get(seen.process.id) ?? totalsOf([]) };
	},
	may: (actor, { process, secret }) => maySeeProcess(actor, process, secret),
});
