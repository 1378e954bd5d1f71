import type { Context } from '../../../platform/context.ts';
import {
	answersById,
	type Contribution,
	contributionPath,
	contributionsById,
	findAnswers,
	findContributions,
	isPublic,
} from '../../contributions/index.ts';
import { commentPlaces } from '../../discussion/index.ts';
import { type ParticipationProcess, processesById } from '../../processes/index.ts';
import type { FoundThing, Narrowing, SearchSource } from '../source.ts';

const narrows: readonly Narrowing[] = ['processId', 'themeId', 'areaId', 'state'];

/** Proposals. */
export const proposalSource: SearchSource = {
	kind: 'proposal',
	narrows,
	find: (context, wish) => findContributions(context, 'proposal', wish),
	async show(context, ids) {
		const proposals = await publicOnes(context, ids);
		const processes = await homesOf(context, proposals);
		return shown(proposals, processes, (one, home) => ({
			path: contributionPath(one),
			title: one.title,
			text: one.text,
			isDanish: true,
			where: home.title,
			at: one.publishedAt ?? one.createdAt,
			state: one.state,
		}));
	},
};

/** Consultation responses that staff have decided to show. */
export const responseSource: SearchSource = {
	kind: 'response',
	narrows,
	find: (context, wish) => findContributions(context, 'response', wish),
	async show(context, ids) {
		const responses = await publicOnes(context, ids);
		const processes = await homesOf(context, responses);
		return shown(responses, processes, (one, home) => ({
			path: contributionPath(one),
			title: one.title,
			text: one.text,
			isDanish: true,
			where: home.title,
			at: one.publishedAt ?? one.createdAt,
		}));
	},
};

/** Comments and replies; each stands where its proposal stands, and is nowhere when that is not public. */
export const commentSource: SearchSource = {
	kind: 'comment',
	narrows,
	find: (context, wish) => findContributions(context, 'comment', wish),
	async show(context, ids) {
		const [comments, places] = await Promise.all([publicOnes(context, ids), commentPlaces(context, ids)]);
		const about = await publicOnes(context, [...new Set([...places.values()].map(({ aboutId }) => aboutId))]);
		const aboutById = new Map(about.map((one) => [one.id as string, one]));
		const processes = await homesOf(context, comments);
		return shown(comments, processes, (one) => {
			const proposal = aboutById.get(places.get(one.id)?.aboutId ?? '');
			return (
				proposal && {
					path: contributionPath(one),
					// What it is about says more than its own first words, which stand below.
					title: proposal.title,
					text: one.text,
					isDanish: true,
					at: one.publishedAt ?? one.createdAt,
				}
			);
		});
	},
};

/** Answers in force. */
export const answerSource: SearchSource = {
	kind: 'answer',
	narrows,
	find: findAnswers,
	async show(context, ids) {
		const answers = await answersById(context, ids);
		const pieces = await publicOnes(
			context,
			answers.map(({ contributionId }) => contributionId),
		);
		const pieceById = new Map(pieces.map((one) => [one.id as string, one]));
		const processes = await homesOf(context, pieces);
		return new Map(
			answers.flatMap((answer): [string, FoundThing][] => {
				const piece = pieceById.get(answer.contributionId);
				if (!piece || !processes.get(piece.processId)?.publishedAt) return [];
				const path = contributionPath(piece);
				return [
					[
						answer.id,
						{
							path: piece.kind === 'proposal' ? `${path}#svar` : path,
							title: answer.heading,
							text: answer.text,
							isDanish: true,
							where: piece.title,
							at: answer.answeredAt,
							state: answer.state,
						},
					],
				];
			}),
		);
	},
};

async function publicOnes(context: Context, ids: readonly string[]): Promise<Contribution[]> {
	return (await contributionsById(context, [...new Set(ids)])).filter(isPublic);
}

function homesOf(context: Context, pieces: readonly Contribution[]): Promise<Map<string, ParticipationProcess>> {
	return processesById(context, [...new Set(pieces.map(({ processId }) => processId))]);
}

/** Staff may prepare pieces in a process that is not published yet. */
function shown(
	pieces: readonly Contribution[],
	processes: ReadonlyMap<string, ParticipationProcess>,
	show: (piece: Contribution, home: ParticipationProcess) => FoundThing | undefined,
): Map<string, FoundThing> {
	return new Map(
		pieces.flatMap((piece): [string, FoundThing][] => {
			const home = processes.get(piece.processId);
			const thing = home?.publishedAt ? show(piece, home) : undefined;
			return thing ? [[piece.id, thing]] : [];
		}),
	);
}
