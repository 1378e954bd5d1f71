import type { Election } from './election.ts';

/** Writes a `.blt` file that `parseBlt` reads as the same election. */
export function writeBlt({ title, seats, names, withdrawn, ballots }: Election): string {
	return [
		`${names.length} ${seats}`,
		...(withdrawn.length > 0 ? [withdrawn.map((candidate) => -(candidate + 1)).join(' ')] : []),
		...ballots.map(({ count, places }) => [count, ...places.map(written), 0].join(' ')),
		'0',
		...[...names, title].map((name) => `"${name.replaceAll('"', '""')}"`),
		'',
	].join('\n');
}

function written(place: readonly number[]): string {
	return place.length === 0 ? '-' : place.map((candidate) => candidate + 1).join('=');
}
