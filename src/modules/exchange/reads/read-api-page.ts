import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { runningProcesses, themesOf } from '../../processes/index.ts';
import { actGroups, registryInUse, whyNotForPrograms } from '../shown-acts.ts';
import { resources } from './resources/index.ts';

/** The page for people about what programs can fetch and do, made from the registries. */
export const apiPageRead = read({
	name: 'api.page',
	path: '/api',
	shared: true,
	input: v.object({}),
	async load(context) {
		const registry = registryInUse();
		const left = (why: 'sensitive' | 'pages-only') =>
			registry.acts.filter((act) => whyNotForPrograms(act) === why).map(({ name }) => name);
		// The one that closes first: what the examples are about is then something alive.
		const [example] = await runningProcesses(context);
		const [theme] = example ? await themesOf(context, example.id) : [];
		return {
			example: example?.slug,
			theme: theme?.slug,
			resources,
			groups: actGroups(true).map(({ noun, acts }) => ({
				noun,
				acts: acts.map((act) => ({ ...act, roles: registry.rolesOf(act.name) })),
			})),
			left: { sensitive: left('sensitive'), pagesOnly: left('pages-only') },
		};
	},
	may: () => yes,
});
