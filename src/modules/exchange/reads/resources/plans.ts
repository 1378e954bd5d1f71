import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import {
	isHeading,
	isTakenBack,
	latenessOf,
	listPublishedPlans,
	type PublishedPlan,
	paragraphNumbers,
	partPath,
	planActionsPage,
	planPage,
	planPath,
	sourcesOf,
	withoutMarks,
} from '../../../plans/index.ts';
import { processesById } from '../../../processes/index.ts';
import { type Asked, nextOf, resource } from '../../resource.ts';
import { listOf } from '../../shapes/field.ts';
import { actionListShape, planShape, wholePlanShape } from '../../shapes/plan-shapes.ts';
import { narrowed } from './narrowed.ts';
import { inProcess, listParameters, planInPath, usualLimit } from './parameters.ts';

/** The plans that everybody reads. */
export const plans = resource({
	id: 'listPlans',
	tag: 'plans',
	summary: 'Syntheses and plans, those with the newest version first',
	read: read({
		name: 'api.plans',
		path: '/api/v1/plans',
		shared: true,
		input: v.strictObject({ ...inProcess, ...listParameters }),
		async load(context, { process, after, limit = usualLimit }) {
			const where = await narrowed(context, { process });
			if (!where) return undefined;
			const list = await listPublishedPlans(context, { processId: where.processId, after, limit });
			return { list, processes: await processesById(context, [...new Set(list.items.map(homeOf))]) };
		},
		may: () => yes,
	}),
	shape: listOf(planShape, '/api/v1/plans?after=WyIyMDI2Il0'),
	present: ({ list, processes }, asked) => ({
		items: list.items.flatMap((one) => {
			const process = processes.get(homeOf(one));
			return process?.publishedAt ? [told(one, process.slug, asked)] : [];
		}),
		...nextOf(list.next, asked),
	}),
});

const homeOf = ({ plan }: PublishedPlan) => plan.processId;

/** One plan with its paragraphs and what each is built on: made from what its page is made from. */
export const onePlan = resource({
	id: 'readPlan',
	tag: 'plans',
	summary: 'One plan: its paragraphs with their sources, its versions, and who decided it',
	read: read({
		name: 'api.plan',
		path: '/api/v1/plans/:slug',
		shared: true,
		input: v.strictObject(planInPath),
		async load(context, { slug }) {
			const page = await planPage.load(context, { slug });
			return page?.process.publishedAt ? page : undefined;
		},
		may: () => yes,
	}),
	shape: wholePlanShape,
	present({ plan, process, version, versions, parts, departments, heardIn }, asked) {
		const numbers = paragraphNumbers(parts);
		const { decidedBy, decidedOn, decision } = version;
		return {
			...told({ ...version, plan }, process.slug, asked),
			contributions: version.contributions,
			parts: parts.map(({ number, kind, text, departmentId, dueOn, byMachine }) => ({
				number,
				paragraph: numbers.get(number) ?? null,
				kind,
				text: isHeading({ kind }) ? text : withoutMarks(text),
				sources: isHeading({ kind }) ? [] : sourcesOf(text),
				department: (departmentId && departments.get(departmentId)?.name) || null,
				dueOn,
				byMachine,
			})),
			versions: versions.map((one) => ({
				version: one.version,
				stage: one.stage,
				takenBack: isTakenBack(one),
				note: one.note,
				publishedAt: one.publishedAt.toISOString(),
			})),
			consultation: heardIn && heardIn.state !== 'draft' ? heardIn.slug : null,
			decided: decidedOn === null ? null : { by: decidedBy, on: decidedOn, words: decision },
			actions: plan.stage === 'adopted' ? `${asked.origin}/api/v1/plans/${plan.slug}/actions` : null,
		};
	},
});

/** What is done about what was decided. */
export const planActions = resource({
	id: 'listPlanActions',
	tag: 'plans',
	summary: 'What is done about a plan that is decided: whose each thing is, by when, how far it is, and what is late',
	read: read({
		name: 'api.plan-actions',
		path: '/api/v1/plans/:slug/actions',
		shared: true,
		input: v.strictObject(planInPath),
		async load(context, { slug }) {
			const page = await planActionsPage.load(context, { slug });
			return page?.process.publishedAt ? { ...page, today: dateInCopenhagen(context.now) } : undefined;
		},
		may: () => yes,
	}),
	shape: actionListShape,
	present: ({ plan, actions, tellings, departments, today }, { origin }) => ({
		items: actions.map((action) => ({
			part: action.part,
			url: `${origin}${partPath(plan, action.part)}`,
			text: action.text,
			department: departments.get(action.departmentId)?.name ?? '',
			decidedDueOn: action.decidedDueOn,
			dueOn: action.dueOn,
			state: action.state,
			late: latenessOf(action, today) ?? null,
			note: action.note || null,
			changedAt: action.changedAt.toISOString(),
			told: (tellings.get(action.part) ?? []).map(({ state, dueOn, note, toldAt }) => ({
				...{ state, dueOn, note },
				toldAt: toldAt.toISOString(),
			})),
		})),
	}),
});

function told(
	{ plan, title, lead, version, stage, publishedAt }: Omit<PublishedPlan, 'words'>,
	process: string,
	{ origin }: Asked,
) {
	return {
		...{ id: plan.id, slug: plan.slug, process, title, lead, stage, version },
		url: `${origin}${planPath(plan)}`,
		api: `${origin}/api/v1/plans/${plan.slug}`,
		publishedAt: publishedAt.toISOString(),
	};
}
