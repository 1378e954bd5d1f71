import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { changesBetween } from '../changes.ts';
import { numberInPath, numberInQuery, slugField, wordsInQuery } from '../fields.ts';
import { isProcessThereFor, mayWritePlan, type PlanWithProcess } from '../permissions.ts';
import { isHeading } from '../plan.ts';
import { uncitedIn } from '../publishing.ts';
import { markOfParts } from './parts-mark.ts';
import { partsOfPlan, plansOf, writtenPlan } from './read-plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';
import { listedSources } from './shown-plan.ts';
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
			const [sources, toCite, names] = await Promise.all([
				listedSources(context, process.id, [part]),
				isHeading(part) ? undefined : sourcesToCite(context, process.id, soeg),
				namesOf(context, part.changedById ? [part.changedById] : []),
			]);
			return { part, isFirst: place === 0, isLast: place === parts.length - 1, sources, toCite, names };
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
				told: new Set(sources.flatMap(({ known }) => known?.pieces.map(({ id }) => id) ?? [])).size,
			};
		});
	},
	may: mayWritePlan,
});
