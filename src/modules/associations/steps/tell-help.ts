import type { Context, Language } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { fullDate } from '../../../ui/format.ts';
import { localPath } from '../../../ui/language.ts';
import { mailPersons } from '../../notify/index.ts';
import { namesOf, settingNames, shownName } from '../../people/index.ts';
import type { HelpRequest } from '../help.ts';
import { helpTexts } from '../texts-help.ts';
import { consultantsOfLate } from './help-rows.ts';
import { helpPath } from './help-secret.ts';

type Told = Pick<HelpRequest, 'id' | 'kind' | 'groupName' | 'contactName' | 'email' | 'language' | 'dueOn'>;

/** A request that has just come, as those who answer are told of it. */
type NewRequest = Pick<HelpRequest, 'id' | 'groupName' | 'dueOn'> & { readonly number: number };

/** What has happened to a request, as the group is told; `id` names the happening, so that it is told once. */
export interface HelpNews {
	readonly what: 'received' | 'taken' | 'answered';
	readonly id: string;
	readonly consultant?: string | undefined;
	readonly text?: string | undefined;
}

/** Writes to the group, in its language, with the link to its own page. A group without an address is called instead. */
export async function tellGroup(context: Context, request: Told, news: HelpNews): Promise<void> {
	const { email, language } = request;
	if (!email) return;
	const { mails, kinds } = helpTexts(language);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const by = news.consultant ? await nameOf(context, news.consultant, language) : '';
	const due = fullDate(language, request.dueOn);
	const words = mails[news.what];
	const path = localPath(language, helpPath(context, request.id));
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		greeting: request.contactName,
		paragraphs: [words.text({ about: kinds[request.kind].name, by, due }), ...(news.text ? [news.text] : [])],
		action: { text: mails.action, url: new URL(path, context.runtime.publicUrl).href },
		footer: mails.footer,
	});
	const mail = {
		dedupe: `help:${news.what}:${news.id}`,
		to: email,
		subject: words.subject(request.groupName),
		...forms,
	};
	await writeMail({ ...context, language }, mail);
}

/** Writes to the colleague who has a request: somebody handed it on, or the group has written again. */
export async function tellConsultant(
	context: Context,
	request: Told & { readonly number: number },
	news: { readonly what: 'handed' | 'again'; readonly id: string; readonly consultant: string },
): Promise<void> {
	await mailPersons(context, [news.consultant], (language) => {
		const { mails } = helpTexts(language);
		const words = mails[news.what];
		return {
			dedupe: `help:${news.what}:${news.id}`,
			subject: words.subject(request.groupName),
			paragraphs: [words.text(fullDate(language, request.dueOn))],
			action: { text: mails.staffAction, path: `/styr/foreningshjaelp/${request.number}` },
			footer: mails.staffFooter,
		};
	});
}

/** Writes to those who have taken requests within a year that a new one is there; where nobody has, to the municipality itself. */
export async function tellConsultants(context: Context, request: NewRequest): Promise<void> {
	const consultants = (await consultantsOfLate(context)).filter((one) => one !== context.actor.personId);
	const said = (language: Language) => {
		const { mails } = helpTexts(language);
		return {
			dedupe: `help:new:${request.id}`,
			subject: mails.new.subject(request.groupName),
			paragraphs: [mails.new.text(fullDate(language, request.dueOn))],
			action: { text: mails.staffAction, path: `/styr/foreningshjaelp/${request.number}` },
			footer: mails.newFooter,
		};
	};
	if (consultants.length > 0) return mailPersons(context, consultants, said);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	if (!municipality?.email) return;
	const { action, ...words } = said('da');
	const forms = composeMail({
		language: 'da',
		municipality: municipality.name,
		paragraphs: words.paragraphs,
		action: { text: action.text, url: new URL(action.path, context.runtime.publicUrl).href },
		footer: words.footer,
	});
	await writeMail(
		{ ...context, language: 'da' },
		{ dedupe: words.dedupe, to: municipality.email, subject: words.subject, ...forms },
	);
}

async function nameOf(context: Context, person: string, language: Language): Promise<string> {
	const names = await namesOf(context, [person]);
	return shownName(names.get(person), 'name', language);
}
