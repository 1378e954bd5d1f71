import type { PhaseKinds } from '../processes/index.ts';
import { remarkPath } from './documentation.ts';
import { documentationTexts } from './texts.ts';

/** The kind of phase in which a process is written down for others, and those who took part say what was learned. */
export const documentationPhaseKinds: PhaseKinds = {
	documentation: {
		title: (language) => documentationTexts(language).phase,
		icon: 'document',
		place: (slug) => remarkPath({ slug }),
	},
};
