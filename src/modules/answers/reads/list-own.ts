import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { read } from '../../../platform/read.ts';
import {
	type Answer,
	answersOf,
	type Contribution,
	isPublic,
	listOwnContributions,
} from '../../contributions/index.ts';
import { type Organisation, organisationsOf } from '../../people/index.ts';
import { type ParticipationProcess, processesById } from '../../processes/index.ts';
import { questionsWaiting } from '../../proposals/index.ts';
import { mayHaveOwn } from '../permissions.ts';
import { cursorInQuery } from '../words.ts';

const perPage = 20;

/** What one person has handed in, and what became of it. */
export interface OwnList {
	readonly pieces: KeysetPage<Contribution>;
	readonly answers: ReadonlyMap<string, Answer>;
	readonly processes: ReadonlyMap<string, ParticipationProcess>;
	/** What staff have asked about them and what waits for an answer of their author's. */
	readonly questions: ReadonlyMap<string, unknown>;
	/** Those that the person belongs to. */
	readonly organisations: readonly Organisation[];
	readonly today: string;
}

/** The page of one's own things. */
export const ownListRead = read({
	name: 'own-contributions.page',
	path: '/mit',
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }): Promise<OwnList> {
		const { personId, memberships = [] } = context.actor;
		const pieces = personId ? await listOwnContributions(context, personId, efter, perPage) : { items: [] };
		const [answers, processes, questions, organisations] = await Promise.all([
			answersOf(
				context,
				pieces.items.flatMap((piece) => (piece.answeredAt ? [piece.id] : [])),
			),
			processesById(context, [...new Set(pieces.items.map((piece) => piece.processId))]),
			questionsWaiting(
				context,
				pieces.items.flatMap((piece) => (piece.kind === 'proposal' && isPublic(piece) ? [piece.id] : [])),
			),
			organisationsOf(
				context,
				memberships.map(({ organisation }) => organisation),
			),
		]);
		return {
			pieces,
			answers,
			processes,
			questions,
			organisations: [...organisations.values()],
			today: dateInCopenhagen(context.now),
		};
	},
	may: mayHaveOwn,
});
