import { findPlans, planPath, publishedPlansById } from '../../plans/index.ts';
import { processesById, processesOfArea } from '../../processes/index.ts';
import type { FoundThing, SearchSource } from '../source.ts';

/** Syntheses and plans, in the version that everybody reads. */
export const planSource: SearchSource = {
	kind: 'plan',
	narrows: ['processId', 'areaId'],
	async find(context, { areaId, ...wish }) {
		const processIds = areaId ? (await processesOfArea(context, areaId)).map(({ id }) => id) : undefined;
		return findPlans(context, { ...wish, processIds });
	},
	async show(context, ids) {
		const plans = await publishedPlansById(context, ids);
		const processes = await processesById(context, [...new Set([...plans.values()].map(({ plan }) => plan.processId))]);
		return new Map(
			[...plans].flatMap(([id, { plan, title, lead, words, publishedAt }]): [string, FoundThing][] => {
				const home = processes.get(plan.processId);
				if (!home?.publishedAt) return [];
				return [
					[
						id,
						{
							path: planPath(plan),
							title,
							text: [lead, words].filter(Boolean).join(' '),
							isDanish: true,
							where: home.title,
							at: publishedAt,
						},
					],
				];
			}),
		);
	},
};
