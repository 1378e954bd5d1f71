import { closeConsultation } from '../../src/modules/consultations/acts/close-consultation.ts';
import { decideResponses } from '../../src/modules/consultations/acts/decide-responses.ts';
import { answerPoint } from '../../src/modules/sorting/acts/answer-point.ts';
import { markSorted } from '../../src/modules/sorting/acts/mark-sorted.ts';
import { mergePoints } from '../../src/modules/sorting/acts/merge-points.ts';
import { sayWhatChanged } from '../../src/modules/sorting/acts/say-what-changed.ts';
import { splitPoint } from '../../src/modules/sorting/acts/split-point.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Claim, ConsultationResponse, WhitePaper } from '../types.ts';
import type { World } from './world.ts';

/** A response as it came in, with the number that it got. */
export interface NumberedResponse {
	readonly response: ConsultationResponse;
	readonly number: number;
}

/** Lets the employees read what came in, take the points out, answer each, and close the consultation with its white paper. */
export async function loadWhitePaper(
	world: World,
	staff: Actor,
	slug: string,
	paper: WhitePaper,
	responses: readonly NumberedResponse[],
): Promise<void> {
	await decideAll(world, staff, slug, paper, responses);
	const points = new Map<string, number[]>();
	for (const [place, { response, number }] of responses.entries()) {
		const at = world.at(paper.sortedDay, 8 + (place % 8), place % 60);
		for (const { claim, words } of response.says ?? []) {
			const { tags } = claimOf(paper, claim);
			const from = response.text.indexOf(words);
			const { point } = await world.act(at, staff, splitPoint, {
				number,
				heading: claim,
				passages: [{ from, to: from + words.length }],
				pointTags: tags,
			});
			points.set(claim, [...(points.get(claim) ?? []), point as number]);
		}
		await world.act(at, staff, markSorted, { number, sorted: true });
	}
	for (const [claim, numbers] of points) await answerClaim(world, staff, paper, claimOf(paper, claim), numbers);
	await world.act(world.at(paper.closedDay, 10), staff, closeConsultation, { slug, conclusion: paper.conclusion });
}

async function decideAll(
	world: World,
	staff: Actor,
	slug: string,
	{ decidedDay }: WhitePaper,
	responses: readonly NumberedResponse[],
): Promise<void> {
	const groups = Map.groupBy(responses, ({ response }) => response.decision);
	for (const [decision, some] of groups)
		if (decision)
			await world.act(world.at(decidedDay, 10), staff, decideResponses, {
				slug,
				decision,
				numbers: some.map(({ number }) => number),
			});
}

async function answerClaim(
	world: World,
	staff: Actor,
	{ answeredDay }: WhitePaper,
	{ answer, where }: Claim,
	[point = 0, ...alike]: readonly number[],
): Promise<void> {
	if (alike.length > 0)
		await world.act(world.at(answeredDay, 9), staff, mergePoints, {
			points: [point, ...alike].map((number) => ({ number, seen: 1 })),
		});
	await world.act(world.at(answeredDay, 11), staff, answerPoint, { point, answer, seen: 1 });
	await world.act(world.at(answeredDay, 11, 5), staff, sayWhatChanged, {
		point,
		changed: where !== undefined,
		where,
		seen: 2,
	});
}

function claimOf({ claims }: WhitePaper, heading: string): Claim {
	const found = claims.find((claim) => claim.heading === heading);
	if (!found) throw new Error(`Nobody has answered »${heading}«`);
	return found;
}
