import type { Language } from '../../platform/context.ts';
import type { MailContent, MailItem, MailSection } from '../../platform/mail/compose.ts';
import { nearDate, plural } from '../../ui/format.ts';
import { danishIn } from '../../ui/language.ts';
import type { Matter } from '../relations/index.ts';
import type { News, NewsGroup, NewsLine } from './news.ts';
import { followingTexts } from './texts.ts';

/** A mail of so many lines is read; one of a hundred is thrown away. */
const linesOfGroup = 8;
const linesOfMail = 30;

/** What composing asks for: the words of what has happened, and where addresses lead. */
export interface Words {
	readonly language: Language;
	readonly municipality: string;
	readonly now: Date;
	/** A public matter, in this language; undefined for what nobody may be told of. */
	readonly matter: (kind: string, id: string | null | undefined) => Matter | undefined;
	readonly search: (id: string) => { readonly title: string; readonly path?: string | undefined } | undefined;
	readonly url: (path: string) => string;
}

/** The parts of a mail that are the same for everybody whom its news are for. */
export type MailBody = Pick<MailContent, 'title' | 'paragraphs' | 'sections'>;

/** News of which everything that is said can be said in public. */
export function tellable(news: readonly News[], { matter }: Pick<Words, 'matter'>): News[] {
	return news.filter((one) => {
		if (!matter(one.kind, one.matter)) return false;
		if (one.processId && !matter('process', one.processId)) return false;
		return one.what !== 'comment' && one.what !== 'answer' ? true : matter('proposal', one.about) !== undefined;
	});
}

/** The lists of a digest, cut where they become a burden, with what is left out counted. */
export function sectionsOf(groups: readonly NewsGroup[], words: Words): MailSection[] {
	const texts = followingTexts(words.language).digest;
	let left = linesOfMail;
	return groups.flatMap((group): MailSection[] => {
		const lines = group.lines.slice(0, Math.min(left, linesOfGroup));
		if (lines.length === 0) return [];
		left -= lines.length;
		const home = group.search ? words.search(group.search) : words.matter('process', group.processId);
		const missing = group.lines.length - lines.length;
		return [
			{
				heading: (group.search ? home && texts.found(home.title) : home?.title) ?? texts.other,
				items: lines.map((line) => itemOf(line, words)),
				...(missing > 0 &&
					home?.path && { more: { text: plural(words.language, missing, texts.more), url: words.url(home.path) } }),
			},
		];
	});
}

/** One line: what it is, its name as a link, and a few words of what was said. */
function itemOf({ what, news }: NewsLine, words: Words): MailItem {
	const [newest] = news;
	const own = newest && words.matter(newest.kind, newest.matter);
	if (!newest || !own) throw new Error('a line that cannot be told');
	const texts = followingTexts(words.language).digest;
	if (what === 'found') return { text: own.title, url: words.url(own.path) };
	const label = what === 'comment' ? plural(words.language, news.length, texts.labels.comment) : texts.labels[what];
	if (what !== 'comment' && what !== 'answer') {
		const isMeeting = newest.kind === 'meeting';
		const note = isMeeting ? nearDate(words.language, own.at, words.now) : undefined;
		return { label, text: own.title, url: words.url(own.path), ...(note && { note }) };
	}
	const about = words.matter('proposal', newest.about);
	if (!about) throw new Error('a line about nothing');
	if (what === 'answer')
		return {
			label,
			text: about.title,
			url: words.url(own.path),
			note: own.state ? texts.outcome(own.state, own.title) : own.title,
		};
	return {
		label,
		text: about.title,
		url: words.url(news.length === 1 ? own.path : about.path),
		note: own.title,
	};
}

/** A digest, everything that one person follows in one mail. */
export function digestBody(groups: readonly NewsGroup[], title: string, words: Words): MailBody {
	return { title, paragraphs: [], sections: sectionsOf(groups, words) };
}

/** What every mail about what one follows ends with. */
export function digestEnd(language: Language, stopUrl: string, chooseUrl: string) {
	const texts = followingTexts(language).digest;
	return {
		footer: texts.footer,
		footerLinks: [
			{ text: texts.rhythm, url: chooseUrl },
			{ text: texts.stop, url: stopUrl },
		],
		...(danishIn(language) && { wordsLanguage: 'da' as const }),
	};
}
