import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { countByProcess } from '../../contributions/index.ts';
import {
	behindOf,
	concludedProcesses,
	type Extension,
	extensionsOfAll,
	runningProcesses,
} from '../../processes/index.ts';
import { type ClockFace, clockFaces } from '../clock-face.ts';
import { cursorInQuery } from '../words.ts';

const concludedPerPage = 20;

/** The faces of the clock, and for each process that gave itself more time, when it did and why. */
export interface ClockFacts extends KeysetPage<ClockFace> {
	readonly extensions: ReadonlyMap<string, readonly Extension[]>;
	/** Whose promise it is, where it is not the municipality's own. */
	readonly behind: Awaited<ReturnType<typeof behindOf>>;
}

/** The public clock: every process under way with what was promised, what is answered and who still waits; then those concluded. */
export const clockRead = read({
	name: 'public-clock.page',
	path: '/svar/ur',
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }): Promise<ClockFacts> {
		const [running, concluded] = await Promise.all([
			efter ? [] : runningProcesses(context),
			concludedProcesses(context, { after: efter, limit: concludedPerPage }),
		]);
		const processes = [...running, ...concluded.items];
		const ids = processes.map((process) => process.id);
		const [totals, extensions, behind] = await Promise.all([
			countByProcess(context, ids),
			extensionsOfAll(context, ids),
			behindOf(context, processes),
		]);
		return { ...concluded, items: clockFaces(processes, totals, dateInCopenhagen(context.now)), extensions, behind };
	},
	may: () => yes,
	shared: true,
});
