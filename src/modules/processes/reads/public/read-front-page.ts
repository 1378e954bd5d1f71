import { object } from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Context } from '../../../../platform/context.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { countAnswersByProcess, listAnswered } from '../../../contributions/index.ts';
import { comingThings } from '../../coming.ts';
import { meetingsInUse } from '../../meet.ts';
import { isOpen } from '../../process.ts';
import { besideEachOther, meanDaysToAnswer } from '../../recently-answered.ts';
import { behindOf } from '../behind.ts';
import { phasesOfAll } from '../read-parts.ts';
import { listCovers } from './list-covers.ts';
import { listRunningAndConcluded } from './list-public-processes.ts';
import { ownWatch } from './own-watch.ts';

/** The latest answers that the mean is made of. */
const answersInMean = 20;
const answersShown = 3;
const concludedCounted = 20;
const cardsShown = 6;
const comingShown = 6;
/** The covers of a card on a screen of twice the sharpness. */
const cardWidth = 640;

/** What one can take part in now, what was answered lately and what is coming. */
export const frontPage = read({
	name: 'front.page',
	path: '/',
	shared: true,
	input: object({}),
	async load(context: Context) {
		const today = dateInCopenhagen(context.now);
		const [{ running, concluded }, answered, meetings] = await Promise.all([
			listRunningAndConcluded(context, concludedCounted),
			listAnswered(context, answersInMean),
			meetingsInUse().coming(context, comingShown),
		]);
		const all = [...running, ...concluded];
		const open = running.filter((process) => isOpen(process, today)).slice(0, cardsShown);
		const [totals, phases, covers, behind] = await Promise.all([
			countAnswersByProcess(
				context,
				all.map(({ id }) => id),
			),
			phasesOfAll(
				context,
				running.map(({ id }) => id),
			),
			listCovers(context, open, cardWidth),
			behindOf(context, open),
		]);
		return {
			today,
			open,
			covers,
			behind,
			totals,
			count: all.length,
			answered: besideEachOther(answered, answersShown),
			days: meanDaysToAnswer(answered),
			daysOf: answered.length,
			watch: ownWatch(all, totals, today),
			coming: comingThings(running, phases, today, comingShown, meetings),
		};
	},
	may: () => yes,
});
