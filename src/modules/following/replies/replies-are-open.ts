import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Contribution, isPublic } from '../../contributions/index.ts';
import { isOpen, levelsOfAll, processesById } from '../../processes/index.ts';

/** A mail shows that its sender has the address, and nothing more. */
const levelOfMail = 1;

/** Which of these pieces a person can answer by mail now: those in processes that are open and ask for no surer identity. */
export async function repliesAreOpen(context: Context, pieces: readonly Contribution[]): Promise<ReadonlySet<string>> {
	const ids = [...new Set(pieces.map(({ processId }) => processId))];
	if (ids.length === 0) return new Set();
	const processes = await processesById(context, ids);
	const levels = await levelsOfAll(context, ids);
	const today = dateInCopenhagen(context.now);
	const takes = (id: string) => {
		const process = processes.get(id);
		return process !== undefined && isOpen(process, today) && (levels.get(id)?.comment ?? levelOfMail) <= levelOfMail;
	};
	return new Set(pieces.filter((piece) => isPublic(piece) && takes(piece.processId)).map(({ id }) => id));
}
