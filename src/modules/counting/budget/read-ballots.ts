import type { Ballot, BudgetInstance, Project, VoteType } from './instance.ts';
import { cellFinder, listed, neededColumn } from './pb-cells.ts';
import { PbError } from './pb-error.ts';
import type { PbTable } from './pb-file.ts';
import type { PbRow } from './pb-rows.ts';
import { decimalsOf, wholePoints } from './points.ts';

interface Bounds {
	/** The longest that an ordinal ballot may be: the first place on it scores so much. */
	readonly maxLength: number | undefined;
	/** What a project scores that a scoring ballot does not name. */
	readonly defaultScore: string;
}

type Marked = Pick<Ballot, 'chosen' | 'points'>;

/** Reads the votes and puts identical ballots together. */
export function readBallots(
	votes: PbTable,
	projects: readonly Project[],
	voteType: VoteType,
	bounds: Bounds,
): Pick<BudgetInstance, 'ballots' | 'voters'> {
	const cell = cellFinder(votes);
	const read = ballotReader(votes, projects, voteType, bounds);
	const places = new Map<string, number>();
	const ballots: Ballot[] = [];
	const voters = votes.rows.map((row) => {
		const { chosen, points } = read(row);
		const key = `${chosen.join()};${points.join()}`;
		const place = places.get(key) ?? ballots.length;
		const known = ballots[place];
		if (known) known.count++;
		else {
			ballots.push({ chosen, points, count: 1 });
			places.set(key, place);
		}
		return { id: cell(row, 'voter_id'), ballot: place };
	});
	return { ballots, voters };
}

function ballotReader(votes: PbTable, projects: readonly Project[], voteType: VoteType, bounds: Bounds) {
	const column = neededColumn(votes, 'vote');
	const cell = cellFinder(votes);
	const placeOf = new Map(projects.map(({ id }, place) => [id, place]));
	const chosenOn = (row: PbRow) =>
		listed(cell(row, 'vote')).map((name) => {
			const place = placeOf.get(name);
			if (place === undefined) throw new PbError(row.line, column, `there is no project “${name}”`);
			return place;
		});
	if (voteType === 'approval') return (row: PbRow) => approved(chosenOn(row));
	if (voteType === 'ordinal') {
		const longest =
			bounds.maxLength ?? votes.rows.reduce((most, row) => Math.max(most, new Set(chosenOn(row)).size), 0);
		return (row: PbRow) => ranked(chosenOn(row), longest);
	}
	const pointsOn = pointsReader(votes, voteType === 'scoring' ? bounds.defaultScore : '0');
	return (row: PbRow): Marked => {
		const chosen = chosenOn(row);
		if (new Set(chosen).size < chosen.length) throw new PbError(row.line, column, 'a project gets points twice');
		const { given, unnamed } = pointsOn(row, chosen.length);
		const points = new Map(chosen.map((place, at) => [place, given[at] as number]));
		if (unnamed !== 0)
			for (let place = 0; place < projects.length; place++) if (!points.has(place)) points.set(place, unnamed);
		const places = [...points.keys()].sort((a, b) => a - b);
		return { chosen: places, points: places.map((place) => points.get(place) as number) };
	};
}

/** Named twice is named once, and it does not matter in which order: the places stand in theirs. */
function approved(chosen: readonly number[]): Marked {
	const places = [...new Set(chosen)].sort((a, b) => a - b);
	return { chosen: places, points: places.map(() => 1) };
}

/** The first place scores as much as a ballot may be long, as the cities of Pabulib count (3, 2, 1). */
function ranked(named: readonly number[], longest: number): Marked {
	const chosen = [...new Set(named)];
	return { chosen, points: chosen.map((_, place) => Math.max(0, longest - place)) };
}

/** All points as whole numbers of the smallest part in use. Where the file has no column for them, each project named has one. */
function pointsReader(votes: PbTable, defaultScore: string) {
	const column = votes.head.cells.findIndex((each) => each.trim().toLowerCase() === 'points') + 1;
	const cell = cellFinder(votes);
	const textsOn = (row: PbRow) => listed(cell(row, 'points'));
	const decimals = votes.rows.reduce(
		(most, row) => textsOn(row).reduce((more, text) => Math.max(more, decimalsOf(text, row.line, column)), most),
		decimalsOf(defaultScore, 0, 0),
	);
	const unnamed = wholePoints(defaultScore, decimals, 0, 0);
	return (row: PbRow, named: number): { readonly given: readonly number[]; readonly unnamed: number } => {
		if (column === 0) return { given: Array.from({ length: named }, () => 10 ** decimals), unnamed };
		const texts = textsOn(row);
		if (texts.length !== named)
			throw new PbError(row.line, column, `${named} projects are named, but points are given ${texts.length} times`);
		return { given: texts.map((text) => wholePoints(text, decimals, row.line, column)), unnamed };
	};
}
