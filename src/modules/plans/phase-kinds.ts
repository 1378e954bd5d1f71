import type { PhaseKinds } from '../processes/index.ts';
import { plansPath } from './plan.ts';
import { planTexts } from './texts.ts';

/** The kind of phase in which a plan is written and read. */
export const planPhaseKinds: PhaseKinds = {
	plan: { title: (language) => planTexts(language).phase, icon: 'document', place: plansPath },
};
