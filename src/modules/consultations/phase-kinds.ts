import type { PhaseKinds } from '../processes/index.ts';
import { consultationTexts } from './texts.ts';

/** The kind of phase in which people respond to a text. */
export const consultationPhaseKinds: PhaseKinds = {
	consultation: {
		title: (language) => consultationTexts(language).phase,
		icon: 'document',
		place: (slug) => `/forloeb/${slug}/hoeringer`,
	},
};
