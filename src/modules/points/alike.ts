/** Something said, as the words that it is found by. */
export interface SaidWords {
	readonly id: string;
	readonly title: string;
	/** The stems of its words, as the Danish dictionary of the database makes them. */
	readonly stems: readonly string[];
}

/** Some that seem to say the same, and the stems that most of them share, those that few others use first. */
export interface AlikeGroup {
	readonly ids: readonly string[];
	readonly shared: readonly string[];
}

/** From here on two are alike: found by trying on the contributions of the demonstration. */
const alikeFrom = 0.3;
/** Beneath this the words are so different that the titles are not compared. */
const wordsFrom = 0.25;
/** One word alone is chance: short texts have few. */
const leastShared = 2;
/** A word that more than this share of all use, or more than so many, says nothing about what is meant. */
const commonShare = 0.08;
const mostWithWord = 300;
/** A larger group is no suggestion but a theme. */
const largestGroup = 25;
const mostShared = 6;
const mostWords = 16;

interface Pair {
	readonly first: number;
	readonly second: number;
	readonly score: number;
}

/**
 * Groups what seems to say the same: by the words that two share, weighed by how few others use them, and by the letters of their titles
 * three by three, which finds compounds and slips of the pen. The order in which they are given does not matter.
 */
export function alikeGroups(given: readonly SaidWords[]): AlikeGroup[] {
	const said = given.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
	const weights = weightsOf(said);
	const words = said.map(({ stems }) => heaviest(stems, weights));
	const pairs = alikePairs(said, words, weights);
	return groupsOf(pairs).map((members) => ({
		ids: members.map((place) => (said[place] as SaidWords).id),
		shared: sharedBy(
			members.map((place) => words[place] as string[]),
			weights,
		),
	}));
}

/** What each word weighs: the fewer use it, the more. Words of one alone, of too many, short ones and numbers weigh nothing. */
function weightsOf(said: readonly SaidWords[]): Map<string, number> {
	const used = new Map<string, number>();
	for (const { stems } of said) for (const stem of new Set(stems)) used.set(stem, (used.get(stem) ?? 0) + 1);
	const most = Math.min(mostWithWord, Math.max(4, said.length * commonShare));
	const weights = new Map<string, number>();
	for (const [stem, count] of used)
		if (count >= 2 && count <= most && stem.length >= 3 && !/\d/.test(stem))
			weights.set(stem, Math.log(1 + said.length / count));
	return weights;
}

/** The words that say most about what is meant; a long text is compared by these alone, so that length neither costs nor hides anything. */
function heaviest(stems: readonly string[], weights: ReadonlyMap<string, number>): string[] {
	return [...new Set(stems)]
		.filter((stem) => weights.has(stem))
		.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || (one < other ? -1 : 1))
		.slice(0, mostWords);
}

function alikePairs(
	said: readonly SaidWords[],
	words: readonly (readonly string[])[],
	weights: ReadonlyMap<string, number>,
): Pair[] {
	const weight = (stem: string) => weights.get(stem) ?? 0;
	const lengths = words.map((own) => Math.sqrt(own.reduce((sum, stem) => sum + weight(stem) ** 2, 0)));
	const letters = said.map(({ title }) => trigramsOf(title));
	const before = new Map<string, number[]>();
	const common = new Float64Array(said.length);
	const times = new Uint8Array(said.length);
	const pairs: Pair[] = [];
	for (const [second, own] of words.entries()) {
		const touched: number[] = [];
		for (const stem of own) {
			const squared = weight(stem) ** 2;
			const others = before.get(stem);
			if (!others) {
				before.set(stem, [second]);
				continue;
			}
			for (const first of others) {
				if (common[first] === 0) touched.push(first);
				common[first] = (common[first] as number) + squared;
				times[first] = (times[first] as number) + 1;
			}
			others.push(second);
		}
		for (const first of touched) {
			const byWords = (common[first] as number) / ((lengths[first] as number) * (lengths[second] as number));
			const shared = times[first] as number;
			common[first] = 0;
			times[first] = 0;
			if (shared < leastShared || byWords < wordsFrom) continue;
			const score = 0.75 * byWords + 0.25 * shareOf(letters[first] as Set<string>, letters[second] as Set<string>);
			if (score >= alikeFrom) pairs.push({ first, second, score });
		}
	}
	return pairs.sort((one, other) => other.score - one.score || one.first - other.first || one.second - other.second);
}

/** A title as its letters, three by three; two blanks before each word and one after, as the database has them. */
export function trigramsOf(title: string): Set<string> {
	const found = new Set<string>();
	for (const word of title.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? []) {
		const padded = `  ${word} `;
		for (let place = 0; place + 3 <= padded.length; place++) found.add(padded.slice(place, place + 3));
	}
	return found;
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0;
	let both = 0;
	for (const three of one) if (other.has(three)) both++;
	return both / (one.size + other.size - both);
}

/** The most alike first: one joins a group only when it is alike at least half of it, so that no chain ties what has nothing in common. */
function groupsOf(pairs: readonly Pair[]): number[][] {
	const alike = new Map<number, Set<number>>();
	for (const { first, second } of pairs) {
		(alike.get(first) ?? alike.set(first, new Set()).get(first))?.add(second);
		(alike.get(second) ?? alike.set(second, new Set()).get(second))?.add(first);
	}
	const groupOf = new Map<number, number[]>();
	for (const { first, second } of pairs) {
		const [one, other] = [groupOf.get(first), groupOf.get(second)];
		if (one && other) continue;
		if (!one && !other) {
			const group = [first, second];
			groupOf.set(first, group);
			groupOf.set(second, group);
			continue;
		}
		const group = (one ?? other) as number[];
		const joining = one ? second : first;
		const known = group.filter((member) => alike.get(joining)?.has(member)).length;
		if (group.length >= largestGroup || known * 2 < group.length) continue;
		group.push(joining);
		groupOf.set(joining, group);
	}
	return [...new Set(groupOf.values())]
		.map((group) => group.toSorted((one, other) => one - other))
		.sort((one, other) => other.length - one.length || (one[0] as number) - (other[0] as number));
}

function sharedBy(members: readonly (readonly string[])[], weights: ReadonlyMap<string, number>): string[] {
	const count = new Map<string, number>();
	for (const own of members) for (const stem of own) count.set(stem, (count.get(stem) ?? 0) + 1);
	return [...count]
		.filter(([, by]) => by >= 2 && by * 2 >= members.length)
		.sort(
			([one, by], [other, byOther]) =>
				byOther - by || (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || (one < other ? -1 : 1),
		)
		.slice(0, mostShared)
		.map(([stem]) => stem);
}
