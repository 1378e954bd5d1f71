import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { isSettled, whyDatesAreRefused } from '../checklist.ts';
import { areDefaultPhases, defaultPhases } from '../default-phases.ts';
import { editFields, slugField } from '../fields.ts';
import { phasesOf } from '../reads/read-parts.ts';
import { key } from '../refusals.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';
import { replacePhases } from '../steps/write-phases.ts';
import { columnsOf, takeCover, whyWordsAreRefused, writeLevels } from '../steps/write-words.ts';
import { processTables } from '../tables.ts';

/** Changes the words, the dates and the settings of a process; what is not named stays. Once it is public, dates move by an extension. */
export const editProcess = act({
	name: 'process.edit',
	summary: 'Those who steer a process correct its words, its pictures and what it asks of people.',
	input: v.object({ slug: slugField, ...editFields }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { slug, ...words }) {
		if (process.concludedAt) return refused(key('process-concluded'));
		if (isSettled(process) && words.questionKind && words.questionKind !== process.questionKind)
			return refused(key('kind-settled'), 'questionKind');
		const dates = {
			opensOn: words.opensOn ?? process.opensOn,
			closesOn: words.closesOn ?? process.closesOn,
			promiseBy: words.promiseBy ?? process.promiseBy,
		};
		const datesProblem = whyDatesAreRefused(process, dates, dateInCopenhagen(context.now));
		if (datesProblem) return refused(datesProblem.key, fieldOnTheForm(datesProblem, words));
		const problem = await whyWordsAreRefused(context, words, process.organisationId, process);
		if (problem) return problem;
		if (words.cover !== undefined && !(await takeCover(context, words.cover, process.coverId)))
			return refused(key('picture-gone'), 'cover');
		const columns = columnsOf(words);
		if (Object.keys(columns).length > 0)
			await processTables(context.db)
				.updateTable('participation_process')
				.set(columns)
				.where('id', '=', process.id)
				.execute();
		if (!isSettled(process) && areDefaultPhases(await phasesOf(context, process.id), process))
			await replacePhases(context, process.id, defaultPhases(dates));
		if (words.levels) await writeLevels(context, process.id, words.levels);
		return done({ slug });
	},
	about: aboutProcess,
});

/** The promise and the closing day stand on two screens: the fault is told where the person is. */
function fieldOnTheForm(
	problem: { readonly key: string; readonly field: string },
	words: { readonly promiseBy?: unknown },
) {
	return problem.key === 'promise-before-close' && words.promiseBy === undefined ? 'closesOn' : problem.field;
}
