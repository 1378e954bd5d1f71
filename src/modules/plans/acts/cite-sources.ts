import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { numberField, numbersField, seenField, sentenceField, slugField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { isHeading } from '../plan.ts';
import { key } from '../refusals.ts';
import { type Source, withSources } from '../sources.ts';
import { writePart } from '../steps/part-rows.ts';
import { whyPartIsRefused } from '../steps/why-part-is-refused.ts';
import { partToChange, refusedAsChanged } from './part-to-change.ts';

/** Staff put contributions or points behind a sentence of a plan, or behind a whole paragraph. */
export const citeSources = act({
	name: 'plan-part.cite',
	summary: 'Your contribution is named where its thought was used in a plan.',
	example: { slug: 'det-har-i-sagt', part: 3, sentence: 0, contributions: [12], points: [14], seen: 1 },
	input: v.object({
		slug: slugField,
		part: numberField,
		sentence: sentenceField,
		contributions: numbersField,
		points: numbersField,
		seen: seenField,
	}),
	load: (context, input) => partToChange(context, input),
	may: mayWritePlan,
	async run(context, { plan, process, part }, { slug, sentence, contributions, points, seen }) {
		const changed = refusedAsChanged(part, seen);
		if (changed) return changed;
		if (isHeading(part)) return refused(key('heading-has-sources'), 'sources');
		const sources: Source[] = [
			...contributions.map((number): Source => ({ kind: 'contribution', number })),
			...points.map((number): Source => ({ kind: 'point', number })),
		];
		if (sources.length === 0) return refused(key('nothing-chosen'), 'sources');
		const text = withSources(part.text, sentence, sources);
		if (text === undefined) return refused(key('sentence-gone'), 'sentence');
		const refusal = await whyPartIsRefused(context, process.id, { ...part, text });
		if (refusal) return refusal;
		await writePart(context, plan, part, { ...part, text });
		return done({ slug, part: part.number });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
