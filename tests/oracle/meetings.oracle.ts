import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	amend,
	decide,
	dhondt,
	type MajorityRule,
	mayVoteTogether,
	quorum,
	votingSequence,
} from '../../src/modules/counting/index.ts';
import { seededLot } from '../../src/program/counting/seeded-lot.ts';
import { oracleFolder } from './oracle-folder.ts';

// biome-ignore lint/suspicious/noExplicitAny: every case has the fields of its kind.
const { cases } = JSON.parse(readFileSync(join(oracleFolder('meetings'), 'cases.json'), 'utf8')) as { cases: any[] };

describe('the cases of the meeting rules', () => {
	it.each(cases.map((each) => [each.id, each]))('%s', (_id, each) => {
		if (each.votes)
			expect(decide({ ...each.votes, ...membersOf(each) }, ruleOf(each.rule), each.chair)).toBe(each.expect);
		else if (each.quorum)
			expect(
				quorum(each.members, each.present, { share: shareOf(each.quorum.fraction), inclusive: each.quorum.inclusive }),
			).toEqual(each.expect);
		else if (each.voteOrderExpected)
			expect(votingSequence(each.motion, each.amendments.map(moved)).flatMap(({ ids }) => ids)).toEqual(
				each.voteOrderExpected,
			);
		else if (each.jointVoteAllowedOnlyIf) {
			expect(each.jointVoteAllowedOnlyIf).toBe('all members consent');
			expect([24, 25].map((consents) => mayVoteTogether(each.amendments, consents, 25))).toEqual([false, true]);
			expect(votingSequence(each.motion, each.amendments.map(moved))).toHaveLength(each.amendments.length + 1);
		} else if (each.amendmentVotes) {
			const [, replace, by] = /^replace (\S+) by (\S+)$/.exec(each.amendment) as unknown as [string, string, string];
			expect(decide(each.amendmentVotes, ruleOf({ threshold: 'simple', base: 'votesCast' }))).toBe('adopted');
			expect(amend([{ id: 'M', text: each.motion }], { target: 'M', was: each.motion, replace, by })).toEqual({
				text: [{ id: 'M', text: each.expectSubstantive }],
			});
		} else if (each.dhondt)
			expect(
				Object.fromEntries(dhondt(new Map(Object.entries(each.dhondt)), each.seats, seededLot('oracle')).seats),
			).toEqual(each.expect);
		else throw new Error(`${each.id} is of a kind that no test knows`);
	});
});

const moved = (amendment: string | { id: string; amends: string }) =>
	typeof amendment === 'string' ? { id: amendment } : amendment;
const membersOf = ({ members, present }: { members?: number; present?: number }) => ({
	...(members !== undefined && { members }),
	...(present !== undefined && { present }),
});

function ruleOf(rule: {
	threshold: string;
	base: MajorityRule['base'];
	inclusive?: boolean;
	tie?: MajorityRule['tie'];
}): MajorityRule {
	const half = rule.threshold === 'simple' ? '1/2' : rule.threshold.replace('>', '');
	return { share: shareOf(half), inclusive: rule.inclusive ?? false, base: rule.base, tie: rule.tie ?? 'rejected' };
}

function shareOf(fraction: string): [number, number] {
	return fraction.split('/').map(Number) as [number, number];
}
