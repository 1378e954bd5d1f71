import { object } from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { readSetting } from '../../../platform/settings.ts';

/** Where the statement lies that was made in the state's own tool, once the municipality has one. */
export const statementSetting = 'accessibility-statement';

/** The accessibility statement: our own, or the address of the official one. Never another site's than the state's. */
export const accessibilityRead = read({
	name: 'accessibility.page',
	path: '/was',
	input: object({}),
	async load(context) {
		const official = await readSetting<unknown>(context.db, statementSetting);
		return { official: isOfficial(official) ? official : undefined };
	},
	may: () => yes,
	shared: true,
});

function isOfficial(address: unknown): address is string {
	return typeof address === 'string' && URL.parse(address)?.origin === 'https://www.was.digst.dk';
}
