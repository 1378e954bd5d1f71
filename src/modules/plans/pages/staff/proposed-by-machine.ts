import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import { contributionsByNumber, isPublic } from '../../../contributions/index.ts';
import { draftInstructions, draftLimits, draftMaterial, keepCited } from '../../machine-draft.ts';
import { mayWritePlan } from '../../permissions.ts';
import { writtenPlan } from '../../reads/read-plan.ts';
import type { PlanRefusal } from '../../refusals.ts';
import type { Source } from '../../sources.ts';

/**
 * Asks the model for a paragraph from the contributions that are ticked, and leaves of it what cites them. Only for whoever may write
 * the plan, so that nobody else makes us call anybody, and only with what everybody can read.
 */
export async function proposedByMachine(
	{ context, params, isRepeated }: Sent,
	numbers: readonly number[],
): Promise<{ readonly text: string; readonly dropped: number } | InputProblems> {
	const model = context.runtime.languageModel;
	// Words that nobody takes in: the act says who may, or gives the answer that the form had the first time.
	const nothing = { text: '–', dropped: 0 };
	if (context.actor.kind === 'visitor' || (await isRepeated())) return nothing;
	const facts = await writtenPlan(context, params.slug ?? '');
	if (!facts || mayWritePlan(context.actor, facts).kind !== 'yes') return nothing;
	if (!model) return problem('no-machine');
	const known = numbers.filter(Number.isSafeInteger).slice(0, draftLimits.pieces);
	const pieces = (await contributionsByNumber(context, known)).filter(
		(piece) => piece.processId === facts.process.id && isPublic(piece),
	);
	if (pieces.length === 0) return problem('nothing-chosen', 'sources');
	const written = await model.write({ instructions: draftInstructions, material: draftMaterial(pieces) });
	if (!written.ok) return problem(`machine-${written.fault}`);
	const given = pieces.map(({ number }): Source => ({ kind: 'contribution', number }));
	const draft = keepCited(written.text, given);
	return draft.kept === 0 ? problem('machine-cites-nothing') : draft;
}

function problem(key: PlanRefusal, field?: string): InputProblems {
	return new InputProblems([{ key, ...(field && { field }) }]);
}
