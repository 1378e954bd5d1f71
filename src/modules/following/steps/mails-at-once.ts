import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import type { OutgoingMailIn } from '../../../platform/mail/outbox.ts';
import { type Contribution, contributionsById, contributionTexts, shownByline } from '../../contributions/index.ts';
import { openReplyAddresses, type ReplyTo } from '../../notify/index.ts';
import { namesOf } from '../../people/index.ts';
import { digestBody, type Words } from '../digest-mail.ts';
import { groupNews, type News } from '../news.ts';
import { repliesAreOpen } from '../replies/replies-are-open.ts';
import { followingTexts } from '../texts.ts';
import { endOf, envelopeOf, type Reader } from './reader.ts';

/** More things than this in one moment are one mail: "at once" must not be a hail. */
const mostMails = 5;

/** So many voices of a thread are told in full; all of them stand on its page. */
const mostVoices = 5;

type ReaderTold = Reader & { readonly news: readonly News[] };

interface Thread {
	readonly reader: ReaderTold;
	readonly about: string;
	readonly news: readonly News[];
}

/** The mails to those who want to hear at once: one for each thing that something has happened to, with what was said in full. */
export async function mailsAtOnce(
	context: Context,
	readers: readonly ReaderTold[],
	words: Words,
	newsTo: string,
): Promise<OutgoingMailIn[]> {
	const threads = readers.flatMap(threadsOf);
	const voices = await voicesOf(context, threads);
	const replies = await replyAddresses(context, threads, voices.pieces);
	return threads.map((thread) => {
		const { reader, news, about } = thread;
		const texts = followingTexts(words.language);
		const [first] = news;
		const matter = first && (words.matter('proposal', about) ?? words.matter(first.kind, first.matter));
		const several = new Set(news.map((one) => one.about)).size > 1;
		const title = several || !matter ? texts.digest.subject.daily : texts.digest.about(matter.title);
		const reply = several ? undefined : replies.get(thread);
		const told = several ? [] : idsOf(news, 'comment').slice(0, mostVoices);
		const listed = news.filter(({ matter }) => !told.includes(matter));
		const seeAt = told.length > 0 && (told.length === 1 ? words.matter('comment', told[0]) : matter);
		return {
			...envelopeOf(context, reader, `news:${reader.follower.person}:${about}:${reader.follower.toldTo}-${newsTo}`),
			subject: title,
			...(reply && { replyTo: reply.address }),
			...composeMail({
				language: words.language,
				municipality: words.municipality,
				...(reader.greeting && { greeting: reader.greeting }),
				...digestBody(groupNews(listed), title, words),
				...(reply && { answerable: true }),
				paragraphs: [...voices.said(told), ...(reply ? [texts.reply[reply.to]] : [])],
				...(seeAt && { action: { text: texts.digest.action, url: words.url(seeAt.path) } }),
				...endOf(context, reader, words.language),
			}),
		};
	});
}

function threadsOf(reader: ReaderTold): Thread[] {
	const byAbout = new Map<string, News[]>();
	for (const one of reader.news) byAbout.set(one.about, [...(byAbout.get(one.about) ?? []), one]);
	if (byAbout.size === 0) return [];
	if (byAbout.size > mostMails) return [{ reader, about: reader.follower.person, news: reader.news }];
	return [...byAbout].map(([about, news]) => ({ reader, about, news }));
}

/** What was said, in full, the newest first. */
async function voicesOf(context: Context, threads: readonly Thread[]) {
	const news = threads.flatMap((thread) => thread.news);
	const ids = new Set([...idsOf(news, 'comment'), ...news.map(({ about }) => about)]);
	const pieces = new Map((await contributionsById(context, [...ids])).map((piece) => [piece.id, piece]));
	const names = await namesOf(
		context,
		[...pieces.values()].flatMap(({ authorId, pseudonym }) => (authorId && !pseudonym ? [authorId] : [])),
	);
	const texts = followingTexts(context.language).digest;
	const contribution = contributionTexts(context.language);
	return {
		pieces,
		said: (ids: readonly string[]) =>
			ids.flatMap((id) => {
				const piece = pieces.get(id);
				return piece ? [`${texts.wrote(shownByline(piece, names, contribution))}\n${piece.text}`] : [];
			}),
	};
}

function idsOf(news: readonly News[], what: News['what']): string[] {
	return news.filter((one) => one.what === what).map(({ matter }) => matter);
}

/** Where each can be answered, if it can: a reply to the newest voice, or a voice about the proposal. */
async function replyAddresses(context: Context, threads: readonly Thread[], pieces: ReadonlyMap<string, Contribution>) {
	const found = new Map<Thread, { address: string; to: 'proposal' | 'comment' }>();
	if (!context.runtime.mailIn) return found;
	const proposals = threads.flatMap(({ about }) => pieces.get(about) ?? []);
	const open = await repliesAreOpen(context, proposals);
	const wishes = new Map<Thread, ReplyTo & { readonly to: 'proposal' | 'comment' }>();
	for (const thread of threads) {
		if (!open.has(thread.about)) continue;
		const [voice] = idsOf(thread.news, 'comment');
		const person = thread.reader.follower.person;
		wishes.set(thread, { person, contribution: voice ?? thread.about, to: voice ? 'comment' : 'proposal' });
	}
	const plain = new Map([...wishes].map(([thread, { person, contribution }]) => [thread, { person, contribution }]));
	const addresses = await openReplyAddresses(context, [...plain.values()]);
	for (const [thread, wish] of plain) {
		const address = addresses.get(wish);
		const to = wishes.get(thread)?.to;
		if (address && to) found.set(thread, { address, to });
	}
	return found;
}
