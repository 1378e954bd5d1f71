import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	contributionByNumber,
	countSupports,
	isHidden,
	isPublic,
	stepsOf,
	successorsOf,
} from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { processesById } from '../../processes/index.ts';
import { numberInPath } from '../words.ts';
import { picturesOf } from './read-pictures.ts';

/** What a proposal said before it went on in another, in parts or in another process, and where it is now. */
export const formerPage = read({
	name: 'proposal.former',
	path: '/forslag/:number/foer',
	shared: true,
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const proposal = await contributionByNumber(context, 'proposal', number);
		if (!proposal?.wentOnAt || isHidden(proposal)) return undefined;
		const [successors, supports, steps, pictures, names] = await Promise.all([
			successorsOf(context, [proposal.id]),
			countSupports(context, proposal.id),
			stepsOf(context, proposal.id),
			picturesOf(context, proposal.id),
			namesOf(context, proposal.authorId ? [proposal.authorId] : []),
		]);
		const later = (successors.get(proposal.id) ?? []).filter(
			(one) => isPublic(one.later) || one.later.wentOnAt !== null,
		);
		const processes = await processesById(context, [
			...new Set([proposal.processId, ...later.map((one) => one.later.processId)]),
		]);
		const reason = steps.findLast(({ step }) => step === 'merged' || step === 'split' || step === 'moved')?.note ?? '';
		return { proposal, later, supports, reason, pictures, names, processes };
	},
	may: () => yes,
});
