import * as v from 'valibot';
import type { Context } from '../../../../platform/context.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { understand } from '../../../../platform/search/understand.ts';
import { contributionByNumber, listContributions, states } from '../../../contributions/index.ts';
import { countComments } from '../../../discussion/index.ts';
import { proposalPage, type ShownProposal } from '../../../proposals/index.ts';
import { nextOf, resource } from '../../resource.ts';
import { proposalShape, wholeProposalShape } from '../../shapes/contribution-shapes.ts';
import { listOf } from '../../shapes/field.ts';
import { answerOf } from './answers.ts';
import { addressesOf, besidePieces, inPublicProcess, writtenOf } from './fetch-pieces.ts';
import { narrowed } from './narrowed.ts';
import {
	changedSince,
	inArea,
	inProcess,
	inTheme,
	listParameters,
	numberInPath,
	oneOf,
	usualLimit,
	withWords,
} from './parameters.ts';

const orders = ['newest', 'supported', 'unanswered', 'answered'] as const;

/** All public proposals, filtered and in four orders. */
export const proposals = resource({
	id: 'listProposals',
	tag: 'contributions',
	summary: 'All public proposals',
	read: read({
		name: 'api.proposals',
		path: '/api/v1/proposals',
		shared: true,
		input: v.strictObject({
			...inProcess,
			...inTheme,
			...inArea,
			state: oneOf(states, 'Only in this state.'),
			...withWords,
			order: oneOf(
				orders,
				'newest (usual); supported: the most supported first; unanswered: the longest waiting first; answered: the latest answered first.',
			),
			...changedSince,
			...listParameters,
		}),
		async load(context, { order = 'newest', state, since, q, after, limit = usualLimit, ...wish }) {
			const where = await narrowed(context, wish);
			if (!where) return undefined;
			const list = await listContributions(context, {
				...where,
				kind: 'proposal',
				state,
				order,
				text: await understand(context, q),
				changedSince: since,
				after,
				limit,
			});
			const ids = list.items.map(({ id }) => id);
			const [beside, comments] = await Promise.all([besidePieces(context, list.items), countComments(context, ids)]);
			return { list, beside, comments };
		},
		may: () => yes,
	}),
	shape: listOf(proposalShape),
	present: ({ list, beside, comments }, asked) => ({
		items: inPublicProcess(list.items, beside).map((piece) => ({
			number: piece.number,
			...addressesOf(piece, asked),
			...writtenOf(piece, beside, asked),
			supports: piece.supports,
			comments: comments.get(piece.id) ?? 0,
		})),
		...nextOf(list.next, asked),
	}),
});

/** One proposal: made from what its page is made from. */
export const oneProposal = resource({
	id: 'readProposal',
	tag: 'contributions',
	summary: 'One proposal, with its answer, its supports and what has happened to it',
	read: read({
		name: 'api.proposal',
		path: '/api/v1/proposals/:number',
		shared: true,
		input: v.strictObject(numberInPath),
		async load(context, { number }) {
			const shown = await proposalPage.load(context, { number });
			if (shown?.kind === 'elsewhere') {
				const movedTo = await whereInApi(context, number, shown.path);
				return movedTo ? { movedTo } : undefined;
			}
			if (shown?.kind !== 'shown' || !shown.process.publishedAt) return undefined;
			return shown;
		},
		may: () => yes,
	}),
	shape: wholeProposalShape,
	movedTo: (shown) => ('movedTo' in shown ? shown.movedTo : undefined),
	present(shown, asked) {
		if ('movedTo' in shown) throw new Error('what has moved is led on from, and not shown');
		const { proposal, process, theme, supports, stances } = shown;
		const latest = shown.steps.at(-1)?.at;
		const beside = {
			processes: new Map([[process.id, process]]),
			themes: new Map(theme ? [[theme.id, theme]] : []),
			names: shown.names,
			areas: new Map(shown.area ? [[shown.area.id, shown.area]] : []),
			changes: new Map(latest ? [[proposal.id as string, latest]] : []),
		};
		return {
			number: proposal.number,
			...addressesOf(proposal, asked),
			...writtenOf(proposal, beside, asked),
			supports: supports.all,
			comments: stances.voices + stances.reply,
			supportsByChannel: [...supports.byChannel].map(([channel, count]) => ({ channel, count })),
			supportsByLevel: [...supports.byLevel].map(([level, count]) => ({ level, count })),
			stances: { for: stances.for, against: stances.against, question: stances.question },
			pictures: shown.pictures.map(({ id, alt }) => ({ url: `${asked.origin}/filer/${id}`, alt })),
			answer: shown.answer ? answerOf(shown.answer) : null,
			steps: stepsOf(shown),
			thread: `${asked.origin}/api/v1/threads/proposal/${proposal.id}`,
		};
	},
});

/** Where a merged or moved proposal stands now; of one that became several, the thread tells which. */
async function whereInApi(context: Context, number: number, path: string): Promise<string | undefined> {
	const [, later, before] = /^\/forslag\/(\d+)(\/foer$|\?fra=)/.exec(path) ?? [];
	if (!later) return undefined;
	if (before !== '/foer') return `/api/v1/proposals/${later}`;
	const proposal = await contributionByNumber(context, 'proposal', number);
	return proposal && `/api/v1/threads/proposal/${proposal.id}`;
}

/** A note on a step is written for the contributor: only an answer's heading stands on the public page. */
function stepsOf({ steps }: ShownProposal) {
	return steps.map(({ step, state, at }) => ({ step, state, at: at.toISOString() }));
}
