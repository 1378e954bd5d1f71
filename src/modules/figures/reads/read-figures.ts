import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { maySeeFigures, type ParticipationProcess, processBySlug } from '../../processes/index.ts';
import { isTableFile } from '../figure-table.ts';
import { loadFigures } from './load-figures.ts';

/** A process in an address. */
export const slugInPath = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** A process that everybody may see. */
export async function publicProcess(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const process = await processBySlug(context, slug);
	return process && process.publishedAt !== null ? process : undefined;
}

/** What everybody sees of who takes part. */
export const figuresRead = read({
	name: 'figures.page',
	path: '/forloeb/:slug/statistik',
	shared: true,
	input: v.object({ slug: slugInPath }),
	async load(context, { slug }) {
		const process = await publicProcess(context, slug);
		return process && loadFigures(context, process);
	},
	may: () => yes,
});

/** The same for those who work with it, day by day as well. */
export const staffFiguresRead = read({
	name: 'staff-figures.page',
	path: '/styr/forloeb/:slug/tal',
	input: v.object({ slug: slugInPath }),
	async load(context, { slug }) {
		const process = await publicProcess(context, slug);
		return process && loadFigures(context, process);
	},
	may: maySeeFigures,
});

/** Any table of them as a file; all of them as a workbook. */
export const figuresFileRead = read({
	name: 'figures.file',
	path: '/forloeb/:slug/statistik/filer/:file',
	input: v.object({ slug: slugInPath, file: v.pipe(v.string(), v.check(isTableFile)) }),
	async load(context, { slug, file }) {
		const process = await publicProcess(context, slug);
		return process && { file, ...(await loadFigures(context, process)) };
	},
	may: () => yes,
});
