import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { relateAll } from '../../relations/index.ts';
import { isNews, whyRecordingIsRefused } from '../council-decision.ts';
import { decisionFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { decisionsOf, meetingsToDecideAt } from '../reads/read-decisions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { caseOf } from '../reads/read-measurements.ts';
import { key } from '../refusals.ts';
import { tellOfEvaluation } from '../steps/tell-of-evaluation.ts';
import { evaluationTables } from '../tables.ts';

/** Says in public what the council chose for a project, when, in which words, and who did not agree; those who told are told. */
export const recordDecision = act({
	name: 'evaluation.record-decision',
	summary: 'Staff record what the council chose for a project; everybody can read it, and those who told are told.',
	example: {
		slug: 'fast-kontaktperson-i-to-aar',
		choice: 'operate',
		text: 'Projektet sættes i drift fra 2029.',
		dissent: '',
		decidedOn: '2029-02-10',
		url: 'https://dagsorden.example/byraadet/2029-02-10/7',
		seen: 0,
	},
	input: v.object({ slug: slugField, ...decisionFields }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation, process }, { slug, seen, meeting, ...decision }) {
		const { id } = evaluation;
		const [councilCase, before] = [await caseOf(context, id), await decisionsOf(context, id)];
		const wish = { ...decision, seen };
		const wrong = whyRecordingIsRefused(evaluation, councilCase, before, wish, dateInCopenhagen(context.now));
		if (wrong) return refused(wrong.refusal, wrong.field);
		const meetings = meeting ? await meetingsToDecideAt(context, process.id) : [];
		if (meeting && !meetings.some((one) => one.id === meeting)) return refused(key('meeting-not-here'), 'meeting');
		const made = newId(context.now);
		await evaluationTables(context.db)
			.insertInto('evaluation_decision')
			.values({
				id: made,
				evaluation: id,
				number: before.length + 1,
				choice: decision.choice,
				text: decision.text,
				dissent: decision.dissent,
				decided_on: decision.decidedOn,
				url: decision.url,
				meeting: meeting || null,
				reason: decision.reason,
				recorded_at: context.now,
				recorded_by: context.actor.personId,
			})
			.execute();
		const own = { kind: 'council-decision', id: made };
		await relateAll(context, [
			{ from: own, type: 'decides', to: { kind: 'evaluation', id } },
			...(meeting ? [{ from: { kind: 'meeting', id: meeting }, type: 'led-to' as const, to: own }] : []),
		]);
		if (isNews(decision, before)) await tellOfEvaluation(context, 'evaluation-decided', evaluation, { decision: made });
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
