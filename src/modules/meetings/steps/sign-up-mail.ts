import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { settingNames } from '../../people/index.ts';
import { type PublicMeeting, wordsOf } from '../meeting.ts';
import { hoursText, whereText } from '../meeting-words.ts';
import type { SignUp } from '../reads/list-sign-ups.ts';
import { meetingTexts } from '../texts.ts';
import { signUpSecret } from './sign-up-secret.ts';

/** What somebody who signed up is told. */
export type SignUpNews = 'placed' | 'waiting' | 'moved-up' | 'changed' | 'cancelled' | 'tomorrow';

/** Writes to somebody who signed up, in their language, with the one link by which they sign off. Nobody without an address is written to. */
export async function mailSignUp(
	context: Context,
	meeting: PublicMeeting,
	signUp: Pick<SignUp, 'id' | 'email' | 'name' | 'language' | 'headCount'>,
	news: SignUpNews,
): Promise<void> {
	if (!signUp.email) return;
	const { language } = signUp;
	const texts = meetingTexts(language).mail;
	const title = wordsOf(meeting, language, 'title').text;
	const access = wordsOf(meeting, language, 'access').text;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const path = localPath(language, `/tilmelding/${signUpSecret(context, signUp.id)}`);
	const isOn = news !== 'cancelled';
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		greeting: signUp.name,
		paragraphs: [
			texts.news[news](title),
			...(news === 'cancelled' ? [texts.because(meeting.cancelledBecause ?? '')] : []),
			[hoursText(meeting, language), whereText(meeting, language)].filter(Boolean).join('\n'),
			...(isOn && signUp.headCount > 1 ? [texts.heads(signUp.headCount)] : []),
			...(isOn && meeting.link && news !== 'waiting' ? [texts.link(meeting.link)] : []),
			...(isOn && access ? [access] : []),
			...(isOn ? [texts.leave] : []),
		],
		action: { text: isOn ? texts.action : texts.see, url: new URL(path, context.runtime.publicUrl).href },
		footer: texts.footer,
	});
	await writeMail(
		{ ...context, language },
		{
			dedupe: `sign-up:${news}:${signUp.id}${news === 'changed' ? `:${meeting.revision}` : ''}`,
			to: signUp.email,
			subject: texts.subjects[news](title),
			...forms,
		},
	);
}
