import type { Context } from '../../../../platform/context.ts';
import {
	countByChannelAndLevel,
	countByProcess,
	countSupportsOfProcess,
	type Totals,
} from '../../../contributions/index.ts';
import { type Wording, type WordingState, wordingState } from '../../../wordings/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import { partsOf } from '../../reads/read-parts.ts';
import { wordingsOf } from '../../reads/read-wording.ts';
import { originalMark } from '../../steps/original-mark.ts';
import { type SteeredFacts, steeredRead } from './steered-read.ts';

async function everything(context: Context, process: ParticipationProcess) {
	const { id } = process;
	const [parts, versions, totals, supports, provenance] = await Promise.all([
		partsOf(context, id),
		wordingsOf(context, id),
		countByProcess(context, [id]),
		countSupportsOfProcess(context, id),
		countByChannelAndLevel(context, id),
	]);
	return {
		...parts,
		english: versions.some(({ wording, words }) => wording === 'en' && words.title !== '' && words.question !== ''),
		wordings: Object.fromEntries(
			versions.map((version) => [version.wording, wordingState(version, originalMark(process))]),
		) as Readonly<Partial<Record<Wording, WordingState>>>,
		totals: totals.get(id) as Totals,
		supports,
		provenance,
	};
}

/** Everything about a process that those who steer it must keep an eye on. */
export const steerRead = steeredRead('process.steer-page', '', everything);

/** What the steering page is shown. */
export type SteerFacts = SteeredFacts<Awaited<ReturnType<typeof everything>>>;
