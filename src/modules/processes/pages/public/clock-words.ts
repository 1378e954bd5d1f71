import type { Language } from '../../../../platform/context.ts';
import { fullDate, nearDate, plural, weekdayDate } from '../../../../ui/format.ts';
import type { Totals } from '../../../contributions/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import { publicClock } from '../../public-clock.ts';
import { publicTexts } from './public-texts.ts';

type Counted = Pick<Totals, 'all' | 'toAnswer' | 'unanswered'>;

/** Further away than this a date says more than a number of days. */
const nearDays = 30;

/** Where a process is, in a few words above its name. */
export function cardEyebrow(
	language: Language,
	process: ParticipationProcess,
	totals: Pick<Totals, 'toAnswer' | 'unanswered'>,
	today: string,
): string {
	const texts = publicTexts(language);
	const clock = publicClock(process, totals, today);
	switch (clock.state) {
		case 'draft':
			return texts.process.states.draft;
		case 'coming':
			return texts.card.opens(nearDate(language, process.opensOn, today));
		case 'open': {
			const days = clock.daysToClose ?? 0;
			if (days === 0) return texts.card.lastDay;
			return days <= nearDays
				? plural(language, days, texts.card.daysLeft)
				: texts.card.openUntil(nearDate(language, process.closesOn, today));
		}
		case 'stopped':
			return texts.process.states.stopped;
		case 'closed':
			return clock.waiting > 0 ? texts.card.answering : texts.card.answeredAll;
		case 'concluded':
			return texts.card.concluded(fullDate(language, process.concludedAt as Date));
	}
}

/** How much came in, and when it is answered: late is said out loud. */
export function cardStamp(language: Language, process: ParticipationProcess, totals: Counted, today: string): string {
	const { card } = publicTexts(language);
	const clock = publicClock(process, totals, today);
	const answers =
		clock.daysLate > 0
			? plural(language, clock.daysLate, card.late)
			: clock.daysToPromise === undefined
				? totals.toAnswer > 0 && totals.unanswered === 0 && card.allAnswered
				: card.answerBy(nearDate(language, process.promiseBy, today));
	const came = totals.all > 0 && plural(language, totals.all, card.contributions);
	return [came, answers].filter(Boolean).join('. ');
}

/** The line above the question on a process's own page. */
export function stateLine(
	language: Language,
	process: ParticipationProcess,
	totals: Pick<Totals, 'toAnswer' | 'unanswered'>,
	today: string,
): string {
	const { states } = publicTexts(language).process;
	const clock = publicClock(process, totals, today);
	switch (clock.state) {
		case 'draft':
			return states.draft;
		case 'coming':
			return states.opens(weekdayDate(language, process.opensOn));
		case 'open':
			return clock.daysToClose === 0 ? states.lastDay : states.open(weekdayDate(language, process.closesOn));
		case 'stopped':
			return states.stopped;
		case 'closed':
			return clock.waiting > 0 || totals.toAnswer === 0 ? states.answering : states.answered;
		case 'concluded':
			return states.concluded(fullDate(language, process.concludedAt as Date));
	}
}
