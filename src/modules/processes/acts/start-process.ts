import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { addDays, calendarDate, dateInCopenhagen } from '../../../platform/clock.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { organisationBySlug, organisationSlug } from '../../people/index.ts';
import { whyBeginningIsRefused } from '../beginning.ts';
import { whyDatesAreRefused } from '../checklist.ts';
import { defaultPhases } from '../default-phases.ts';
import { furtherFields, kindAtStart, questionFields } from '../fields.ts';
import { mayStartFor, mayStartProcess } from '../permissions.ts';
import { key } from '../refusals.ts';
import { insertProcess } from '../steps/insert-process.ts';
import { replacePhases, writeTemplate } from '../steps/write-phases.ts';
import { columnsOf, takeCover, whyWordsAreRefused, writeLevels } from '../steps/write-words.ts';
import { templateNamed, templateNames } from '../templates/templates.ts';

/** How long a process is usually open, and how long after it everybody is answered. */
const usualDays = { open: 28, answering: 42 };

/** An employee, or somebody who acts for an organisation, starts a process: a draft that only those who steer it see, with dates and phases as they usually are. */
export const startProcess = act({
	name: 'process.start',
	summary: 'An employee or an organisation begins to prepare a process; nobody else sees it yet.',
	example: { title: 'Nye stier', question: 'Hvor går du gerne?', audience: 'Alle, der går, løber eller cykler.' },
	answer: v.object({ id: v.string(), slug: v.string() }),
	input: v.object({
		...questionFields,
		questionKind: kindAtStart,
		...furtherFields,
		/** In whose name; left out it is the municipality's. */
		organisation: v.optional(organisationSlug),
		/** The template that its phases and themes come from; left out they are as usual. */
		template: v.optional(v.picklist(templateNames, key('template-unknown'))),
	}),
	async load(context, { organisation }) {
		const behind = organisation === undefined ? undefined : await organisationBySlug(context, organisation);
		return organisation !== undefined && !behind ? undefined : { behind };
	},
	may: (actor, { behind }) => (behind ? mayStartFor(actor, behind) : mayStartProcess(actor)),
	async run(context, { behind }, words) {
		const untimely = behind && whyBeginningIsRefused(behind);
		if (untimely) return refused(untimely);
		const template = templateNamed(words.template);
		const today = dateInCopenhagen(context.now);
		const { opensOn = today } = words;
		const { closesOn = laterDay(opensOn, usualDays.open) } = words;
		const { promiseBy = laterDay(closesOn, usualDays.answering) } = words;
		const dates = { opensOn, closesOn, promiseBy };
		const unsettled = { publishedAt: null, concludedAt: null, ...dates };
		const datesProblem = whyDatesAreRefused(unsettled, dates, today);
		if (datesProblem) return refused(datesProblem.key, datesProblem.field);
		const problem = await whyWordsAreRefused(context, words, behind?.id ?? null);
		if (problem) return problem;
		if (!(await takeCover(context, words.cover ?? null, null))) return refused(key('picture-gone'), 'cover');
		const id = newId();
		const slug = await insertProcess(context, id, {
			...columnsOf(words),
			...(words.intro === undefined && template && { intro: template.words.da.intro }),
			already_decided: words.alreadyDecided ?? '',
			promise_what: words.promiseWhat ?? '',
			promise_who: words.promiseWho ?? '',
			contact: words.contact ?? '',
			drawing: words.drawing ?? 'neighbours',
			title: words.title,
			question: words.question,
			question_kind: words.questionKind,
			audience: words.audience,
			opens_on: opensOn,
			closes_on: closesOn,
			promise_by: promiseBy,
			organisation: behind?.id ?? null,
		});
		if (template) await writeTemplate(context, id, template, dates);
		else await replacePhases(context, id, defaultPhases(dates));
		if (words.levels) await writeLevels(context, id, words.levels);
		return done({ id, slug });
	},
	about: (_, answer) => ({ kind: 'process', id: answer.id }),
});

function laterDay(day: string, days: number): string {
	return addDays(calendarDate(day), days);
}
