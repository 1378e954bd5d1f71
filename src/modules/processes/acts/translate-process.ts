import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { whoseWords, wordings } from '../../wordings/index.ts';
import { freeLine, freeText, slugField } from '../fields.ts';
import { limits } from '../limits.ts';
import { wordingsOf } from '../reads/read-wording.ts';
import { originalMark } from '../steps/original-mark.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { processTables } from '../tables.ts';

/** Says a process in another language, or easy to read; what is left empty is shown as it is. */
export const translateProcess = act({
	name: 'process.translate',
	summary: 'Those who steer a process write its words in another language, or easy to read.',
	input: v.object({
		slug: slugField,
		/** English, Arabic or easy to read. */
		wording: v.optional(v.picklist(wordings), 'en'),
		/** A machine's words are marked as such until a person approves them. */
		madeBy: v.optional(v.picklist(['person', 'machine']), 'person'),
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
		const before = (await wordingsOf(context, process.id)).find(({ wording }) => wording === words.wording);
		const saved = {
			title: words.title ?? '',
			question: words.question ?? '',
			intro: words.intro ?? '',
			audience: words.audience ?? '',
			alreadyDecided: words.alreadyDecided ?? '',
			openForYou: words.openForYou ?? '',
			promiseWhat: words.promiseWhat ?? '',
			promiseWho: words.promiseWho ?? '',
			conclusion,
		};
		const row = {
			title: saved.title,
			question: saved.question,
			intro: saved.intro,
			audience: saved.audience,
			already_decided: saved.alreadyDecided,
			open_for_you: saved.openForYou,
			promise_what: saved.promiseWhat,
			promise_who: saved.promiseWho,
			conclusion,
			made_by: whoseWords(words.madeBy, saved, before && { madeBy: before.madeBy, words: { ...before.words } }),
			original: originalMark(process),
			written_at: context.now,
			// New words are nobody's until they are read again.
			approved_at: null,
			approved_by: null,
			approved_by_name: null,
		};
		await processTables(context.db)
			.insertInto('process_translation')
			.values({ process: process.id, language: words.wording, ...row })
			.onConflict((conflict) => conflict.columns(['process', 'language']).doUpdateSet(row))
			.execute();
		return done({ slug: words.slug });
	},
	about: aboutProcess,
});
