import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import {
	type Assignment,
	anyContributionByNumber,
	assignmentsOf,
	isAnsweredAlone,
	isDraft,
} from '../../contributions/index.ts';
import { namesOf, type PersonNames } from '../../people/index.ts';
import { listColleagues, processById } from '../../processes/index.ts';
import { deskQuery } from '../desk-wish.ts';
import { mayAnswer } from '../permissions.ts';
import { numberInPath } from '../words.ts';

/** The page where a piece is handed on: who may have it, and who has had it. */
export const handsRead = read({
	name: 'hand-on.page',
	path: '/svarbord/:number/giv-videre',
	input: v.object({ number: numberInPath, ...deskQuery }),
	async load(context, { number, ...wish }) {
		const piece = await anyContributionByNumber(context, number);
		if (!piece || !isAnsweredAlone(piece) || isDraft(piece) || piece.withdrawnAt !== null) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		const nothing = {
			colleagues: [] as Awaited<ReturnType<typeof listColleagues>>,
			assignments: [] as Assignment[],
			names: new Map<string, PersonNames>(),
		};
		if (mayAnswer(context.actor, { process }).kind !== 'yes') return { piece, process, wish, ...nothing };
		const [assignments, colleagues] = await Promise.all([
			assignmentsOf(context, piece.id),
			listColleagues(context, process),
		]);
		const persons = assignments.flatMap(({ personId, byPersonId }) => [personId ?? [], byPersonId ?? []].flat());
		const names = await namesOf(context, persons);
		return { piece, process, wish, colleagues, assignments, names };
	},
	may: mayAnswer,
});
