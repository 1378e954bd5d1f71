import { object } from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';

/** The ways to sign in to the demonstration; elsewhere there is no such page. */
export const demoRead = read({
	name: 'demo.page',
	path: '/demo',
	input: object({}),
	load: async (context) => (context.runtime.demo ? {} : undefined),
	may: () => yes,
});
