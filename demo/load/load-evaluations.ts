import { addCost } from '../../src/modules/evaluations/acts/add-cost.ts';
import { addEffect } from '../../src/modules/evaluations/acts/add-effect.ts';
import { beginEvaluation } from '../../src/modules/evaluations/acts/begin-evaluation.ts';
import { correctMeasurement } from '../../src/modules/evaluations/acts/correct-measurement.ts';
import { decideStory } from '../../src/modules/evaluations/acts/decide-story.ts';
import { enterStory } from '../../src/modules/evaluations/acts/enter-story.ts';
import { measureEvaluation } from '../../src/modules/evaluations/acts/measure-evaluation.ts';
import { prepareEvaluation } from '../../src/modules/evaluations/acts/prepare-evaluation.ts';
import { recordDecision } from '../../src/modules/evaluations/acts/record-decision.ts';
import { sendCase } from '../../src/modules/evaluations/acts/send-case.ts';
import { setSheet } from '../../src/modules/evaluations/acts/set-sheet.ts';
import { tellStory } from '../../src/modules/evaluations/acts/tell-story.ts';
import { writeCase } from '../../src/modules/evaluations/acts/write-case.ts';
import { type Actor, visitor } from '../../src/platform/actor.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration, Evaluation, EvaluationStory } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** Who is who while a project is told. */
interface Telling {
	readonly world: World;
	readonly people: Inhabitants;
	readonly staff: Actor;
	readonly slug: string;
}

/** Lets the employees say what shall come of their projects, those concerned tell, and the employees read it. */
export async function loadEvaluations(
	world: World,
	{ evaluations }: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const evaluation of evaluations) {
		const staff = people.actors.get(processes.coordinators.get(evaluation.process) ?? '') as Actor;
		const slug = await begin(world, evaluation, staff, processes);
		for (const [place, story] of evaluation.stories.entries())
			await tellOne({ world, people, staff, slug }, story, place);
		await reckon({ world, people, staff, slug }, evaluation);
		await measure({ world, people, staff, slug }, evaluation);
		await bringBeforeCouncil({ world, people, staff, slug }, evaluation);
	}
}

async function begin(world: World, evaluation: Evaluation, staff: Actor, processes: Processes): Promise<string> {
	const { preparedDay: day, title, intention, criteria, nextStep, nextStepCost, nextStepPayer, contact } = evaluation;
	const { slug } = await world.act(world.at(day, 9), staff, prepareEvaluation, {
		process: processes.slugs.get(evaluation.process),
		...{ title, intention, nextStep, nextStepCost, nextStepPayer, contact },
		criteria: criteria.join('\n'),
		startsOn: dateOf(world.loadDay, evaluation.startsDay),
		endsOn: dateOf(world.loadDay, evaluation.endsDay),
	});
	await world.act(world.at(day, 14), staff, beginEvaluation, { slug });
	return String(slug);
}

async function reckon({ world, staff, slug }: Telling, { sheet }: Evaluation): Promise<void> {
	if (!sheet) return;
	const { day, persons, discountRate, costs, effects } = sheet;
	await world.act(world.at(day, 10), staff, setSheet, { slug, persons, discountRate });
	for (const cost of costs) await world.act(world.at(day, 10, 10), staff, addCost, { slug, ...cost });
	for (const effect of effects) await world.act(world.at(day, 10, 30), staff, addEffect, { slug, ...effect });
}

async function measure({ world, staff, slug }: Telling, { measured = [] }: Evaluation): Promise<void> {
	for (const [place, { day, summary, marks, corrected }] of measured.entries()) {
		const found = (said: typeof marks) => ({
			...{ slug, summary },
			round: place === 0 ? 'first' : 'again',
			measuredOn: dateOf(world.loadDay, day),
			marks: said.map(([mark, reason], index) => ({ criterion: index + 1, mark, reason })),
		});
		await world.act(world.at(day, 11), staff, measureEvaluation, found(corrected?.marks ?? marks));
		if (!corrected) continue;
		const { day: correctedDay, reason } = corrected;
		await world.act(world.at(correctedDay, 9), staff, correctMeasurement, { ...found(marks), reason, seen: 0 });
	}
}

async function bringBeforeCouncil({ world, staff, slug }: Telling, { council }: Evaluation): Promise<void> {
	if (!council) return;
	const { day, meetingDay, caseNumber, summary } = council;
	const offers = (['operate', 'extend', 'stop'] as const).flatMap((kind) => {
		const [text, firstYear, yearly] = council[kind];
		return [
			[`${kind}Text`, text],
			[`${kind}FirstYear`, firstYear],
			[`${kind}Yearly`, yearly],
		];
	});
	const meetingOn = dateOf(world.loadDay, meetingDay);
	const words = { slug, caseNumber, summary, meetingOn, ...Object.fromEntries(offers) };
	await world.act(world.at(day, 9), staff, writeCase, words);
	await world.act(world.at(day, 10), staff, sendCase, { slug });
	for (const [seen, { day: decidedDay, choice, text, dissent, url, reason }] of (council.decided ?? []).entries())
		await world.act(world.at(decidedDay, 21), staff, recordDecision, {
			...{ slug, seen, choice, text, dissent, url, reason },
			decidedOn: dateOf(world.loadDay, decidedDay),
		});
}

async function tellOne({ world, people, staff, slug }: Telling, story: EvaluationStory, place: number): Promise<void> {
	const { by, channel, day, decision, form, part, people: heads, showAs, text } = story;
	const at = world.at(day, 10 + place, 20);
	const words = {
		...{ evaluation: slug, form, part, people: heads, showAs, text },
		name: by ? people.person(by).name : story.name,
		answers: Object.entries(story.answers ?? {}).map(([question, answer]) => ({ question, text: answer })),
		consent: true,
	};
	const told = channel
		? await world.act(at, staff, enterStory, { ...words, channel, happenedOn: dateOf(world.loadDay, day) })
		: await world.act(at, (by && people.actors.get(by)) || visitor, tellStory, words);
	if (decision) await world.act(world.at(day, 16, place), staff, decideStory, { slug, story: told.id, decision });
}
