import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { maySeeProcess, processBySlug } from '../../processes/index.ts';
import { changesBetween } from '../changes.ts';
import { numberInPath, slugField } from '../fields.ts';
import { plansOf, seenPlan } from './read-plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';
import { listedSources, shownCounts } from './shown-plan.ts';

/** A plan as everybody reads it: the newest version with what stands behind each sentence. */
export const planPage = read({
	name: 'plan.page',
	path: '/plan/:slug',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
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
		return {
			plan,
			process,
			version,
			versions,
			parts,
			counts,
			sources: await listedSources(context, process.id, parts),
		};
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
		return { process, plans };
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});
