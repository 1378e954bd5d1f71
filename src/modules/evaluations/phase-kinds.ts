import type { PhaseKinds } from '../processes/index.ts';
import { evaluationTexts } from './texts.ts';

/** The kind of phase in which those concerned say what came of it. */
export const evaluationPhaseKinds: PhaseKinds = {
	evaluation: {
		title: (language) => evaluationTexts(language).phase,
		icon: 'comment',
		place: (slug) => `/forloeb/${slug}/evalueringer`,
	},
};
