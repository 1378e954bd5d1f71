import type { WordingSpec } from '../wordings/index.ts';
import { limits } from './limits.ts';
import type { PublicMeeting } from './meeting.ts';

/** What a meeting says, and how else than in Danish and English it can be said: its English stands with its Danish words. */
export const meetingWording: WordingSpec<PublicMeeting> = {
	kind: 'meeting',
	wordings: ['let', 'ar'],
	fields: [
		{ name: 'title', limit: limits.title, rows: 1 },
		{ name: 'intro', limit: limits.intro, rows: 6 },
		{ name: 'access', limit: limits.access, rows: 3 },
		{ name: 'quietVoices', limit: limits.quietVoices, rows: 3 },
		{ name: 'agenda', limit: limits.agenda, rows: 6, isList: true },
	],
	wordsOf: ({ title, intro, access, quietVoices, agenda }) => ({ title, intro, access, quietVoices, agenda }),
};
