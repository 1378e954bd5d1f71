import type { PhaseKinds } from '../processes/index.ts';
import { meetingTexts } from './texts.ts';

/** The kind of phase that is filled with meetings. */
export const meetingPhaseKinds: PhaseKinds = {
	meetings: {
		title: (language) => meetingTexts(language).phase,
		icon: 'meeting',
		place: (slug) => `/forloeb/${slug}/moeder`,
	},
};
