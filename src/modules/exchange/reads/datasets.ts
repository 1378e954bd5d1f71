import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { countWithThemes } from '../../contributions/index.ts';
import { isDatasetName } from '../dataset.ts';
import { publicProcess } from './resources/narrowed.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The page about a process's data: what each file is, column by column. */
export const dataPageRead = read({
	name: 'process.data',
	path: '/forloeb/:slug/data',
	shared: true,
	input: v.object({ slug }),
	async load(context, input) {
		const process = await publicProcess(context, input.slug);
		if (!process) return undefined;
		const { totals } = await countWithThemes(context, process.id);
		return { process, contributions: totals.all };
	},
	may: () => yes,
});

/** One file of it; its rows are read while it is sent. */
export const dataFileRead = read({
	name: 'process.data-file',
	path: '/forloeb/:slug/data/:file',
	input: v.object({
		slug,
		file: v.pipe(
			v.string(),
			v.regex(/^[a-z]+\.(csv|json)$/),
			v.transform((file) => {
				const [name = '', kind] = file.split('.');
				return { name, kind: kind === 'csv' ? ('csv' as const) : ('json' as const) };
			}),
		),
	}),
	async load(context, { slug: asked, file }) {
		const process = await publicProcess(context, asked);
		return process && isDatasetName(file.name) ? { process, name: file.name, kind: file.kind } : undefined;
	},
	may: () => yes,
});
