import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import {
	answersOf,
	anyContributionByNumber,
	contributionByNumber,
	contributionByReceipt,
	isDraft,
	isPublic,
} from '../../contributions/index.ts';
import { listComments } from '../../discussion/index.ts';
import { namesOf, organisationsToActFor } from '../../people/index.ts';
import { levelsOf, type ParticipationProcess, processById, processBySlug, themesOf } from '../../processes/index.ts';
import { commentToReply, picturesOf, receiptSecret } from '../../proposals/index.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { actorHelped } from '../steps/actor-helped.ts';
import { isDraftOfDesk, loadVisit, type PersonHere } from './load-visit.ts';

const numberInPath = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** As many voices as are read aloud at a desk; the rest stand on the proposal's own page. */
const mostVoices = 20;

async function whoIsHere(context: Context): Promise<PersonHere | undefined> {
	return mayHelpAtDesk(context.actor).kind === 'yes' ? loadVisit(context) : undefined;
}

/** The organisations that the person at the desk writes for. */
async function organisationsOfPerson(context: Context, here: PersonHere | undefined) {
	if (!here) return [];
	return organisationsToActFor({ ...context, actor: await actorHelped(context, here.person, here.visit) });
}

async function factsForWriting(context: Context, process: ParticipationProcess) {
	const here = await whoIsHere(context);
	const [themes, levels, areas, organisations] = await Promise.all([
		themesOf(context, process.id),
		levelsOf(context, process.id),
		listDrawnAreas(context),
		organisationsOfPerson(context, here),
	]);
	return { here, process, themes, levels, areas, organisations };
}

/** What stands on the page of a proposal being written at the desk. */
export type WritingAtDesk = Awaited<ReturnType<typeof factsForWriting>>;

/** The form for a proposal by the person at the desk. */
export const proposeAtDesk = read({
	name: 'desk-visit.propose',
	path: '/skranke/forloeb/:slug/skriv',
	input: v.object({ slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)) }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || process.publishedAt === null) return undefined;
		return factsForWriting(context, process);
	},
	may: (actor) => mayHelpAtDesk(actor),
});

/** A draft that was begun at a desk, for the person who stands there again; what they write at home is theirs alone. */
export const draftAtDesk = read({
	name: 'desk-visit.draft',
	path: '/skranke/kladde/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		if (mayHelpAtDesk(context.actor).kind !== 'yes') return { shown: undefined };
		const [here, draft] = await Promise.all([loadVisit(context), contributionByNumber(context, 'proposal', number)]);
		if (!here || !draft || draft.authorId !== here.person.id || !isDraftOfDesk(draft)) return undefined;
		const process = await processById(context, draft.processId);
		if (!process) return undefined;
		const [facts, pictures] = await Promise.all([factsForWriting(context, process), picturesOf(context, draft.id)]);
		return { shown: { ...facts, here, draft, pictures } };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

/** The form for a comment by the person at the desk, with what others said, to be read aloud and replied to. */
export const commentAtDesk = read({
	name: 'desk-visit.comment',
	path: '/skranke/forslag/:number/kommenter',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const proposal = await contributionByNumber(context, 'proposal', number);
		const process = proposal && isPublic(proposal) ? await processById(context, proposal.processId) : undefined;
		if (!proposal || !process) return undefined;
		const here = await whoIsHere(context);
		const [levels, said, organisations] = await Promise.all([
			levelsOf(context, process.id),
			listComments(context, proposal.id, { limit: mostVoices }),
			organisationsOfPerson(context, here),
		]);
		const voices = said.items.flatMap(({ voice }) => (voice.withdrawnAt === null ? [voice.contribution] : []));
		const names = await namesOf(
			context,
			voices.flatMap(({ authorId }) => authorId ?? []),
		);
		return { here, proposal, process, levels, organisations, voices, names };
	},
	may: (actor) => mayHelpAtDesk(actor),
});

/** The form for a reply by the person at the desk. */
export const replyAtDesk = read({
	name: 'desk-visit.reply',
	path: '/skranke/kommentar/:number/svar',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const facts = await commentToReply(context, number);
		if (!facts) return undefined;
		const here = await whoIsHere(context);
		const { comment, about: proposal, process, levels } = facts;
		const [names, organisations] = await Promise.all([
			namesOf(context, comment.authorId ? [comment.authorId] : []),
			organisationsOfPerson(context, here),
		]);
		return { here, comment, proposal, process, levels, names, organisations };
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
