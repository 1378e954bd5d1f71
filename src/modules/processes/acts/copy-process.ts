import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { addDays, calendarDate, daysBetween } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { dateField, questionFields, slugField } from '../fields.ts';
import { copyParts } from '../steps/copy-parts.ts';
import { insertProcess } from '../steps/insert-process.ts';
import { aboutProcess, loadSteered, maySteer } from '../steps/steered.ts';

/** Whoever steers a process begins another from it: the same words and parts on new dates, and nothing of what people handed in. */
export const copyProcess = act({
	name: 'process.copy',
	summary:
		'A new process begins as another was: its words, phases, themes and options on new dates, without its contributions.',
	input: v.object({ slug: slugField, title: questionFields.title, opensOn: dateField }),
	load: loadSteered,
	may: maySteer,
	async run(context, { process }, { title, opensOn }) {
		const daysLater = daysBetween(calendarDate(process.opensOn), calendarDate(opensOn));
		const later = (day: string) => addDays(calendarDate(day), daysLater);
		const id = newId();
		const slug = await insertProcess(context, id, {
			title,
			question: process.question,
			question_kind: process.questionKind,
			audience: process.audience,
			intro: process.intro,
			already_decided: process.alreadyDecided.join('\n'),
			open_for_you: process.openForYou.join('\n'),
			promise_what: process.promiseWhat,
			promise_who: process.promiseWho,
			promise_by: later(process.promiseBy),
			opens_on: opensOn,
			closes_on: later(process.closesOn),
			contact: process.contact,
			coordinator: process.coordinatorId,
			department: process.departmentId,
			organisation: process.organisationId,
			area: process.areaId,
			kle: process.kle,
			drawing: process.drawing,
			// A cover belongs to one process: it goes when that one lets it go.
			video_url: process.videoUrl,
			video_title: process.videoTitle,
			pseudonyms_allowed: process.pseudonymsAllowed,
		});
		await copyParts(context, process.id, id, daysLater);
		return done({ id, slug });
	},
	about: (facts) => aboutProcess(facts),
});
