import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { atLevel, yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { contributionByNumber, isDraft, isPublic, listOwnContributions } from '../../contributions/index.ts';
import { namesOf, organisationsToActFor, type PersonNames } from '../../people/index.ts';
import { levelsOf, processById, processBySlug, processesById, themesOf } from '../../processes/index.ts';
import { isOwn, mayChangeOwn } from '../permissions.ts';
import { cursorInQuery, numberInPath, processSlug } from '../words.ts';
import { commentToReply, proposalToComment } from './comment-facts.ts';
import { isVisible, type ProcessFacts } from './process-facts.ts';
import { picturesOf } from './read-pictures.ts';

/** How the one who writes is called, where they are signed in. */
export async function writerNames(context: Context): Promise<PersonNames | undefined> {
	const { personId } = context.actor;
	return personId ? (await namesOf(context, [personId])).get(personId) : undefined;
}

/** The form for a new proposal. Open to everybody: who one is, is asked when it is sent. */
export const writePage = read({
	name: 'proposal.write',
	path: '/forloeb/:slug/skriv',
	blank: true,
	input: v.object({ slug: processSlug, tema: v.optional(v.pipe(v.string(), v.maxLength(80))) }),
	async load(context, { slug, tema }) {
		const process = await processBySlug(context, slug);
		if (!process || !isVisible(context, process)) return undefined;
		const [themes, levels, organisations, names, areas] = await Promise.all([
			themesOf(context, process.id),
			levelsOf(context, process.id),
			organisationsToActFor(context),
			writerNames(context),
			listDrawnAreas(context),
		]);
		return { process, themes, levels, organisations, names, areas, themeWish: tema };
	},
	may: () => yes,
});

/** The form for correcting one's own proposal or draft. */
export const editPage = read({
	name: 'proposal.edit-page',
	path: '/forslag/:number/ret',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const proposal = await contributionByNumber(context, 'proposal', number);
		if (!proposal || (!isPublic(proposal) && !isOwn(context.actor, proposal))) return undefined;
		const process = await processById(context, proposal.processId);
		if (!process) return undefined;
		const [themes, levels, pictures, names, areas] = await Promise.all([
			themesOf(context, process.id),
			levelsOf(context, process.id),
			picturesOf(context, proposal.id),
			writerNames(context),
			listDrawnAreas(context),
		]);
		return { proposal, process, themes, levels, pictures, names, areas };
	},
	may: (actor, { proposal }) => mayChangeOwn(actor, proposal),
});

/** A process held for an act is in Danish; a page in English shows its English words. */
async function processAsRead(
	context: Context,
	{ process }: Pick<ProcessFacts, 'process'>,
): Promise<Pick<ProcessFacts, 'process'>> {
	const read = context.language === 'da' ? undefined : await processById(context, process.id);
	return { process: read ?? process };
}

/** The form for a voice in the conversation. */
export const commentPage = read({
	name: 'comment.write-page',
	path: '/forslag/:number/kommenter',
	input: v.object({ number: numberInPath, kladde: v.optional(v.fallback(v.optional(numberInPath), undefined)) }),
	blank: true,
	async load(context, { number, kladde }) {
		const facts = await proposalToComment(context, number);
		if (!facts) return undefined;
		const draft = kladde ? await contributionByNumber(context, 'proposal', kladde) : undefined;
		return {
			...facts,
			...(await processAsRead(context, facts)),
			names: await writerNames(context),
			organisations: await organisationsToActFor(context),
			/** What its writer wrote as a proposal before they found that this one was there. */
			draft: draft && isDraft(draft) && isOwn(context.actor, draft) ? draft : undefined,
		};
	},
	may: () => yes,
});

/** The form for a reply. */
export const replyPage = read({
	name: 'comment.reply-page',
	path: '/kommentar/:number/svar',
	blank: true,
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const facts = await commentToReply(context, number);
		if (!facts) return undefined;
		const { authorId } = facts.comment;
		const authors = await namesOf(context, authorId ? [authorId] : []);
		return {
			...facts,
			...(await processAsRead(context, facts)),
			authors,
			names: await writerNames(context),
			organisations: await organisationsToActFor(context),
		};
	},
	may: () => yes,
});

/** Asks once before a comment is taken back. */
export const withdrawCommentPage = read({
	name: 'comment.withdraw-page',
	path: '/kommentar/:number/fortryd',
	input: v.object({ number: numberInPath }),
	load: (context, { number }) => commentToReply(context, number),
	may: (actor, { comment }) => mayChangeOwn(actor, comment),
});

/** A person's drafts. */
export const draftsPage = read({
	name: 'proposal.drafts',
	path: '/mit/kladder',
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const { personId } = context.actor;
		const own = personId ? await listOwnContributions(context, personId, efter, 50) : { items: [] };
		const drafts = own.items.filter((one) => one.publishedAt === null && one.withdrawnAt === null);
		const processes = await processesById(context, [...new Set(drafts.map((draft) => draft.processId))]);
		return { drafts, processes, next: 'next' in own ? own.next : undefined };
	},
	may: (actor) => atLevel(actor, 1),
});
