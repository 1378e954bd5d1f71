/** What can happen that somebody may want to hear of. */
export const newsKinds = [
	'proposal',
	'comment',
	'answer',
	'measured',
	'decision',
	'meeting',
	'meeting-changed',
	'meeting-cancelled',
	'process',
	'process-extended',
	'process-concluded',
	'process-stopped',
] as const;

/** One of them. */
export type NewsKind = (typeof newsKinds)[number];

/** One thing that has happened, as its row tells it. */
export interface News {
	/** In the order that things were written down; for what a kind tells by itself, none. */
	readonly what: NewsKind | 'found';
	/** What is shown: the proposal, the comment, the answer, the meeting. */
	readonly kind: string;
	readonly matter: string;
	readonly processId: string | null;
	/** What several news are about together: the proposal of comments. */
	readonly about: string;
	readonly at: Date;
	/** The search that found it, where it was one. */
	readonly search?: string | undefined;
}

/** Lines of a digest that say one thing: three comments on a proposal are one line. */
export interface NewsLine {
	readonly what: News['what'];
	/** The newest first. */
	readonly news: readonly News[];
}

/** What a digest says of one process; news that belong to none, and finds of a search, have a group of their own. */
export interface NewsGroup {
	readonly processId: string | null;
	readonly search: string | undefined;
	readonly lines: readonly NewsLine[];
}

/** Things that are told again when they change: only the last of them still matters. */
const lastWord: Partial<Record<News['what'], string>> = {
	meeting: 'meeting',
	'meeting-changed': 'meeting',
	'meeting-cancelled': 'meeting',
};

/**
 * Groups news for one person: by process in the order of their newest news, comments on the same thing together, each thing once. A
 * thing that was found by a search and told of already is not said again.
 */
export function groupNews(news: readonly News[]): NewsGroup[] {
	const newestFirst = [...news].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.matter < b.matter ? 1 : -1));
	const toldBesides = new Set(newestFirst.filter(({ what }) => what !== 'found').map(({ matter }) => matter));
	const groups = new Map<string, Map<string, News[]>>();
	for (const one of newestFirst) {
		if (one.what === 'found' && toldBesides.has(one.matter)) continue;
		if (one.what === 'found') toldBesides.add(one.matter);
		const group = one.search ? `search ${one.search}` : `process ${one.processId}`;
		const lines = groups.get(group) ?? new Map<string, News[]>();
		groups.set(group, lines);
		const line = lineOf(one);
		const said = lines.get(line);
		if (!said) lines.set(line, [one]);
		else if (one.what === 'comment' && said.every(({ matter }) => matter !== one.matter)) said.push(one);
	}
	return [...groups.values()].map((lines) => groupOf([...lines.values()]));
}

function lineOf({ what, about, matter }: News): string {
	return `${lastWord[what] ?? what} ${what === 'comment' ? about : matter}`;
}

function groupOf(lines: readonly News[][]): NewsGroup {
	const first = lines[0]?.[0];
	return {
		processId: first?.processId ?? null,
		search: first?.search,
		lines: lines.flatMap((news) => (news[0] ? [{ what: news[0].what, news }] : [])),
	};
}
