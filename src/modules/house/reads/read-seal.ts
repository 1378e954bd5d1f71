import { object } from 'valibot';
import { readSeal } from '../../../platform/journal/read-seals.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { sealNumber } from './list-seals.ts';

/** One seal with the hashes that its root is made of. */
export const sealRead = read({
	name: 'seal.page',
	path: '/journal/:seal',
	input: object({ seal: sealNumber }),
	load: (context, { seal }) => readSeal(context, seal),
	may: () => yes,
	shared: true,
});

/** The hashes of a seal as plain text, one a line. */
export const leavesRead = read({
	name: 'seal.leaves',
	path: '/journal/:seal/blade',
	input: object({ seal: sealNumber }),
	load: (context, { seal }) => readSeal(context, seal),
	may: () => yes,
});
