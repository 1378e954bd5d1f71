import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { understand } from '../../../platform/search/understand.ts';
import {
	type Contribution,
	contributionByNumber,
	countSupports,
	isPublic,
	listContributions,
	supportedBy,
} from '../../contributions/index.ts';
import {
	isOpen,
	levelsOfAll,
	type ParticipationProcess,
	type ProcessLevels,
	processBySlug,
	processesById,
	voicesEverywhere,
} from '../../processes/index.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { loadVisit, type PersonHere } from './load-visit.ts';

const mostFound = 20;

/** A proposal that the person may want to support or speak about. */
export interface FoundProposal {
	readonly proposal: Contribution;
	readonly supports: number;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
	readonly open: boolean;
	readonly supported: boolean;
}

/** Proposals by number or words, for the person at the desk. */
export const proposalsAtDesk = read({
	name: 'desk-visit.proposals',
	path: '/skranke/forslag',
	input: v.object({
		soeg: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)), ''), ''),
		forloeb: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))), undefined),
	}),
	async load(context, { soeg, forloeb }) {
		const here = mayHelpAtDesk(context.actor).kind === 'yes' ? await loadVisit(context) : undefined;
		if (!here) return { here, search: soeg, process: undefined, found: [] };
		const process = forloeb ? await processBySlug(context, forloeb) : undefined;
		return { here, search: soeg, process, found: await find(context, here, soeg, process?.id) };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

async function find(
	context: Context,
	{ person }: PersonHere,
	search: string,
	processId: string | undefined,
): Promise<FoundProposal[]> {
	if (search === '' && !processId) return [];
	const listed = /^\d{1,9}$/.test(search)
		? await byNumber(context, Number(search))
		: (
				await listContributions(context, {
					kind: 'proposal',
					text: await understand(context, search),
					processId,
					order: 'newest',
					limit: mostFound,
				})
			).items;
	const processIds = [...new Set(listed.map((one) => one.processId))];
	const [processes, levels, voices] = await Promise.all([
		processesById(context, processIds),
		levelsOfAll(context, processIds),
		voicesEverywhere(context, person.id),
	]);
	const keys = [...voices.values()].flatMap(({ key, otherKeys }) => [key, ...otherKeys]);
	const supported = await supportedBy(
		context,
		listed.map(({ id }) => id),
		keys,
	);
	const today = dateInCopenhagen(context.now);
	return listed.flatMap(({ supports, ...proposal }) => {
		const process = processes.get(proposal.processId);
		const asked = levels.get(proposal.processId);
		if (!process || !asked || process.publishedAt === null) return [];
		const open = isOpen(process, today);
		return [{ proposal, supports, process, levels: asked, open, supported: supported.has(proposal.id) }];
	});
}

async function byNumber(context: Context, number: number) {
	const proposal = await contributionByNumber(context, 'proposal', number);
	if (!proposal || !isPublic(proposal)) return [];
	return [{ ...proposal, supports: (await countSupports(context, proposal.id)).all }];
}
