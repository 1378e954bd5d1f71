import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { slugField } from '../fields.ts';
import { isProcessThereFor, mayDocument } from '../permissions.ts';
import { countRemarks, listRemarks, ownRemark } from './list-remarks.ts';
import { documentationOfProcess } from './read-documentation.ts';

/** So many of those who took part are heard on a page that everybody reads; staff read all of them. */
export const mostShown = 60;

const staffOnOnePage = 25;

/** Where those who took part in a process say what was learned. */
export const remarkPage = read({
	name: 'remark.page',
	path: '/forloeb/:slug/dokumentation',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || process.publishedAt === null) return undefined;
		const documentation = await documentationOfProcess(context, process.id);
		if (!documentation) return { process, said: undefined };
		const [{ items }, own] = await Promise.all([
			listRemarks(context, documentation.id, { limit: mostShown, shown: true }),
			ownRemark(context, documentation.id),
		]);
		const names = await namesOf(
			context,
			items.map(({ authorId }) => authorId),
		);
		return { process, said: { documentation, items, own, names } };
	},
	may: () => yes,
});

/** All that those who took part have said, for those who document the process. */
export const staffRemarksPage = read({
	name: 'remark.staff-page',
	path: '/styr/forloeb/:slug/dokumentation/erfaringer',
	input: v.object({
		slug: slugField,
		efter: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined),
	}),
	async load(asking, { slug, efter }) {
		const context = { ...asking, language: 'da' } as const;
		const process = await processBySlug(context, slug);
		if (!process || !isProcessThereFor(context.actor, process)) return undefined;
		const documentation = await documentationOfProcess(context, process.id);
		if (!documentation) return undefined;
		const [{ items, next }, counts] = await Promise.all([
			listRemarks(context, documentation.id, { after: efter, limit: staffOnOnePage, shown: false }),
			countRemarks(context, documentation.id),
		]);
		const names = await namesOf(
			context,
			items.map(({ authorId }) => authorId),
		);
		return { process, documentation, items, next, counts, names, isFirst: efter === undefined };
	},
	may: mayDocument,
});
