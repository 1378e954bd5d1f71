import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { countAnswersByProcess } from '../../../contributions/index.ts';
import { type ProcessState, processState } from '../../process.ts';
import { behindOf } from '../behind.ts';
import { listCovers } from './list-covers.ts';
import { listConcludedProcesses, listRunningProcesses } from './list-public-processes.ts';

const concludedPerPage = 20;
const cardWidth = 640;

/** All processes: open, coming, being answered and concluded; the concluded ones go on page by page. */
export const processList = read({
	name: 'process.list',
	path: '/forloeb',
	shared: true,
	input: v.object({ efter: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
	async load(context, { efter }) {
		const today = dateInCopenhagen(context.now);
		const [running, concluded] = await Promise.all([
			efter ? [] : listRunningProcesses(context),
			listConcludedProcesses(context, { after: efter, limit: concludedPerPage }),
		]);
		const all = [...running, ...concluded.items];
		const inState = (state: ProcessState) => running.filter((process) => processState(process, today) === state);
		const open = inState('open');
		const [totals, covers, behind] = await Promise.all([
			countAnswersByProcess(
				context,
				all.map(({ id }) => id),
			),
			listCovers(context, open, cardWidth),
			behindOf(context, all),
		]);
		return {
			today,
			totals,
			covers,
			behind,
			open,
			coming: inState('coming').sort((a, b) => a.opensOn.localeCompare(b.opensOn)),
			stopped: inState('stopped'),
			closed: inState('closed'),
			concluded: concluded.items,
			next: concluded.next,
			further: efter !== undefined,
		};
	},
	may: () => yes,
});
