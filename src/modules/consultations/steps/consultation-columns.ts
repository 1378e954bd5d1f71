import { addDays, calendarDate, dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { earliestDeadline, usualDeleteOn } from '../consultation.ts';
import type { ConsultationWords } from '../fields.ts';
import { limits } from '../limits.ts';
import { key } from '../refusals.ts';

/** The words of a consultation as its row holds them, its days computed where none was chosen; or why they do not do. */
export function consultationColumns(context: Context, words: ConsultationWords) {
	const days = daysOf(context, words);
	if ('problems' in days) return days;
	return {
		...days,
		kind: words.kind,
		title: words.title,
		summary: words.summary,
		case_number: words.caseNumber,
		kle: words.kle,
		contact: words.contact,
		short_reason: words.shortReason,
	};
}

function daysOf(
	context: Context,
	words: ConsultationWords,
): { readonly opens_on: string; readonly closes_on: string; readonly delete_on: string } | Refused {
	const last = addDays(dateInCopenhagen(context.now), limits.daysAhead);
	if (words.opensOn > last) return refused(key('too-far-ahead'), 'opensOn');
	const closesOn = words.closesOn || earliestDeadline(words.kind, calendarDate(words.opensOn));
	if (closesOn < words.opensOn) return refused(key('closes-before-it-opens'), 'closesOn');
	if (closesOn > last) return refused(key('too-far-ahead'), 'closesOn');
	const deleteOn = words.deleteOn || usualDeleteOn(closesOn);
	if (deleteOn <= closesOn) return refused(key('delete-too-early'), 'deleteOn');
	return { opens_on: words.opensOn, closes_on: closesOn, delete_on: deleteOn };
}
