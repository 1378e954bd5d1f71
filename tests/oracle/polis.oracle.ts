import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { type OpinionMap, opinionMap, statementReader, toldMap, voteReader } from '../../src/modules/counting/index.ts';
import { tellGroups } from '../../src/modules/counting/opinions/opinion-map.ts';
import { toldGroups } from '../../src/modules/counting/opinions/told-map.ts';
import { oracleInstances } from '../../tools/launcher/oracle-instances.js';
import { oracleFolder } from './oracle-folder.ts';

const folder = oracleFolder('polis');
const conversations = readdirSync(folder).flatMap((file) => /^(.+)\.expected\.json$/.exec(file)?.[1] ?? []);

test('every instance is here', () => {
	expect(conversations).toHaveLength(oracleInstances.polis);
});

describe.each(conversations)('%s', (name) => {
	const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
	const statements = fill(statementReader(), `${name}.statements.csv`, `${name}.comments.csv`).end();
	const table = fill(voteReader(), `${name}.votes.csv`, `${name}.votes.csv.gz`).end(statements);
	const kept = new Set<string>((expected.keep_participant_ids ?? []).map(String));

	it('is read whole, the last vote of each on each', () => {
		expect(table.people).toHaveLength(expected.participants);
		expect(table.votes).toHaveLength(expected.votes_unique ?? expected.votes);
		expect(statements.filter((each) => each.moderatedOut || each.meta).map(({ id }) => Number(id))).toEqual(
			expect.arrayContaining(expected.mod_out),
		);
	});

	it('has the axes of the reference, but for their direction', () => {
		const { axes } = opinionMap(table, { kept });
		const ids: number[] = expected.pca?.tids ?? expected.rerun_by_red_dwarf.statement_ids;
		const theirs: number[][] = expected.pca?.comps ?? expected.rerun_by_red_dwarf.components;
		const precise = expected.pca ? 1e-13 : 1e-9;
		for (const [which, axis] of axes.entries()) {
			const inOrder = table.statements.map(({ id }) => theirs[which]?.[ids.indexOf(Number(id))] ?? Number.NaN);
			const away = [1, -1].map((way) => Math.max(...inOrder.map((each, at) => Math.abs(way * each - (axis[at] ?? 0)))));
			expect(Math.min(...away)).toBeLessThan(precise);
		}
	});

	it.runIf(expected.group_centers)('is what the Polis server published, from its centres', () => {
		// What the server publishes has agree as −1.
		const start = Object.entries<[number, number]>(expected.group_centers).map(([id, [x, y]]) => ({
			id,
			centre: [-x, -y] as const,
		}));
		const map = opinionMap(table, { kept, start });
		const told = toldMap(map, { inputHash: '', remarks: [] });
		expect(map.onTheMap.map((at) => Number(table.people[at]))).toEqual(expected.in_conv);
		expect(told.groups).toEqual(sortedGroups(expected.groups));
		againstPca(map, expected.pca);
		againstBases(told.projection, expected.base_clusters);
		againstStatistics(told, expected.repness, expected.consensus, expected.group_aware_consensus_agree);
		againstNumbers(told.priorities, expected.comment_priorities);
		for (const [id, { votes }] of Object.entries<{ votes: object }>(expected.group_votes))
			expect(told.groupVotes[id]).toEqual(votes);
	});

	it.runIf(expected.for_published_groups)('tells of the published groups what the reference tells', () => {
		const { group_index, representative, consensus, group_aware_consensus_agree } = expected.for_published_groups;
		const ids = Object.keys(group_index);
		const groups = ids.map((id) =>
			[...table.people.keys()].filter(
				(at) => String(expected.published_group_of_participant[table.people[at] ?? '']) === id,
			),
		);
		const told = toldGroups(table, ids, tellGroups(table, groups));
		againstStatistics(told, representative, consensus, group_aware_consensus_agree);
	});

	it('without a start, finds groups that are at least as far apart, and the same again', () => {
		const map = opinionMap(table, { kept });
		expect(map.groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(map.onTheMap);
		expect(opinionMap(table, { kept })).toEqual(map);
		const chosen = map.silhouettes[map.groups.length] ?? Number.NaN;
		expect(chosen).toBe(Math.max(...Object.values(map.silhouettes)));
		if (!expected.group_centers) return;
		const start = Object.entries<[number, number]>(expected.group_centers).map(([id, [x, y]]) => ({
			id,
			centre: [-x, -y] as const,
		}));
		const published = Object.values(opinionMap(table, { kept, start }).silhouettes)[0] ?? Number.NaN;
		expect(chosen).toBeGreaterThanOrEqual(published);
	});
});

function fill<Reader extends ReturnType<typeof statementReader> | ReturnType<typeof voteReader>>(
	reader: Reader,
	...files: readonly string[]
): Reader {
	const file = files.map((each) => join(folder, each)).find(existsSync) ?? '';
	const bytes = readFileSync(file);
	const rows = parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { bom: true }) as string[][];
	for (const [at, cells] of rows.entries()) {
		if (at === 0) reader.head(cells);
		else reader.row(cells, at + 1);
	}
	return reader;
}

function sortedGroups(groups: Readonly<Record<string, readonly number[]>>) {
	return Object.fromEntries(Object.entries(groups).map(([id, people]) => [id, people.toSorted((a, b) => a - b)]));
}

interface Pca {
	readonly tids: readonly number[];
	readonly center: readonly number[];
	readonly comment_extremity: readonly number[];
}

function againstPca(map: OpinionMap, { tids, center, comment_extremity }: Pca): void {
	for (const [at, { id }] of map.table.statements.entries()) {
		const theirs = tids.indexOf(Number(id));
		expect(map.means[at]).toBeCloseTo(-(center[theirs] as number), 12);
		const [x, y] = map.statements[at] as readonly [number, number];
		expect(Math.hypot(x, y)).toBeCloseTo(comment_extremity[theirs] as number, 12);
	}
}

interface Bases {
	readonly members: readonly (readonly number[])[];
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** A base cluster of one person stands where the person does, but for the direction of the axes. */
function againstBases(projection: Readonly<Record<string, readonly [number, number]>>, { members, x, y }: Bases): void {
	for (const [at, [person, ...others]] of members.entries()) {
		if (others.length > 0) continue;
		const place = projection[String(person)] ?? [Number.NaN, Number.NaN];
		expect(Math.abs(place[0])).toBeCloseTo(Math.abs(x[at] as number), 10);
		expect(Math.abs(place[1])).toBeCloseTo(Math.abs(y[at] as number), 10);
	}
}

type Numbers = Readonly<Record<string, number>>;
type Told = Pick<ReturnType<typeof toldMap>, 'representative' | 'consensus' | 'groupAwareConsensus'>;
type Statistics = Readonly<Record<string, unknown>>;

function againstStatistics(
	told: Told,
	representative: Readonly<Record<string, readonly Statistics[]>>,
	consensus: Readonly<Record<'agree' | 'disagree', readonly Statistics[]>>,
	groupAware: Numbers,
): void {
	for (const [id, theirs] of Object.entries(representative)) againstList(told.representative[id] ?? [], theirs);
	againstList(told.consensus.agree, consensus.agree);
	againstList(told.consensus.disagree, consensus.disagree);
	againstNumbers(told.groupAwareConsensus, groupAware);
}

/** Equal in their order and in all that is told of each; the server rounds one figure to single precision. */
function againstList(ours: readonly Statistics[], theirs: readonly Statistics[]): void {
	expect(ours.map(({ tid }) => tid)).toEqual(theirs.map(({ tid }) => tid));
	for (const [at, each] of theirs.entries())
		for (const [key, value] of Object.entries(each)) {
			if (key === 'n-agree') continue;
			if (typeof value === 'number') expect(ours[at]?.[key], key).toBeCloseTo(value, 6);
			else expect(ours[at]?.[key], key).toBe(value);
		}
}

function againstNumbers(ours: Numbers, theirs: Numbers): void {
	expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
	for (const [id, value] of Object.entries(theirs)) expect(ours[id], id).toBeCloseTo(value, 10);
}
