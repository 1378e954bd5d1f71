import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { freeLine, freeText, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { processTables } from '../tables.ts';

/** Says a process in English; what is left empty is shown in Danish. */
export const translateProcess = act({
	name: 'process.translate',
	summary: 'Those who steer a process write its words in English.',
	input: v.object({
		slug: slugField,
		title: freeLine(limits.title),
		question: freeLine(limits.question),
		intro: freeText(limits.intro),
		audience: freeText(limits.audience),
		alreadyDecided: freeText(limits.decided),
		openForYou: freeText(limits.decided),
		promiseWhat: freeText(limits.promiseWhat),
		promiseWho: freeLine(limits.promiseWho),
		conclusionHeading: freeLine(limits.conclusionHeading),
		conclusionText: freeText(limits.conclusion),
	}),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, words) {
		const conclusion = [words.conclusionHeading, words.conclusionText].filter(Boolean).join('\n\n');
		const row = {
			title: words.title ?? '',
			question: words.question ?? '',
			intro: words.intro ?? '',
			audience: words.audience ?? '',
			already_decided: words.alreadyDecided ?? '',
			open_for_you: words.openForYou ?? '',
			promise_what: words.promiseWhat ?? '',
			promise_who: words.promiseWho ?? '',
			conclusion,
		};
		await processTables(context.db)
			.insertInto('process_translation')
			.values({ process: process.id, language: 'en', ...row })
			.onConflict((conflict) => conflict.columns(['process', 'language']).doUpdateSet(row))
			.execute();
		return done({ slug: words.slug });
	},
	about: aboutProcess,
});
