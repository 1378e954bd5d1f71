import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionsById } from '../../contributions/index.ts';
import { type ParticipationProcess, processesById, type Theme, themesById } from '../../processes/index.ts';
import { type Part, partsOfSplit, type Rearrangement } from './rearrangements.ts';

/** A question to an author with what it speaks of. */
export interface Asked {
	readonly question: Rearrangement;
	readonly into: Contribution | undefined;
	readonly parts: readonly Part[];
	readonly process: ParticipationProcess | undefined;
	readonly theme: Theme | undefined;
}

/** Fetches what several questions speak of: the other proposal, the parts, the theme and the process. */
export async function askedOf(context: Context, questions: readonly Rearrangement[]): Promise<Asked[]> {
	const idsOf = (of: (one: Rearrangement) => string | null) => [...new Set(questions.flatMap((one) => of(one) ?? []))];
	const [intos, processes, themes, parts] = await Promise.all([
		contributionsById(
			context,
			idsOf(({ intoId }) => intoId),
		),
		processesById(
			context,
			idsOf(({ processId }) => processId),
		),
		themesById(
			context,
			idsOf(({ themeId }) => themeId),
		),
		Promise.all(questions.map(({ id, kind }) => (kind === 'split' ? partsOfSplit(context, id) : []))),
	]);
	return questions.map((question, place) => ({
		question,
		into: intos.find(({ id }) => id === question.intoId),
		parts: parts[place] ?? [],
		process: question.processId ? processes.get(question.processId) : undefined,
		theme: question.themeId ? themes.get(question.themeId) : undefined,
	}));
}
