import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import {
	type Answer,
	answersOf,
	type Contribution,
	countSupportsOfVoices,
	isDraft,
	listOwnContributions,
} from '../../contributions/index.ts';
import {
	isOpen,
	levelsOfAll,
	type ParticipationProcess,
	type ProcessLevels,
	processesById,
	runningProcesses,
	voicesEverywhere,
} from '../../processes/index.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { isDraftOfDesk, loadVisit, type PersonHere } from './load-visit.ts';

/** As many as one can talk through at a desk; the rest the person sees on the site. */
const mostPieces = 10;

/** A process that takes contributions now, with what it asks for. */
export interface OpenProcess {
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
}

/** What an employee sees of the person at the desk: what they may do now, and what they have done. Drafts from home are nobody else's. */
export interface VisitView extends PersonHere {
	readonly open: readonly OpenProcess[];
	readonly pieces: readonly Contribution[];
	/** Drafts that were begun at a desk. */
	readonly drafts: readonly Contribution[];
	readonly answers: ReadonlyMap<string, Answer>;
	readonly processes: ReadonlyMap<string, ParticipationProcess>;
	readonly supports: { readonly supports: number; readonly processes: number };
}

/** The desk: somebody to find, or the one who stands there. */
export const deskPage = read({
	name: 'desk-visit.page',
	path: '/skranke',
	input: v.object({}),
	async load(context): Promise<{ readonly here: VisitView | undefined }> {
		const here = mayHelpAtDesk(context.actor).kind === 'yes' ? await loadVisit(context) : undefined;
		return { here: here && (await viewOf(context, here)) };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

async function viewOf(context: Context, here: PersonHere): Promise<VisitView> {
	const [open, own, voices] = await Promise.all([
		listOpenProcesses(context),
		listOwnContributions(context, here.person.id, undefined, mostPieces),
		voicesEverywhere(context, here.person.id),
	]);
	const pieces = own.items.filter((piece) => !isDraft(piece));
	const drafts = own.items.filter(isDraftOfDesk);
	const keys = [...voices.values()].flatMap(({ key, otherKeys }) => [key, ...otherKeys]);
	const [answers, processes, supports] = await Promise.all([
		answersOf(
			context,
			pieces.map(({ id }) => id),
		),
		processesById(context, [...new Set(pieces.map(({ processId }) => processId))]),
		countSupportsOfVoices(context, keys),
	]);
	return { ...here, open, pieces, drafts, answers, processes, supports };
}

async function listOpenProcesses(context: Context): Promise<OpenProcess[]> {
	const today = dateInCopenhagen(context.now);
	const open = (await runningProcesses(context)).filter((process) => isOpen(process, today));
	const levels = await levelsOfAll(
		context,
		open.map(({ id }) => id),
	);
	return open.flatMap((process) => {
		const asked = levels.get(process.id);
		return asked ? [{ process, levels: asked }] : [];
	});
}
