import { calendarDate, dateInCopenhagen, daysBetween } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { listAnswers } from '../../answers/index.ts';
import { areasOf } from '../../areas/index.ts';
import {
	type ContributionKind,
	contributionPath,
	countSupportsByDay,
	type ListedContribution,
	listContributions,
} from '../../contributions/index.ts';
import { countComments } from '../../discussion/index.ts';
import { type ParticipationProcess, themesOf, totalsPage } from '../../processes/index.ts';
import type { DatasetName, DatasetPage, DatasetValue } from '../dataset.ts';
import { placesOfComments } from './resources/fetch-pieces.ts';

/** Read at a time: a file of any size takes the memory of one page. */
const perPage = 200;

type Rows = (context: Context, process: ParticipationProcess, after: string | undefined) => Promise<DatasetPage>;

const dayOf = (at: Date | null): string | null => at && dateInCopenhagen(at);

function listOf(context: Context, kind: ContributionKind, processId: string, after: string | undefined) {
	return listContributions(context, { kind, processId, order: 'newest', after, limit: perPage });
}

function sideOf(context: Context, piece: Pick<ListedContribution, 'kind' | 'number'>): string {
	return `${new URL(context.runtime.publicUrl).origin}${contributionPath(piece)}`;
}

const proposals: Rows = async (context, process, after) => {
	const list = await listOf(context, 'proposal', process.id, after);
	const [themes, comments, areas] = await Promise.all([
		themesOf(context, process.id),
		countComments(
			context,
			list.items.map(({ id }) => id),
		),
		areasOf(
			context,
			list.items.flatMap(({ areaId }) => areaId ?? []),
		),
	]);
	const rows = list.items.map((piece): DatasetValue[] => [
		piece.number,
		sideOf(context, piece),
		themes.find(({ id }) => id === piece.themeId)?.slug ?? null,
		piece.title,
		piece.text,
		piece.channel,
		piece.authorLevel,
		piece.headCount,
		piece.happenedOn,
		dayOf(piece.publishedAt),
		piece.state,
		dayOf(piece.answeredAt),
		piece.supports,
		comments.get(piece.id) ?? 0,
		piece.behalf,
		(piece.areaId && areas.get(piece.areaId)?.key) || null,
		piece.latitude,
		piece.longitude,
	]);
	return { rows, next: list.next };
};

const comments: Rows = async (context, process, after) => {
	const list = await listOf(context, 'comment', process.id, after);
	const { places, numbers } = await placesOfComments(context, list.items);
	const rows = list.items.map((piece): DatasetValue[] => {
		const place = places.get(piece.id);
		return [
			piece.number,
			sideOf(context, piece),
			(place && numbers.get(place.aboutId)) ?? null,
			(place?.parentId && numbers.get(place.parentId)) || null,
			place?.kind ?? null,
			piece.text,
			piece.channel,
			piece.authorLevel,
			piece.happenedOn,
			dayOf(piece.publishedAt),
			piece.state,
			dayOf(piece.answeredAt),
			piece.behalf,
		];
	});
	return { rows, next: list.next };
};

const answers: Rows = async (context, process, after) => {
	const list = await listAnswers(context, { processId: process.id, state: undefined, after, limit: perPage });
	const rows = list.items.map(({ piece, answer }): DatasetValue[] => [
		piece.number,
		sideOf(context, piece),
		piece.kind === 'comment' ? 'spoergsmaal' : 'forslag',
		answer.state,
		answer.heading,
		answer.text,
		answer.elsewhereTo,
		dayOf(answer.answeredAt),
		daysBetween(calendarDate(piece.happenedOn), dateInCopenhagen(answer.answeredAt)),
	]);
	return { rows, next: list.next };
};

const supports: Rows = async (context, process) => {
	const days = await countSupportsByDay(context, process.id);
	return { rows: days.map(({ on, channel, count }) => [on, channel, count]) };
};

const totals: Rows = async (context, process) => {
	const page = await totalsPage.load(context, { slug: process.slug });
	if (!page) return { rows: [] };
	const cells = (what: string, { rows, levels }: typeof page.provenance.contributions) =>
		rows.flatMap(({ channel, counts }) =>
			counts.flatMap((count, place): DatasetValue[][] =>
				count > 0 ? [[what, channel, levels[place] ?? null, null, count]] : [],
			),
		);
	return {
		rows: [
			...cells('bidrag', page.provenance.contributions),
			...cells('stoetter', page.provenance.supports),
			...[...page.totals.byState].map(([state, count]): DatasetValue[] => ['tilstand', null, null, state, count]),
			['personer_der_stoetter', null, null, null, page.supports.voices],
		],
	};
};

/** How the rows of each file are read, page by page. */
export const datasetRows: Readonly<Record<DatasetName, Rows>> = {
	forslag: proposals,
	kommentarer: comments,
	svar: answers,
	stoetter: supports,
	tal: totals,
};
