import type { Context } from '../../../platform/context.ts';
import { listAnswers } from '../../answers/index.ts';
import {
	type Answer,
	type Contribution,
	contributionTexts,
	listContributions,
	shownAuthor,
} from '../../contributions/index.ts';
import { type Beside, besidePieces, inPublicProcess } from './resources/fetch-pieces.ts';
import type { Narrowed } from './resources/narrowed.ts';

/** Something that has happened: a proposal came, or an answer. */
export interface News {
	readonly piece: Contribution;
	readonly answer?: Answer | undefined;
	/** The name that its page shows. */
	readonly by: string;
	readonly publishedAt: Date;
	readonly changedAt: Date;
}

/** So many of each kind are fetched, and so many told: a reader that comes daily misses nothing on a usual day. */
const mostOfEach = 40;
const mostTold = 50;

/** The latest news of some processes or of a theme, the newest first. */
export async function listNews(context: Context, where: Narrowed): Promise<News[]> {
	const [proposals, answers] = await Promise.all([
		listContributions(context, { ...where, kind: 'proposal', order: 'newest', limit: mostOfEach }),
		listAnswers(context, { ...where, state: undefined, after: undefined, limit: mostOfEach }),
	]);
	const beside = await besidePieces(context, [...proposals.items, ...answers.items.map(({ piece }) => piece)]);
	const news = [
		...inPublicProcess(proposals.items, beside).map((piece) => newsOfProposal(context, piece, beside)),
		...answers.items
			.filter(({ piece }) => inPublicProcess([piece], beside).length > 0)
			.map(
				({ piece, answer }): News => ({
					piece,
					answer,
					by: answer.byName,
					publishedAt: answer.answeredAt,
					changedAt: answer.answeredAt,
				}),
			),
	];
	return news.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()).slice(0, mostTold);
}

function newsOfProposal(context: Context, piece: Contribution, beside: Beside): News {
	const publishedAt = piece.publishedAt ?? piece.createdAt;
	return {
		piece,
		by: shownAuthor(piece, beside.names, contributionTexts(context.language).authors),
		publishedAt,
		changedAt: piece.editedAt ?? publishedAt,
	};
}
