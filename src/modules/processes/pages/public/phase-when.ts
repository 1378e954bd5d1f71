import type { Language } from '../../../../platform/context.ts';
import { nearDate } from '../../../../ui/format.ts';
import { type Phase, phaseState } from '../../phase.ts';
import { monthOf } from './dates.ts';
import { publicTexts } from './public-texts.ts';

/** Danish writes months small inside a sentence, English does not. */
function monthInside(language: Language, day: string, today: string): string {
	const month = monthOf(language, day, today);
	return language === 'da' ? month.toLowerCase() : month;
}

/** When a phase is, as short as it can be said: a month for what is over, the end for what runs. */
export function phaseWhen(language: Language, phase: Pick<Phase, 'startsOn' | 'endsOn'>, today: string): string {
	const { phases } = publicTexts(language).process;
	const { startsOn, endsOn } = phase;
	const date = (day: string) => nearDate(language, day, today);
	switch (phaseState(phase, today)) {
		case 'done':
			return monthOf(language, endsOn ?? startsOn, today);
		case 'current':
			return endsOn ? phases.nowUntil(date(endsOn)) : phases.now;
		case 'ahead':
			if (endsOn === startsOn) return date(startsOn);
			return endsOn ? phases.until(date(endsOn)) : phases.from(monthInside(language, startsOn, today));
	}
}
