import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { anyContributionByNumber, isPublic, ownFlag } from '../../contributions/index.ts';
import { levelsOf } from '../../processes/index.ts';
import { mayFlag } from '../permissions.ts';
import { numberInPath } from '../words.ts';

/** The page where somebody flags a piece, and later reads what was found. */
export const flagRead = read({
	name: 'flag.page',
	path: '/anmeld/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const piece = await anyContributionByNumber(context, number);
		if (!piece || !isPublic(piece)) return undefined;
		const { personId } = context.actor;
		const levels = await levelsOf(context, piece.processId);
		return { piece, levels, own: personId ? await ownFlag(context, piece.id, personId) : undefined };
	},
	may: mayFlag,
});
