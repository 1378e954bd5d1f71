import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { understand } from '../../../platform/search/understand.ts';
import { type Area, listAreas } from '../../areas/index.ts';
import { type ProcessChoice, processChoices, type Theme, themesOf } from '../../processes/index.ts';
import { readAddress, type SearchAddress } from '../search-address.ts';
import { find, type Narrowed, narrowedBy } from './find.ts';

const perPage = 20;

const word = v.optional(v.string());

/** Everything public that somebody looks for. */
export const searchPage = read({
	name: 'search.page',
	path: '/soeg',
	shared: true,
	input: v.object({
		q: word,
		slags: word,
		forloeb: word,
		tema: word,
		omraade: word,
		tilstand: word,
		periode: word,
		fra: word,
		til: word,
		orden: word,
		efter: v.optional(v.pipe(v.string(), v.maxLength(200))),
	}),
	async load(context, { efter, ...typed }) {
		const address = readAddress(typed);
		const [query, narrowed] = await Promise.all([understand(context, address.q), narrowedBy(context, address)]);
		const choices = await choicesFor(context, narrowed);
		if (!query) return { address, choices, marks: new Set<string>(), found: undefined, instead: undefined };
		const page = { order: address.orden === 'nyeste' ? ('newest' as const) : ('best' as const), limit: perPage };
		const found = await find(context, query, narrowed, { ...page, after: efter });
		const meant = query.meant ? { ...address, q: query.meant } : undefined;
		// Nothing by the letter, but something by what was probably meant: it is shown, and said to be that.
		if (found.count === 0 && meant) {
			const other = await understand(context, meant.q);
			const instead = other && (await find(context, other, narrowed, { ...page, after: efter }));
			if (instead && instead.count > 0)
				return { address, choices, marks: other.marks, found: instead, instead: meant, isAfter: Boolean(efter) };
		}
		return { address, choices, marks: query.marks, found, instead: undefined, meant, isAfter: Boolean(efter) };
	},
	may: () => yes,
});

/** What one can narrow a search by. */
export interface SearchChoices {
	readonly processes: readonly ProcessChoice[];
	/** Of the chosen process; themes of many processes are no choice. */
	readonly themes: readonly Theme[];
	readonly areas: readonly Area[];
}

async function choicesFor(context: Context, { wish }: Narrowed): Promise<SearchChoices> {
	const [processes, themes, areas] = await Promise.all([
		processChoices(context),
		wish.processId ? themesOf(context, wish.processId) : [],
		listAreas(context),
	]);
	return { processes, themes, areas };
}

/** What the page of a search shows. */
export type SearchFacts = {
	readonly address: SearchAddress;
	readonly choices: SearchChoices;
	readonly marks: ReadonlySet<string>;
	readonly found: Awaited<ReturnType<typeof find>> | undefined;
	/** What was looked for instead, where nothing was found by what was typed. */
	readonly instead: SearchAddress | undefined;
	/** What was probably meant, where a word is nowhere. */
	readonly meant?: SearchAddress | undefined;
	readonly isAfter?: boolean;
};
