import { readTail } from './blt-tail.ts';
import type { Ballot, Election } from './election.ts';

/** A `.blt` file that cannot be read: on which line, and why. */
export class BltError extends Error {
	readonly line: number;
	constructor(line: number, reason: string) {
		super(`line ${line}: ${reason}`);
		this.line = line;
	}
}

interface Line {
	readonly number: number;
	readonly text: string;
}

/**
 * Reads a `.blt` file, as election software has written them since Hill, Wichmann and Woodall (Computer Journal 30:277, 1987):
 * candidates and seats, withdrawn candidates as negative numbers, one ballot a line ending in 0, a lone 0, names, title.
 * `3=5` ranks two equal, `-` skips a place; a leading `(id)` names a ballot. Names may be quoted or not.
 * Throws a `BltError` that names the line.
 */
export function parseBlt(text: string): Election {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.map((line, place): Line => ({ number: place + 1, text: line.trim() }))
		.filter((line) => line.text !== '');
	const [first, ...rest] = lines;
	if (!first) throw new BltError(1, 'the file is empty');
	const [candidates, seats] = readHead(first);

	const withdrawn = new Set<number>();
	const ballots: Ballot[] = [];
	let place = 0;
	let ended = false;
	for (; place < rest.length && !ended; place++) {
		const line = rest[place] as Line;
		const words = withoutComment(line.text).split(/\s+/).filter(Boolean);
		if (words.length === 0) continue;
		if (ballots.length === 0 && words.every((word) => /^-\d+$/.test(word)))
			for (const word of words) withdrawn.add(candidateOf(word.slice(1), candidates, line));
		else if (words.length === 1 && words[0] === '0') ended = true;
		else ballots.push(readBallot(words, candidates, line));
	}
	if (!ended) throw new BltError(lines.at(-1)?.number ?? 1, 'the line with a lone 0 after the last ballot is missing');

	const { names, title } = readTail(rest.slice(place), candidates);
	return { title, seats, names, withdrawn: [...withdrawn].sort((a, b) => a - b), ballots };
}

function readHead(line: Line): [number, number] {
	const words = withoutComment(line.text).split(/\s+/);
	const [candidates, seats] = words.map(Number);
	if (words.length !== 2 || !words.every((word) => /^\d+$/.test(word)))
		throw new BltError(line.number, `expected the number of candidates and of seats, found "${line.text}"`);
	if (!candidates || !seats) throw new BltError(line.number, 'there must be at least one candidate and one seat');
	return [candidates, seats];
}

function readBallot(words: readonly string[], candidates: number, line: Line): Ballot {
	const named = /^\(.*\)$/.test(words[0] as string) ? words.slice(1) : words;
	const [count, ...preferences] = named;
	if (count === undefined || !/^\d+$/.test(count) || !Number.isSafeInteger(Number(count)))
		throw new BltError(line.number, `expected how many ballots there are, found "${count ?? line.text}"`);
	if (preferences.pop() !== '0') throw new BltError(line.number, 'the ballot does not end in 0');
	const seen = new Set<number>();
	const places: number[][] = [];
	for (const preference of preferences) {
		if (preference === '-') {
			places.push([]);
			continue;
		}
		const ranked = preference.split('=').map((word) => candidateOf(word, candidates, line));
		const fresh = [...new Set(ranked)].filter((candidate) => !seen.has(candidate));
		// Who stands on a ballot twice is counted where they stand first.
		if (fresh.length === 0) continue;
		for (const candidate of fresh) seen.add(candidate);
		places.push(fresh.sort((a, b) => a - b));
	}
	return { count: Number(count), places };
}

function candidateOf(word: string, candidates: number, line: Line): number {
	const number = /^\d+$/.test(word) ? Number(word) : 0;
	if (number < 1 || number > candidates)
		throw new BltError(line.number, `"${word}" is none of the ${candidates} candidates`);
	return number - 1;
}

function withoutComment(text: string): string {
	return text.replace(/#.*$/, '').trim();
}
