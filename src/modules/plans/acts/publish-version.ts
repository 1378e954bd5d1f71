import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { consultationsById } from '../../consultations/index.ts';
import { relate } from '../../relations/index.ts';
import { goingOnFields, noteField, seenMarkField, slugField, stageField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import type { Plan } from '../plan.ts';
import { type EarlierVersion, whyPublishingIsRefused } from '../publishing.ts';
import { markOfParts } from '../reads/parts-mark.ts';
import { lockPlan, partsOfPlan } from '../reads/read-plan.ts';
import { partsOfVersions, versionsOf } from '../reads/read-versions.ts';
import { key } from '../refusals.ts';
import { writeActions } from '../steps/action-rows.ts';
import { sourcesOfVersion } from '../steps/sources-of-version.ts';
import { writeVersion } from '../steps/write-version.ts';

/** Staff show a version of a plan to everybody; whoever is named in it for the first time is told. */
export const publishVersion = act({
	name: 'plan.publish',
	summary: 'Everybody can read a version of a plan, and those whose words were used are told where.',
	example: { slug: 'det-har-i-sagt', stage: 'draft', note: 'Aftentelefonen er kommet med.', withUncited: false },
	answer: v.object({ slug: v.string(), version: v.number() }),
	input: v.object({
		slug: slugField,
		stage: stageField,
		note: noteField,
		...goingOnFields,
		withUncited: v.optional(v.boolean(key('form-changed')), false),
		/** The mark of the parts that the page showed: what a colleague wrote since is not published unread. */
		seen: seenMarkField,
	}),
	async load(context, { slug }) {
		const facts = await lockPlan(context, slug);
		return facts && { ...facts, parts: await partsOfPlan(context, facts.plan.id) };
	},
	may: mayWritePlan,
	async run(context, { plan, process, parts }, { slug, stage, note = '', withUncited, seen, ...goingOn }) {
		if (process.publishedAt === null) return refused(key('process-not-public'));
		if (seen !== undefined && seen !== markOfParts(plan, parts)) return refused(key('plan-changed-meanwhile'));
		const earlier = await earlierVersion(context, plan);
		const problems = whyPublishingIsRefused({
			...plan,
			...goingOn,
			parts,
			stage,
			note,
			withUncited,
			earlier,
			unread: parts.filter(({ machine }) => machine === 'waits').length,
			today: dateInCopenhagen(context.now),
		});
		if (problems.length > 0) return { kind: 'refused', problems };
		const heardIn = stage === 'consultation' ? goingOn.consultation : undefined;
		const consultation = heardIn && (await consultationsById(context, [heardIn])).get(heardIn);
		if (heardIn && (!consultation || consultation.processId !== process.id))
			return refused(key('consultation-missing'), 'consultation');
		// One that nobody can see yet is begun with the plan, so that it can be taken back with it.
		if (consultation && consultation.publishedAt === null)
			return refused(key('consultation-not-published'), 'consultation');
		const known = await sourcesOfVersion(context, process.id, parts);
		if ('problems' in known) return known;
		const version = await writeVersion(context, plan, {
			stage,
			note,
			parts: parts.map((part) => ({ ...part, byMachine: part.machine !== null })),
			sources: known,
			consultationId: heardIn,
			decided: stage === 'adopted' ? decidedAs(goingOn) : undefined,
		});
		if (stage === 'adopted') await writeActions(context, plan, parts);
		if (plan.published === null)
			await relate(context, { kind: 'process', id: process.id }, 'led-to', { kind: 'plan', id: plan.id });
		if (heardIn) await relate(context, { kind: 'plan', id: plan.id }, 'led-to', { kind: 'consultation', id: heardIn });
		await context.runtime.jobs.send(context.db, 'plan-published', { plan: plan.id, version });
		return done({ slug, version });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});

/** Who decided, when, and their words; the rule before has seen that they are there. */
function decidedAs({ decidedBy = '', decidedOn = '', decision = '' }: GoingOn) {
	return { by: decidedBy, on: decidedOn, words: decision };
}

interface GoingOn {
	readonly decidedBy?: string | undefined;
	readonly decidedOn?: string | undefined;
	readonly decision?: string | undefined;
}

async function earlierVersion(context: Context, plan: Plan): Promise<EarlierVersion | undefined> {
	if (plan.published === null) return undefined;
	const [[latest], partsOf] = await Promise.all([
		versionsOf(context, plan.id),
		partsOfVersions(context, plan.id, [plan.published]),
	]);
	return latest && { ...latest, parts: partsOf(latest.version) };
}
