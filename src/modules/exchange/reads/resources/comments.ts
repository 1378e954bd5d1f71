import * as v from 'valibot';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { understand } from '../../../../platform/search/understand.ts';
import { answersOf, contributionByNumber, isPublic, listContributions, states } from '../../../contributions/index.ts';
import { listComments, stances } from '../../../discussion/index.ts';
import { nextOf, resource } from '../../resource.ts';
import { commentShape, wholeCommentShape } from '../../shapes/contribution-shapes.ts';
import { listOf } from '../../shapes/field.ts';
import { answerOf } from './answers.ts';
import { besidePieces, commentOf, inPublicProcess, placesOfComments } from './fetch-pieces.ts';
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

/** All public comments, the newest first. */
export const comments = resource({
	id: 'listComments',
	tag: 'contributions',
	summary: 'All public comments and replies, the newest first',
	read: read({
		name: 'api.comments',
		path: '/api/v1/comments',
		shared: true,
		input: v.strictObject({
			...inProcess,
			...inTheme,
			...inArea,
			state: oneOf(states, 'Only in this state.'),
			...withWords,
			...changedSince,
			...listParameters,
		}),
		async load(context, { state, since, q, after, limit = usualLimit, ...wish }) {
			const where = await narrowed(context, wish);
			if (!where) return undefined;
			const list = await listContributions(context, {
				...where,
				kind: 'comment',
				order: 'newest',
				state,
				text: await understand(context, q),
				changedSince: since,
				after,
				limit,
			});
			const [beside, places] = await Promise.all([
				besidePieces(context, list.items),
				placesOfComments(context, list.items),
			]);
			return { list, beside: { ...beside, ...places } };
		},
		may: () => yes,
	}),
	shape: listOf(commentShape, '/api/v1/comments?after=WyIyMDI2Il0'),
	present: ({ list, beside }, asked) => ({
		items: inPublicProcess(list.items, beside).map((piece) => commentOf(piece, beside, asked)),
		...nextOf(list.next, asked),
	}),
});

/** The voices about one proposal, in the order they were spoken. */
export const commentsOfProposal = resource({
	id: 'listCommentsOfProposal',
	tag: 'contributions',
	summary: 'The comments on a proposal, the oldest first',
	read: read({
		name: 'api.proposal-comments',
		path: '/api/v1/proposals/:number/comments',
		shared: true,
		input: v.strictObject({
			...numberInPath,
			stance: oneOf(stances, 'Only those that stand here.'),
			...listParameters,
		}),
		async load(context, { number, stance, after, limit = usualLimit }) {
			const proposal = await contributionByNumber(context, 'proposal', number);
			if (!proposal || !isPublic(proposal)) return undefined;
			const page = await listComments(context, proposal.id, { stance, after, limit });
			const pieces = page.items.flatMap(({ voice }) => (voice.withdrawnAt ? [] : [voice.contribution]));
			const [beside, places, home] = await Promise.all([
				besidePieces(context, pieces),
				placesOfComments(context, pieces),
				besidePieces(context, [proposal]),
			]);
			if (inPublicProcess([proposal], home).length === 0) return undefined;
			return { pieces, next: page.next, beside: { ...beside, ...places } };
		},
		may: () => yes,
	}),
	shape: listOf(commentShape, '/api/v1/proposals/12/comments?after=WyIyMDI2Il0'),
	present: ({ pieces, next, beside }, asked) => ({
		items: pieces.map((piece) => commentOf(piece, beside, asked)),
		...nextOf(next, asked),
	}),
});

/** One comment with its answer and its replies. */
export const oneComment = resource({
	id: 'readComment',
	tag: 'contributions',
	summary: 'One comment with its answer and the replies to it',
	read: read({
		name: 'api.comment',
		path: '/api/v1/comments/:number',
		shared: true,
		input: v.strictObject(numberInPath),
		async load(context, { number }) {
			const comment = await contributionByNumber(context, 'comment', number);
			if (!comment || !isPublic(comment)) return undefined;
			const own = await placesOfComments(context, [comment]);
			const aboutId = own.places.get(comment.id)?.aboutId;
			const thread = aboutId ? await listComments(context, aboutId, { only: comment.id, limit: 1 }) : undefined;
			const replies = (thread?.items[0]?.replies ?? []).flatMap((reply) =>
				reply.withdrawnAt ? [] : [reply.contribution],
			);
			const pieces = [comment, ...replies];
			const [beside, places, given] = await Promise.all([
				besidePieces(context, pieces),
				placesOfComments(context, pieces),
				answersOf(context, [comment.id]),
			]);
			if (inPublicProcess([comment], beside).length === 0) return undefined;
			return { comment, replies, answer: given.get(comment.id), beside: { ...beside, ...places } };
		},
		may: () => yes,
	}),
	shape: wholeCommentShape,
	present: ({ comment, replies, answer, beside }, asked) => ({
		...commentOf(comment, beside, asked),
		answer: answer ? answerOf(answer) : null,
		replyList: replies.map((reply) => commentOf(reply, beside, asked)),
	}),
});
