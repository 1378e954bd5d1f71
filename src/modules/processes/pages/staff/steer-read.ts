import type { Context } from '../../../../platform/context.ts';
import {
	countByChannelAndLevel,
	countByProcess,
	countSupportsOfProcess,
	type Totals,
} from '../../../contributions/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import { partsOf } from '../../reads/read-parts.ts';
import { translationOf } from '../../reads/read-steering.ts';
import { type SteeredFacts, steeredRead } from './steered-read.ts';

async function everything(context: Context, { id }: ParticipationProcess) {
	const [parts, translation, totals, supports, provenance] = await Promise.all([
		partsOf(context, id),
		translationOf(context, id),
		countByProcess(context, [id]),
		countSupportsOfProcess(context, id),
		countByChannelAndLevel(context, id),
	]);
	return {
		...parts,
		english: Boolean(translation?.title && translation.question),
		totals: totals.get(id) as Totals,
		supports,
		provenance,
	};
}

/** Everything about a process that those who steer it must keep an eye on. */
export const steerRead = steeredRead('process.steer-page', '', everything);

/** What the steering page is shown. */
export type SteerFacts = SteeredFacts<Awaited<ReturnType<typeof everything>>>;
