import * as v from 'valibot';
import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { consultationsOf } from '../../consultations/index.ts';
import { listDepartments, namesOf } from '../../people/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { changesBetween } from '../changes.ts';
import { numberInPath, numberInQuery, slugField, wordsInQuery } from '../fields.ts';
import { isProcessThereFor, mayTellAction, mayWritePlan, type PlanWithProcess } from '../permissions.ts';
import { isHeading } from '../plan.ts';
import type { PlanAction } from '../plan-action.ts';
import { uncitedIn } from '../publishing.ts';
import { consultationAbout, pointsAbout } from './consultation-about.ts';
import { markOfParts } from './parts-mark.ts';
import { actionsOf, tellingsOf } from './read-actions.ts';
import { partsOfPlan, plansOf, writtenPlan } from './read-plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';
import { departmentsIn, listedSources } from './shown-plan.ts';
import { sourcesToCite } from './to-cite.ts';

/** The plans of a process for those who write them, and the form for a new one. */
export const writtenPlansPage = read({
	name: 'plan.written-list',
	path: '/styr/forloeb/:slug/planer',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug({ ...context, language: 'da' }, slug);
		if (!process || !isProcessThereFor(context.actor, process)) return undefined;
		return { process, plans: await plansOf(context, process.id) };
	},
	may: mayWritePlan,
});

/** What only those who write a plan are shown; the others are asked to sign in, or are told no. */
async function forWriters<More>(
	context: Context,
	facts: PlanWithProcess | undefined,
	more: (facts: PlanWithProcess) => Promise<More | undefined>,
) {
	if (!facts) return undefined;
	if (mayWritePlan(context.actor, facts).kind !== 'yes') return { ...facts, open: undefined };
	const open = await more(facts);
	return open && { ...facts, open };
}

/** A plan as it is being written. */
export const writingPage = read({
	name: 'plan.writing',
	path: '/styr/planer/:slug',
	input: v.object({ slug: slugField, efter: numberInQuery }),
	async load(context, { slug, efter }) {
		return forWriters(context, await writtenPlan(context, slug), async ({ plan, process }) => {
			const parts = await partsOfPlan(context, plan.id);
			return {
				parts,
				heardIn: await consultationAbout(context, plan),
				departments: await listDepartments(context),
				after: parts.find(({ number }) => number === efter)?.number,
				sources: await listedSources(context, process.id, parts),
				uncited: uncitedIn(parts),
			};
		});
	},
	may: mayWritePlan,
});

/** One part of a plan as it is being written, and what can be put behind its sentences. */
export const partPage = read({
	name: 'plan-part.page',
	path: '/styr/planer/:slug/afsnit/:part',
	input: v.object({ slug: slugField, part: numberInPath, soeg: wordsInQuery }),
	async load(context, { slug, part: number, soeg }) {
		return forWriters(context, await writtenPlan(context, slug), async ({ plan, process }) => {
			const parts = await partsOfPlan(context, plan.id);
			const place = parts.findIndex((one) => one.number === number);
			const part = parts[place];
			if (!part) return undefined;
			const [sources, toCite, about, names, departments] = await Promise.all([
				listedSources(context, process.id, [part]),
				isHeading(part) ? undefined : sourcesToCite(context, process.id, soeg),
				isHeading(part) ? undefined : pointsAbout(context, plan, part),
				namesOf(context, part.changedById ? [part.changedById] : []),
				listDepartments(context),
			]);
			return {
				departments,
				part,
				isFirst: place === 0,
				isLast: place === parts.length - 1,
				sources,
				toCite,
				about,
				names,
			};
		});
	},
	may: mayWritePlan,
});

/** What publishing a version would show, and what is in its way. */
export const publishPage = read({
	name: 'plan.publishing',
	path: '/styr/planer/:slug/udgiv',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		return forWriters(context, await writtenPlan(context, slug), async ({ plan, process }) => {
			const [parts, versions, partsOf] = await Promise.all([
				partsOfPlan(context, plan.id),
				versionsOf(context, plan.id),
				partsOfVersions(context, plan.id, plan.published === null ? [] : [plan.published]),
			]);
			const sources = await listedSources(context, process.id, parts);
			return {
				parts,
				mark: markOfParts(plan, parts),
				before: versions[0],
				changes: changesBetween(partsOf(plan.published ?? undefined), parts),
				uncited: uncitedIn(parts),
				hasDissent: parts.some(({ kind }) => kind === 'dissent'),
				consultations: (await consultationsOf(context, process.id)).filter(({ publishedAt }) => publishedAt !== null),
				told: new Set(sources.flatMap(({ known }) => known?.pieces.map(({ id }) => id) ?? [])).size,
			};
		});
	},
	may: mayWritePlan,
});

async function loadActions(context: Context, slug: string, open: number | undefined) {
	const facts = await writtenPlan(context, slug);
	if (facts?.plan.stage !== 'adopted') return undefined;
	const all = await actionsOf(context, [facts.plan.id]);
	const actions = all.filter((action) => mayTellAction(context.actor, { ...facts, action }).kind === 'yes');
	const [departments, tellings] = await Promise.all([
		departmentsIn(context, actions),
		tellingsOf(context, facts.plan.id),
	]);
	return { ...facts, actions, open, departments, tellings };
}

const mayTellSome = (actor: Actor, facts: PlanWithProcess & { readonly actions: readonly PlanAction[] }) =>
	facts.actions.length > 0 ? yes : mayWritePlan(actor, facts);

/** The actions of an adopted plan for those who say how far they are: a department sees its own. */
export const actionDeskPage = read({
	name: 'plan-action.desk',
	path: '/styr/planer/:slug/handlinger',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => loadActions(context, slug, undefined),
	may: mayTellSome,
});

/** The same, with one action open to say how far it is. */
export const openActionPage = read({
	name: 'plan-action.page',
	path: '/styr/planer/:slug/handlinger/:part',
	input: v.object({ slug: slugField, part: numberInPath }),
	async load(context, { slug, part }) {
		const facts = await loadActions(context, slug, part);
		// Whoever may tell of none is told no; an action that is not there is not found.
		const isThere = facts?.actions.some((action) => action.part === part);
		if (facts && !isThere && mayTellSome(context.actor, facts).kind === 'yes') return undefined;
		return facts;
	},
	may: mayTellSome,
});
