import { object, optional, pipe, regex, string } from 'valibot';
import { listSeals } from '../../../platform/journal/read-seals.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';

const perPage = 20;

/** The number of a seal, as it stands in an address. */
export const sealNumber = pipe(string(), regex(/^[1-9]\d{0,17}$/));

/** The seals of the journal, newest first. */
export const journalRead = read({
	name: 'journal.page',
	path: '/journal',
	input: object({ efter: optional(sealNumber) }),
	async load(context, { efter }) {
		const seals = await listSeals(context, efter, perPage);
		const shown = seals.slice(0, perPage);
		return { seals: shown, older: seals.length > perPage ? shown.at(-1)?.id : undefined, first: efter === undefined };
	},
	may: () => yes,
	shared: true,
});
