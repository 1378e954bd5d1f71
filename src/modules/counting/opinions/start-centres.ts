import { firstMove, type Weighted } from './k-means.ts';
import { OpinionError } from './opinion-error.ts';
import type { Place } from './positions.ts';

/** Where a group is to grow from, and what it is called. */
export interface StartCentre {
	readonly id: string;
	readonly centre: Place;
}

/** What an earlier computation hands on. */
export interface MapStart {
	readonly centres: readonly StartCentre[];
	/** Who was on the map then. */
	readonly kept: readonly string[];
}

/**
 * Reads start centres: a list of places, an object with a name for each, or the JSON of an earlier map, whose people stay on the map. The centres that the
 * Polis server publishes are taken by the name that they have there.
 */
export function readStart(json: unknown): MapStart {
	if (isPlain(json)) {
		const inside = json.centres ?? json.group_centers;
		if (inside !== undefined) return { centres: centresOf(inside), kept: keptOf(json.groups) };
	}
	return { centres: centresOf(json), kept: [] };
}

function centresOf(json: unknown): StartCentre[] {
	const named = Array.isArray(json)
		? json.map((each, at) => [String(at), each] as const)
		: isPlain(json)
			? Object.entries(json)
			: [];
	if (named.length === 0) throw new OpinionError('there are no start centres: [[x, y], …] or {"0": [x, y], …}');
	return named.map(([id, place]) => {
		if (!isPlace(place)) throw new OpinionError(`start centre ${id} is not a place, as [x, y]`);
		return { id, centre: place };
	});
}

function keptOf(groups: unknown): string[] {
	return isPlain(groups)
		? Object.values(groups).flatMap((members) => (Array.isArray(members) ? members.map(String) : []))
		: [];
}

function isPlain(json: unknown): json is Record<string, unknown> {
	return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isPlace(json: unknown): json is Place {
	return Array.isArray(json) && json.length === 2 && json.every((each) => Number.isFinite(each));
}

/** Less than this, and centres have only been rounded since they were found. */
const atHome = 0.05;
const mirrors = [
	[-1, -1],
	[1, -1],
	[-1, 1],
] as const;

/**
 * An axis has no direction of its own, so centres that were found elsewhere may stand mirrored. Centres that were found on these votes are at rest where they
 * belong: those that are not at rest as given, and are when they are mirrored, are mirrored.
 */
export function asTheyLie(places: readonly Weighted[], centres: readonly Place[]): readonly Place[] {
	const isAtHome = (tried: readonly Place[]) => firstMove(places, tried) < atHome;
	if (isAtHome(centres)) return centres;
	const mirrored = mirrors.map(([x, y]) => centres.map((centre): Place => [x * centre[0], y * centre[1]]));
	return mirrored.find(isAtHome) ?? centres;
}
