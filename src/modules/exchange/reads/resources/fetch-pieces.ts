import type { Context } from '../../../../platform/context.ts';
import { areasOf } from '../../../areas/index.ts';
import {
	type Contribution,
	changesOf,
	contributionPath,
	contributionsById,
	contributionTexts,
	shownAuthor,
} from '../../../contributions/index.ts';
import { commentPlaces } from '../../../discussion/index.ts';
import { namesOf } from '../../../people/index.ts';
import { processesById, themesById } from '../../../processes/index.ts';
import type { Asked } from '../../resource.ts';

/** What is beside pieces in a list, fetched for all of them at once. */
export type Beside = Awaited<ReturnType<typeof besidePieces>>;

/** Fetches what the words of pieces are shown with: four questions, however many pieces. */
export async function besidePieces(context: Context, pieces: readonly Contribution[]) {
	const of = <Value>(value: (piece: Contribution) => Value | null) =>
		pieces.flatMap((piece) => {
			const found = value(piece);
			return found === null ? [] : [found];
		});
	const [processes, themes, names, changes, areas] = await Promise.all([
		processesById(context, [...new Set(of((piece) => piece.processId))]),
		themesById(context, [...new Set(of((piece) => piece.themeId))]),
		namesOf(
			context,
			of((piece) => (piece.pseudonym ? null : piece.authorId)),
		),
		changesOf(
			context,
			pieces.map(({ id }) => id),
		),
		areasOf(
			context,
			of((piece) => piece.areaId),
		),
	]);
	return { processes, themes, names, changes, areas };
}

/** Only those whose process everybody sees: staff may prepare pieces in a draft. */
export function inPublicProcess<Piece extends Contribution>(pieces: readonly Piece[], beside: Beside): Piece[] {
	return pieces.filter(({ processId }) => beside.processes.get(processId)?.publishedAt);
}

/** A piece as other programs are told of it: what its page shows, and nothing of who handed it in but the name shown there. */
export function writtenOf(piece: Contribution, beside: Beside, { language }: Asked) {
	return {
		id: piece.id,
		process: beside.processes.get(piece.processId)?.slug ?? '',
		theme: (piece.themeId && beside.themes.get(piece.themeId)?.slug) || null,
		title: piece.title,
		text: piece.text,
		author: shownAuthor(piece, beside.names, contributionTexts(language).authors),
		behalf: piece.behalf,
		organisation: isOrganisation(piece.behalf) ? piece.behalfName : null,
		headCount: piece.headCount,
		place: piece.place,
		area: (piece.areaId && beside.areas.get(piece.areaId)?.key) || null,
		point: pointOf(piece),
		channel: piece.channel,
		level: piece.authorLevel,
		happenedOn: piece.happenedOn,
		publishedAt: (piece.publishedAt ?? piece.createdAt).toISOString(),
		editedAt: piece.editedAt?.toISOString() ?? null,
		changedAt: (beside.changes.get(piece.id) ?? piece.publishedAt ?? piece.createdAt).toISOString(),
		state: piece.state,
		needsAnswer: piece.needsAnswer,
		answeredAt: piece.answeredAt?.toISOString() ?? null,
	};
}

/** The point that a piece is about, where somebody pointed at one. */
export function pointOf({ latitude, longitude }: Pick<Contribution, 'latitude' | 'longitude'>) {
	return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** A relative’s name is not told on; what a company or a school is called is. */
function isOrganisation(behalf: Contribution['behalf']): boolean {
	return !['self', 'relative', 'employee'].includes(behalf);
}

/** Where a piece stands, for people and for programs. */
export function addressesOf(piece: Contribution, { origin }: Asked) {
	const kind = piece.kind === 'comment' ? 'comments' : 'proposals';
	return { url: `${origin}${contributionPath(piece)}`, api: `${origin}/api/v1/${kind}/${piece.number}` };
}

/** Where comments stand, and the numbers of what they are about and reply to. */
export async function placesOfComments(context: Context, pieces: readonly Contribution[]) {
	const places = await commentPlaces(
		context,
		pieces.map(({ id }) => id),
	);
	const others = [...places.values()].flatMap(({ aboutId, parentId }) => [aboutId, ...(parentId ? [parentId] : [])]);
	const found = await contributionsById(context, [...new Set(others)]);
	return { places, numbers: new Map(found.map(({ id, number }) => [id as string, number])) };
}

/** A comment as other programs are told of it. */
export function commentOf(
	piece: Contribution,
	beside: Beside & Awaited<ReturnType<typeof placesOfComments>>,
	asked: Asked,
) {
	const place = beside.places.get(piece.id);
	return {
		number: piece.number,
		...addressesOf(piece, asked),
		...writtenOf(piece, beside, asked),
		stance: place?.kind ?? ('reply' as const),
		about: (place && beside.numbers.get(place.aboutId)) ?? null,
		replyTo: (place?.parentId && beside.numbers.get(place.parentId)) || null,
		replies: place?.replies ?? 0,
	};
}
