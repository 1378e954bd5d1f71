import type { Demonstration } from '../types.ts';
import { answers } from './answers.ts';
import { areas } from './areas.ts';
import { associations } from './associations.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { comments } from './comments.ts';
import { consultations } from './consultations.ts';
import { contributions } from './contributions.ts';
import { departments } from './departments.ts';
import { documented } from './documented.ts';
import { evaluations } from './evaluations.ts';
import { followedCatalogues } from './followed-catalogues.ts';
import { follows } from './follows.ts';
import { helpAsked } from './help.ts';
import { imported } from './imported.ts';
import { letters } from './letters.ts';
import { meetings } from './meetings.ts';
import { moderation } from './moderation.ts';
import { municipality } from './municipality.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { processes } from './processes.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { sorting } from './sorting.ts';
import { staffDay } from './staff-day.ts';
import { supports } from './supports.ts';
import { tokens } from './tokens.ts';
import { writeOutDates } from './written-dates.ts';

export { dateOf } from './written-dates.ts';

/** Lindholm with the dates in its answers still unwritten, as `{date:12}`. */
export const lindholm: Demonstration = {
	municipality,
	areas,
	departments,
	people,
	organisations,
	associations,
	helpAsked,
	processes,
	contributions,
	comments,
	supports,
	answers,
	changes,
	staffDay,
	sorting,
	documented,
	followedCatalogues,
	plans,
	moderation,
	calendar,
	meetings,
	consultations,
	evaluations,
	letters,
	tokens,
	imported,
	follows,
	saidOtherwise,
};

/** Lindholm as it reads on the day (yyyy-mm-dd) that it is loaded. */
export function lindholmOn(loadDay: string): Demonstration {
	return {
		...lindholm,
		answers: answers.map((answer) => ({
			...answer,
			heading: writeOutDates(answer.heading, loadDay),
			text: writeOutDates(answer.text, loadDay),
		})),
	};
}
