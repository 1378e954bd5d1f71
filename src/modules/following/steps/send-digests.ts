import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { type OutgoingMailIn, writeMails } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { languages } from '../../../ui/language.ts';
import { contactsOf, namesOf, settingNames } from '../../people/index.ts';
import { digestBody, tellable } from '../digest-mail.ts';
import { groupNews } from '../news.ts';
import { untoldNews } from '../reads/untold-news.ts';
import { nextDigestAt } from '../rhythm.ts';
import { followingTexts } from '../texts.ts';
import { noteTold, takeDue } from './due-followers.ts';
import { loadWords, type Shelf } from './load-words.ts';
import { mailsAtOnce } from './mails-at-once.ts';
import { endOf, envelopeOf, type Reader } from './reader.ts';
import { newsSoFar } from './write-news.ts';

/** So many in one transaction: few enough to stay small in memory, many enough to share what is read. */
const followersAtOnce = 200;

/**
 * Writes the digests that are due. What is written and how far each person has been told are one transaction, so that a program that is
 * killed in the middle has told them either all or nothing. Says how many followers were seen to.
 */
export async function sendDigests(context: Context): Promise<number> {
	const newsTo = await newsSoFar(context);
	const shelf: Shelf = new Map();
	for (let seenTo = 0; ; ) {
		const taken = await inTransaction(context.db, (db) => tellSome({ ...context, db }, newsTo, shelf));
		seenTo += taken;
		if (taken < followersAtOnce) return seenTo;
	}
}

async function tellSome(context: Context, newsTo: string, shelf: Shelf): Promise<number> {
	const followers = await takeDue(context, newsTo, followersAtOnce);
	if (followers.length === 0) return 0;
	const untold = await untoldNews(context, followers, newsTo);
	const persons = followers.filter(({ person }) => untold.has(person)).map(({ person }) => person);
	const contacts = new Map((await contactsOf(context, persons)).map((one) => [one.person, one]));
	const names = await namesOf(context, [...contacts.keys()]);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const readers: Reader[] = followers.flatMap((follower) => {
		const contact = contacts.get(follower.person);
		const mine = untold.get(follower.person);
		return contact && mine ? [{ follower, contact, untold: mine, greeting: names.get(follower.person)?.name }] : [];
	});
	const mails: OutgoingMailIn[] = [];
	for (const language of languages) {
		const some = readers.filter(({ contact }) => contact.language === language);
		if (some.length === 0) continue;
		const words = await loadWords(
			{ ...context, language },
			some.map((reader) => reader.untold.news),
			{ shelf, municipality: municipality?.name ?? 'Samskab' },
		);
		const told = some.map((reader) => ({ ...reader, news: tellable(reader.untold.news, words) }));
		const isAtOnce = ({ follower }: Reader) => follower.rhythm === 'at-once';
		mails.push(...(await mailsAtOnce({ ...context, language }, told.filter(isAtOnce), words, newsTo)));
		for (const reader of told.filter((one) => !isAtOnce(one))) {
			if (reader.news.length === 0) continue;
			const texts = followingTexts(language).digest;
			const title = texts.subject[reader.follower.rhythm === 'weekly' ? 'weekly' : 'daily'];
			const body = digestBody(groupNews(reader.news), title, words);
			const more = reader.untold.all > reader.untold.news.length;
			mails.push({
				...envelopeOf(context, reader, `digest:${reader.follower.person}:${reader.follower.toldTo}-${newsTo}`),
				subject: title,
				...composeMail({
					language,
					municipality: words.municipality,
					...(reader.greeting && { greeting: reader.greeting }),
					...body,
					...(more && { action: { text: texts.moreAll, url: words.url('/mit/foelger') } }),
					...endOf(context, reader, language),
				}),
			});
		}
	}
	await writeMails(context, mails);
	await noteTold(
		context,
		followers.map(({ person, rhythm }) => ({ person, dueAt: nextDigestAt(rhythm, context.now) })),
		newsTo,
	);
	return followers.length;
}
