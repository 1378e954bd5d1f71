import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { plainLine } from '../../../platform/security/safe-text.ts';
import { type AlikeContribution, listAlike } from '../../contributions/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { leastAlike, mostShown, similarWords } from '../similar-words.ts';
import { processSlug } from '../words.ts';
import { isVisible } from './process-facts.ts';

/** Up to three proposals of the same process that resemble a title, the most alike first. */
export async function listSimilar(
	context: Context,
	processId: string,
	title: string | undefined,
): Promise<readonly AlikeContribution[]> {
	const alike = await listAlike(context, { processId, words: similarWords(title ?? ''), limit: mostShown });
	return alike.filter(({ likeness }) => likeness >= leastAlike);
}

/** What resembles the title that somebody is writing; asked for while they write, and kept by nobody. */
export const similarFragment = read({
	name: 'proposal.similar',
	path: '/forloeb/:slug/lignende',
	input: v.object({
		slug: processSlug,
		titel: v.optional(
			v.pipe(
				v.string(),
				v.transform((typed) => plainLine(typed).slice(0, 200)),
			),
		),
	}),
	async load(context, { slug, titel }) {
		const process = await processBySlug(context, slug);
		if (!process || !isVisible(context, process)) return undefined;
		return { proposals: await listSimilar(context, process.id, titel) };
	},
	may: () => yes,
});
