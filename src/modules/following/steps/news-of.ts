import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { type Answer, type Contribution, isPublic } from '../../contributions/index.ts';
import { commentPlaces } from '../../discussion/index.ts';
import { namesOf } from '../../people/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import type { NewsKind } from '../news.ts';
import type { NewNews } from './write-news.ts';

/** What is news of pieces that have come in: proposals to everybody who follows what they belong to, voices to those who follow the proposal. */
export async function pieceNews(context: Context, pieces: readonly Contribution[]): Promise<NewNews[]> {
	const shown = pieces.filter(isPublic);
	const places = await commentPlaces(
		context,
		shown.filter(({ kind }) => kind === 'comment').map(({ id }) => id),
	);
	const byName = await underOwnName(context, shown);
	return shown.flatMap((piece): NewNews[] => {
		const place = places.get(piece.id);
		if (piece.kind === 'comment' && !place) return [];
		// Responses are shown when staff have decided so, many on one day: their consultation is what is told of.
		if (piece.kind === 'response') return [];
		return [
			{
				dedupe: `${piece.kind}:${piece.id}`,
				what: piece.kind,
				kind: piece.kind,
				matter: piece.id,
				processId: piece.processId,
				about: place?.aboutId ?? piece.id,
				by: piece.authorId ?? piece.enteredBy,
				subjects: [
					// Whoever follows a process hears what is proposed and answered there, not each of a thousand voices.
					...(place ? ([['proposal', place.aboutId]] as const) : belongsTo(piece)),
					['organisation', piece.organisationId],
					['person', byName.has(piece.id) ? piece.authorId : null],
				],
			},
		];
	});
}

/** What is news of an answer. Its author has it already. */
export async function answerNews(
	context: Context,
	piece: Contribution,
	answer: Answer,
	by: string | undefined,
): Promise<NewNews[]> {
	if (!isPublic(piece)) return [];
	const place = piece.kind === 'comment' ? (await commentPlaces(context, [piece.id])).get(piece.id) : undefined;
	if (piece.kind === 'comment' && !place) return [];
	return [
		{
			dedupe: `answer:${answer.id}`,
			what: 'answer',
			kind: 'answer',
			matter: answer.id,
			processId: piece.processId,
			about: place?.aboutId ?? piece.id,
			by,
			author: piece.authorId,
			subjects: [
				...(place ? ([['proposal', place.aboutId]] as const) : [...belongsTo(piece), ['proposal', piece.id] as const]),
				['organisation', piece.organisationId],
			],
		},
	];
}

/** What is news of a process itself: to those who follow it, the area it is about, or the organisation that has begun it. */
export function processNews(
	process: ParticipationProcess,
	what: NewsKind,
	{ at, by }: Readonly<Record<string, unknown>>,
): NewNews {
	return {
		dedupe: `${what}:${process.id}:${String(at)}`,
		what,
		kind: 'process',
		matter: process.id,
		processId: process.id,
		about: process.id,
		by: idOf(by),
		subjects: [
			['process', process.id],
			['area', process.areaId],
			['organisation', process.organisationId],
		],
	};
}

/** What is news of a meeting, as its fact tells it: also to those who follow the area that its process is about, or whoever began it. */
export function meetingNews(
	data: Readonly<Record<string, unknown>>,
	what: NewsKind,
	process: Pick<ParticipationProcess, 'id' | 'areaId' | 'organisationId'>,
): NewNews[] {
	const meeting = idOf(data.meeting);
	if (!meeting) return [];
	return [
		{
			dedupe: `${what}:${meeting}:${String(data.at)}`,
			what,
			kind: 'meeting',
			matter: meeting,
			processId: process.id,
			about: meeting,
			by: idOf(data.by),
			subjects: [
				['meeting', meeting],
				['process', process.id],
				['theme', idOf(data.theme)],
				['area', process.areaId],
				['organisation', process.organisationId],
			],
		},
	];
}

/** What is news of a project, as its fact tells it: what was found when it was measured, or what the council chose. */
export function evaluationNews(
	data: Readonly<Record<string, unknown>>,
	what: 'measured' | 'decision',
	process: Pick<ParticipationProcess, 'id' | 'areaId' | 'organisationId'>,
): NewNews[] {
	const evaluation = idOf(data.evaluation);
	const matter = what === 'decision' ? idOf(data.decision) : evaluation;
	if (!evaluation || !matter) return [];
	return [
		{
			dedupe: `${what}:${matter}:${String(data.at)}`,
			what,
			kind: what === 'decision' ? 'council-decision' : 'evaluation',
			matter,
			processId: process.id,
			about: evaluation,
			by: idOf(data.by),
			subjects: [
				['evaluation', evaluation],
				['process', process.id],
				['area', process.areaId],
				['organisation', process.organisationId],
			],
		},
	];
}

function belongsTo(piece: Contribution): (readonly [string, string | null])[] {
	return [
		['process', piece.processId],
		['theme', piece.themeId],
		['area', piece.areaId],
	];
}

/** Those that stand under their author's own name. Under another name nobody may learn by following that it is the same person. */
async function underOwnName(context: Context, pieces: readonly Contribution[]): Promise<Set<string>> {
	const own = pieces.filter(({ authorId, pseudonym }) => authorId !== null && pseudonym === null);
	const names = await namesOf(
		context,
		own.flatMap(({ authorId }) => authorId ?? []),
	);
	return new Set(own.filter(({ authorId }) => names.get(authorId ?? '')?.protected === false).map(({ id }) => id));
}

function idOf(value: unknown): string | undefined {
	return typeof value === 'string' && isId(value) ? value : undefined;
}
