import type { Context } from '../../../platform/context.ts';
import { localPath } from '../../../ui/language.ts';
import { type Matter, mattersOf } from '../../relations/index.ts';
import type { Words } from '../digest-mail.ts';
import { type Followed, followKindsInUse } from '../follow-kind.ts';
import type { News } from '../news.ts';

/** What a round has read already, by language, kind and id: a thousand people follow the same process. `null` is looked for and not there. */
export type Shelf = Map<string, Matter | null>;

/** Far more than happens between two rounds; a municipality that comes so far reads a thing twice rather than fill its memory. */
const mostOnShelf = 20_000;

/** Reads the words of all that these news are about, one question a kind. What is not public is not given. */
export async function loadWords(
	context: Context,
	news: readonly (readonly News[])[],
	{ shelf, municipality }: { readonly shelf: Shelf; readonly municipality: string },
): Promise<Words> {
	const { language } = context;
	if (shelf.size > mostOnShelf) shelf.clear();
	const keyOf = (kind: string, id: string) => `${language} ${kind} ${id}`;
	const missing = new Map<string, { kind: string; id: string }>();
	const searches = new Set<string>();
	for (const one of news.flat()) {
		for (const [kind, id] of refsOf(one))
			if (id && !shelf.has(keyOf(kind, id))) missing.set(keyOf(kind, id), { kind, id });
		if (one.search) searches.add(one.search);
	}
	for (const key of missing.keys()) shelf.set(key, null);
	for (const matter of await mattersOf(context, [...missing.values()]))
		shelf.set(keyOf(matter.kind, matter.id), matter);
	const named = await namesOfSearches(context, [...searches]);
	return {
		language,
		municipality,
		now: context.now,
		matter(kind, id) {
			const found = id ? shelf.get(keyOf(kind, id)) : undefined;
			return found?.isPublic ? found : undefined;
		},
		search: (id) => named.get(id),
		url: addresses(context),
	};
}

function refsOf({ what, kind, matter, processId, about }: News): (readonly [string, string | null])[] {
	const refs: (readonly [string, string | null])[] = [
		[kind, matter],
		['process', processId],
	];
	return what === 'comment' || what === 'answer' ? [...refs, ['proposal', about]] : refs;
}

async function namesOfSearches(context: Context, ids: readonly string[]): Promise<Map<string, Followed>> {
	const kind = followKindsInUse().search;
	if (!kind || ids.length === 0) return new Map();
	return new Map((await kind.load(context, ids)).map((one) => [one.id, one]));
}

/** Addresses of our own, each made once: a thousand mails lead to the same page. */
function addresses({ language, runtime }: Context): (path: string) => string {
	const made = new Map<string, string>();
	return (path) => {
		const known = made.get(path);
		if (known !== undefined) return known;
		const url = new URL(localPath(language, path), runtime.publicUrl).href;
		made.set(path, url);
		return url;
	};
}
