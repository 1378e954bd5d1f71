import * as v from 'valibot';
import { isId } from '../../../platform/identifiers.ts';
import { read } from '../../../platform/read.ts';
import {
	answersOf,
	anyContributionByNumber,
	contributionByNumber,
	contributionByReceipt,
	isDraft,
	isPublic,
} from '../../contributions/index.ts';
import { levelsOf, processById, processBySlug, themesOf } from '../../processes/index.ts';
import { receiptSecret } from '../../proposals/index.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { loadVisit } from './load-visit.ts';

const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The form for a proposal by the person at the desk. */
export const proposeAtDesk = read({
	name: 'desk-visit.propose',
	path: '/skranke/forloeb/:slug/skriv',
	input: v.object({ slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)) }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || process.publishedAt === null) return undefined;
		const here = mayHelpAtDesk(context.actor).kind === 'yes' ? await loadVisit(context) : undefined;
		const [themes, levels] = await Promise.all([themesOf(context, process.id), levelsOf(context, process.id)]);
		return { here, process, themes, levels };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

/** The form for a comment by the person at the desk. */
export const commentAtDesk = read({
	name: 'desk-visit.comment',
	path: '/skranke/forslag/:number/kommenter',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const proposal = await contributionByNumber(context, 'proposal', number);
		const process = proposal && isPublic(proposal) ? await processById(context, proposal.processId) : undefined;
		if (!proposal || !process) return undefined;
		const here = mayHelpAtDesk(context.actor).kind === 'yes' ? await loadVisit(context) : undefined;
		return { here, proposal, process, levels: await levelsOf(context, process.id) };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

/** The receipt of a piece of the person at the desk, to print and give along; anybody else's is not there. */
export const receiptAtDesk = read({
	name: 'desk-visit.receipt',
	path: '/skranke/kvittering/:number',
	input: v.object({ number: numberInPath, navn: v.fallback(v.optional(v.pipe(v.string(), v.check(isId))), undefined) }),
	async load(context, { number, navn }) {
		if (mayHelpAtDesk(context.actor).kind !== 'yes') return { shown: undefined };
		const here = await loadVisit(context);
		const piece = here && (await anyContributionByNumber(context, number));
		if (!here || !piece || piece.authorId !== here.person.id || isDraft(piece)) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		const secret = navn ? receiptSecret(context, navn) : undefined;
		const named = secret ? await contributionByReceipt(context, secret) : undefined;
		const answer = (await answersOf(context, [piece.id])).get(piece.id);
		return { shown: { here, piece, process, answer, secret: named?.id === piece.id ? secret : undefined } };
	},
	may: (actor) => mayHelpAtDesk(actor),
});
