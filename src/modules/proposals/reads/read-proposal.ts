import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { areasOf } from '../../areas/index.ts';
import {
	answersOf,
	answerWording,
	type Contribution,
	contributionByNumber,
	countSupports,
	isDraft,
	isHeld,
	isHidden,
	isPublic,
	predecessorsOf,
	stepsOf,
	successorsOf,
	supportedBy,
} from '../../contributions/index.ts';
import { countStances, isStance } from '../../discussion/index.ts';
import { namesOf, organisationsOf, standingOf, voiceOf } from '../../people/index.ts';
import { behindOf, levelsOf, processById, themesById } from '../../processes/index.ts';
import { threadOf } from '../../relations/index.ts';
import { saidOtherwise } from '../../wordings/index.ts';
import { isOwn } from '../permissions.ts';
import { cursorInQuery, numberInPath } from '../words.ts';
import { readConversation } from './read-conversation.ts';
import { picturesOf } from './read-pictures.ts';

/** A proposal with everything that is said and done about it. */
export const proposalPage = read({
	name: 'proposal.page',
	path: '/forslag/:number',
	shared: true,
	input: v.object({
		number: numberInPath,
		holdning: v.optional(
			v.pipe(
				v.string(),
				v.transform((word) => (isStance(word) ? word : undefined)),
			),
		),
		efter: cursorInQuery,
		vis: v.optional(v.fallback(v.optional(numberInPath), undefined)),
		/** The number of one that went on in this one, by which the reader came. */
		fra: v.optional(v.fallback(v.optional(numberInPath), undefined)),
	}),
	async load(context, input) {
		const proposal = await contributionByNumber(context, 'proposal', input.number);
		if (!proposal) return undefined;
		if (isHidden(proposal)) {
			if (isOwn(context.actor, proposal)) return { kind: 'elsewhere', path: `/mit/bidrag/${proposal.number}` } as const;
			return isHeld(proposal) ? undefined : await loadHidden(context, proposal);
		}
		if (proposal.wentOnAt) return { kind: 'elsewhere', path: await whereItWent(context, proposal) } as const;
		if (!isPublic(proposal)) {
			const where = isDraft(proposal) ? `/forslag/${proposal.number}/ret` : `/mit/bidrag/${proposal.number}`;
			return isOwn(context.actor, proposal) ? ({ kind: 'elsewhere', path: where } as const) : undefined;
		}
		return { kind: 'shown', ...(await loadShown(context, proposal, input)) } as const;
	},
	may: () => yes,
});

/** Of what is hidden nothing goes on from here but its number, where it stood and the rule. */
async function loadHidden(context: Context, { number, processId, hiddenRule, hiddenAt }: Contribution) {
	const process = await processById(context, processId);
	return process && hiddenRule && hiddenAt
		? ({ kind: 'hidden', number, process, rule: hiddenRule, hiddenAt } as const)
		: undefined;
}

/** A merged or moved proposal leads on to where it is now; one that was split, or whose successor is gone, to what it was. */
async function whereItWent(context: Context, proposal: Contribution): Promise<string> {
	const [only, another] = (await successorsOf(context, [proposal.id])).get(proposal.id) ?? [];
	const leadsOn = only && !another && (isPublic(only.later) || only.later.wentOnAt !== null);
	return leadsOn ? `/forslag/${only.later.number}?fra=${proposal.number}` : `/forslag/${proposal.number}/foer`;
}

async function loadShown(
	context: Context,
	proposal: Contribution,
	wish: Parameters<typeof readConversation>[2] & { readonly fra?: number | undefined },
) {
	const process = await processById(context, proposal.processId);
	if (!process) throw new Error('a proposal stands in a process');
	const [
		themes,
		levels,
		pictures,
		supports,
		steps,
		answers,
		stances,
		conversation,
		behind,
		thread,
		mine,
		writtenFor,
		areas,
	] = await Promise.all([
		themesById(context, proposal.themeId ? [proposal.themeId] : []),
		levelsOf(context, process.id),
		picturesOf(context, proposal.id),
		countSupports(context, proposal.id),
		stepsOf(context, proposal.id),
		answersOf(context, proposal.answeredAt ? [proposal.id] : []),
		countStances(context, proposal.id),
		readConversation(context, proposal.id, wish),
		behindOf(context, [process]),
		threadOf(context, { kind: 'proposal', id: proposal.id }),
		isSupporter(context, process.id, proposal.id),
		organisationsOf(context, proposal.organisationId ? [proposal.organisationId] : []),
		areasOf(context, proposal.areaId ? [proposal.areaId] : []),
	]);
	// Its steps say whether others went on in it, so that nothing is asked for the many in which none did.
	const joined = steps.some(({ step }) => step === 'joined') ? await predecessorsOf(context, proposal.id) : [];
	const answer = answers.get(proposal.id);
	const otherwise = answer && (await saidOtherwise(context, answerWording, [answer])).get(answer.id);
	const names = await namesOf(context, [
		...[proposal, ...joined.map(({ earlier }) => earlier)].flatMap(({ authorId }) => authorId ?? []),
		...conversation.authorIds,
	]);
	return {
		proposal,
		process,
		theme: proposal.themeId ? themes.get(proposal.themeId) : undefined,
		area: areas.get(proposal.areaId ?? ''),
		levels,
		pictures,
		supports,
		steps,
		answer,
		/** How else the answer can be read. */
		otherwise,
		stances,
		conversation,
		/** Whose process it is, where it is not the municipality's own. */
		behind: behind.get(process.id),
		/** The organisation that it was written for, where everybody may see its page. */
		writtenFor: [...writtenFor.values()].find((one) => standingOf(one) !== 'refused'),
		thread,
		youSupport: mine,
		joined,
		arrivedFrom: joined.find(({ earlier }) => earlier.number === wish.fra)?.earlier,
		names,
	};
}

async function isSupporter(context: Context, processId: string, proposalId: string): Promise<boolean> {
	const voice = context.actor.kind === 'person' ? await voiceOf(context, processId) : undefined;
	if (!voice) return false;
	return (await supportedBy(context, [proposalId], [voice.key, ...voice.otherKeys])).has(proposalId);
}

/** What the page of a hidden proposal is made from. */
export type HiddenProposal = NonNullable<Awaited<ReturnType<typeof loadHidden>>>;

/** What the proposal's page is made from. */
export type ShownProposal = Awaited<ReturnType<typeof loadShown>>;
