/** How people meet. */
export const meetingForms = [
	'kick-off',
	'after-work',
	'coffee',
	'workshop',
	'theme-day',
	'experience-walk',
	'visit',
	'digital',
] as const;

/** One of them. */
export type MeetingForm = (typeof meetingForms)[number];

/** The words of a meeting that may also be written in English. */
export const translatedWords = ['title', 'intro', 'access', 'noStake', 'quietVoices', 'agenda', 'languages'] as const;

/** One of them. */
export type TranslatedWord = (typeof translatedWords)[number];

/** A meeting in another language; what is left out stands in Danish. */
export type MeetingTranslation = Readonly<Partial<Record<TranslatedWord, string>>>;

/** A public meeting of a process, as its row tells it. */
export interface PublicMeeting {
	readonly id: string;
	/** The number that people see in its address. */
	readonly number: number;
	readonly processId: string;
	readonly themeId: string | null;
	readonly form: MeetingForm;
	readonly title: string;
	readonly intro: string;
	readonly startsAt: Date;
	readonly endsAt: Date;
	readonly place: string;
	readonly address: string;
	/** How one gets in: steps, lift, toilet, the bus. */
	readonly access: string;
	readonly link: string;
	readonly phone: string;
	readonly facilitatorName: string;
	/** The employee who leads it, where it is one: they see who comes. */
	readonly facilitatorId: string | null;
	/** The facilitator's own words that they have nothing to win by the outcome. */
	readonly noStake: string;
	readonly quietVoices: string;
	readonly agenda: string;
	readonly languages: string;
	readonly takesSignUps: boolean;
	/** Absent: there is always room. */
	readonly places: number | null;
	readonly recordingUrl: string;
	readonly recordingTitle: string;
	readonly translations: Readonly<Record<string, MeetingTranslation>>;
	readonly came: number | null;
	readonly publishedAt: Date | null;
	readonly cancelledAt: Date | null;
	readonly cancelledBecause: string | null;
	readonly revision: number;
	readonly changedAt: Date;
}

/** Where a meeting is in its life. */
export type MeetingState = 'draft' | 'cancelled' | 'coming' | 'running' | 'held';

/** Where a meeting is in its life at an instant. */
export function meetingState(
	meeting: Pick<PublicMeeting, 'publishedAt' | 'cancelledAt' | 'startsAt' | 'endsAt'>,
	now: Date,
): MeetingState {
	if (meeting.publishedAt === null) return 'draft';
	if (meeting.cancelledAt !== null) return 'cancelled';
	if (now < meeting.startsAt) return 'coming';
	return now < meeting.endsAt ? 'running' : 'held';
}

/** A meeting in the reader's language, word by word: what nobody has translated stands in Danish. */
export function wordsOf(
	meeting: PublicMeeting,
	language: string,
	word: TranslatedWord,
): { text: string; isDanish: boolean } {
	const translated = language === 'da' ? undefined : meeting.translations[language]?.[word];
	return translated ? { text: translated, isDanish: false } : { text: meeting[word], isDanish: true };
}

/** The lines of a text of lines, without the empty ones. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
		.filter(Boolean);
}

/** Its page. */
export function meetingPath(meeting: Pick<PublicMeeting, 'number'>): string {
	return `/moeder/${meeting.number}`;
}
