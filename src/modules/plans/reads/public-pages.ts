import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { consultationState } from '../../consultations/index.ts';
import { maySeeProcess, processBySlug } from '../../processes/index.ts';
import { changesBetween } from '../changes.ts';
import { numberInPath, slugField } from '../fields.ts';
import { countActions } from '../plan-action.ts';
import { consultationAbout } from './consultation-about.ts';
import { actionsOf, tellingsOf } from './read-actions.ts';
import { plansOf, seenPlan } from './read-plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';
import { departmentsIn, listedSources, shownCounts } from './shown-plan.ts';

/** The newest version with all that stands with it. */
async function newestVersion(context: Context, slug: string) {
	const facts = await seenPlan(context, slug);
	if (!facts || facts.plan.published === null) return undefined;
	const { plan, process } = facts;
	const [versions, partsOf, counts] = await Promise.all([
		versionsOf(context, plan.id),
		partsOfVersions(context, plan.id, [facts.plan.published]),
		shownCounts(context, plan, facts.plan.published),
	]);
	const [version] = versions;
	if (!version) return undefined;
	const parts = partsOf(version.version);
	const [sources, departments, heardIn, actions] = await Promise.all([
		listedSources(context, process.id, parts),
		departmentsIn(context, parts),
		consultationAbout(context, plan, versions),
		version.stage === 'adopted' ? actionsOf(context, [plan.id]) : [],
	]);
	const today = dateInCopenhagen(context.now);
	return {
		plan,
		process,
		version,
		versions,
		parts,
		counts,
		sources,
		departments,
		heardIn: heardIn && { slug: heardIn.slug, state: consultationState(heardIn, today) },
		actions,
		today,
		counted: countActions(actions, today),
	};
}

/** A plan as everybody reads it: the newest version with what stands behind each sentence. */
export const planPage = read({
	name: 'plan.page',
	path: '/plan/:slug',
	shared: true,
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => newestVersion(context, slug),
	may: () => yes,
});

/** The files that a plan can be taken along as. */
export const planDocuments = ['plan.pdf', 'plan.docx'] as const;

/** The same on paper: as accessible PDF (PDF/UA-1), and as a Word document. */
export const planDocument = read({
	name: 'plan.document',
	path: '/plan/:slug/dokument/:document',
	input: v.object({ slug: slugField, document: v.picklist(planDocuments) }),
	async load(context, { slug, document }) {
		const whole = await newestVersion(context, slug);
		return whole && { ...whole, document };
	},
	may: () => yes,
});

/** One version, with what is different from the one before it. */
export const versionPage = read({
	name: 'plan.version',
	path: '/plan/:slug/version/:version',
	shared: true,
	input: v.object({ slug: slugField, version: numberInPath }),
	async load(context, { slug, version: number }) {
		const facts = await seenPlan(context, slug);
		if (!facts) return undefined;
		const versions = await versionsOf(context, facts.plan.id);
		const place = versions.findIndex(({ version }) => version === number);
		const version = versions[place];
		if (!version) return undefined;
		const before = versions[place + 1];
		const partsOf = await partsOfVersions(context, facts.plan.id, [number, ...(before ? [before.version] : [])]);
		const parts = partsOf(number);
		const earlier = partsOf(before?.version);
		return {
			...facts,
			version,
			before,
			versions,
			changes: before ? changesBetween(earlier, parts) : changesBetween(parts, parts),
			sources: await listedSources(context, facts.process.id, parts),
		};
	},
	may: () => yes,
});

/** What is done about what was decided. */
export const actionsPage = read({
	name: 'plan-action.list-page',
	path: '/plan/:slug/handlinger',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await seenPlan(context, slug);
		if (facts?.plan.stage !== 'adopted') return undefined;
		const [[version], actions, tellings] = await Promise.all([
			versionsOf(context, facts.plan.id),
			actionsOf(context, [facts.plan.id]),
			tellingsOf(context, facts.plan.id),
		]);
		return version && { ...facts, version, actions, tellings, departments: await departmentsIn(context, actions) };
	},
	may: () => yes,
});

/** The plans of one process that everybody can read. */
export const processPlansPage = read({
	name: 'plan.list-page',
	path: '/forloeb/:slug/planer',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const plans = (await plansOf(context, process.id)).filter(({ published }) => published !== null);
		const adopted = plans.filter(({ stage }) => stage === 'adopted').map(({ id }) => id);
		const actions = Map.groupBy(await actionsOf(context, adopted), ({ planId }) => planId);
		const today = dateInCopenhagen(context.now);
		return {
			process,
			plans: plans.map((plan) => ({ plan, actions: countActions(actions.get(plan.id) ?? [], today) })),
		};
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});
