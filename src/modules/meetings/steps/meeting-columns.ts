import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { type ParticipationProcess, themesOf } from '../../processes/index.ts';
import type { MeetingWords } from '../fields.ts';
import { whyPlanIsRefused } from '../planning.ts';
import { listFacilitators } from '../reads/list-facilitators.ts';
import { key } from '../refusals.ts';
import { readHours } from '../when.ts';

/** The words of a meeting as its row holds them, or why they do not do. */
export async function meetingColumns(
	context: Context,
	process: Pick<ParticipationProcess, 'id' | 'organisationId'>,
	words: MeetingWords,
) {
	const hours = readHours(words.on, words.from, words.until);
	if ('refusal' in hours) return refused(hours.refusal, hours.field);
	const refusal = whyPlanIsRefused(words);
	if (refusal) return refused(refusal.refusal, refusal.field);
	const theme = await themeOf(context, process.id, words.theme);
	if (theme instanceof Object) return theme;
	if (words.facilitator && !(await listFacilitators(context, process)).some(({ id }) => id === words.facilitator))
		return refused(key('facilitator-unknown'), 'facilitator');
	const { en } = words;
	return {
		theme,
		form: words.form,
		title: words.title,
		intro: words.intro,
		starts_at: hours.startsAt,
		ends_at: hours.endsAt,
		place: words.place,
		address: words.address,
		access: words.access,
		link: words.link,
		phone: words.phone,
		facilitator_name: words.facilitatorName,
		facilitator: words.facilitator,
		no_stake: words.noStake,
		quiet_voices: words.quietVoices,
		agenda: words.agenda,
		languages: words.languages,
		takes_sign_ups: words.takesSignUps,
		places: words.takesSignUps ? (words.places ?? null) : null,
		recording_url: words.recordingUrl,
		recording_title: words.recordingTitle,
		translations: JSON.stringify(en ? { en: Object.fromEntries(Object.entries(en).filter(([, text]) => text)) } : {}),
	};
}

async function themeOf(context: Context, processId: string, slug: string): Promise<string | null | Refused> {
	if (slug === '') return null;
	const found = (await themesOf(context, processId)).find((theme) => theme.slug === slug);
	return found ? found.id : refused(key('theme-not-here'), 'theme');
}
