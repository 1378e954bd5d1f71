import * as v from 'valibot';
import { isId } from '../../../platform/identifiers.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { contributionByReceipt } from '../../contributions/index.ts';
import { listOrganisations } from '../../people/index.ts';
import { mayEnterIn, processBySlug, themesOf } from '../../processes/index.ts';
import { receiptSecret } from '../steps/receipt.ts';
import { processSlug } from '../words.ts';

const count = v.optional(
	v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number))), undefined),
);

/** The form for staff who enter pieces for others, and the receipt of the one entered last. */
export const enterPage = read({
	name: 'contribution.enter-page',
	path: '/styr/forloeb/:slug/indtast',
	input: v.object({ slug: processSlug, kvittering: v.optional(v.pipe(v.string(), v.maxLength(40))) }),
	async load(context, { slug, kvittering }) {
		const process = await processBySlug(context, slug);
		if (!process) return undefined;
		const secret = kvittering && isId(kvittering) ? receiptSecret(context, kvittering) : undefined;
		const entered = secret ? await contributionByReceipt(context, secret) : undefined;
		const receipt = secret && entered?.processId === process.id ? { secret, piece: entered } : undefined;
		return {
			process,
			themes: await themesOf(context, process.id),
			organisations: await listOrganisations(context),
			areas: await listDrawnAreas(context),
			receipt,
		};
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});

/** The form for staff who enter supports for others, and how many the last list came to. */
export const enterSupportsPage = read({
	name: 'support.enter-page',
	path: '/styr/forloeb/:slug/stoetter',
	input: v.object({
		slug: processSlug,
		forslag: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/))), undefined)),
		talt: count,
		allerede: count,
	}),
	async load(context, { slug, forslag, talt, allerede }) {
		const process = await processBySlug(context, slug);
		return process && { process, number: forslag, counted: talt, already: allerede };
	},
	may: (actor, { process }) => mayEnterIn(actor, process),
});
