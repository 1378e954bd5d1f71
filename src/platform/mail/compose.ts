import type { Language } from '../context.ts';
import { mailAsHtml } from './mail-html.ts';
import { mailAsText } from './mail-text.ts';

/** One line of a list in a mail: what it is about, where to read it, and a few words more. */
export interface MailItem {
	/** What has happened, before the name of the thing: »Nyt forslag«. */
	readonly label?: string;
	readonly text: string;
	readonly url: string;
	readonly note?: string;
}

/** A list in a mail under a heading of its own. */
export interface MailSection {
	readonly heading: string;
	readonly items: readonly MailItem[];
	/** Said after a list that is cut short: how many more there are, and where. */
	readonly more?: { readonly text: string; readonly url: string };
}

/** A button, or a link in the small print. */
export interface MailLink {
	readonly text: string;
	readonly url: string;
}

/** What a mail says, before it has a form; every text is plain, never HTML. */
export interface MailContent {
	readonly language: Language;
	readonly municipality: string;
	/** Shown as the mail's own heading; one with sections needs it. */
	readonly title?: string;
	/** The person's name as they chose to be called; without it the greeting stands alone. */
	readonly greeting?: string;
	/** Can be answered: a line above everything says where the answer ends and what it quotes begins. */
	readonly answerable?: boolean;
	readonly paragraphs: readonly string[];
	readonly sections?: readonly MailSection[];
	readonly action?: MailLink;
	/** Why the person gets this mail, and how to stop it. */
	readonly footer: string;
	readonly footerLinks?: readonly MailLink[];
	/** The language that people's own words are in, where it is not the mail's. */
	readonly wordsLanguage?: 'da';
}

/** Gives a mail its two forms: HTML, and the text made from it. Nothing in it is fetched when it is opened. */
export function composeMail(content: MailContent): { text: string; html: string } {
	for (const url of addressesOf(content)) {
		if (!/^https?:\/\/[^\s/]/i.test(url)) throw new RangeError('the address in a mail is an http or https address');
	}
	const html = mailAsHtml(content);
	return { text: mailAsText(html), html };
}

function addressesOf({ action, footerLinks = [], sections = [] }: MailContent): string[] {
	const links = [...(action ? [action] : []), ...footerLinks];
	const listed = sections.flatMap(({ items, more }) => [...items, ...(more ? [more] : [])]);
	return [...links, ...listed].map(({ url }) => url);
}
