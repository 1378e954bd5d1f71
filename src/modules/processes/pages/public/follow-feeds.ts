import type { Language } from '../../../../platform/context.ts';
import type { PageFeed } from '../../../../ui/kit/index.ts';
import { publicTexts } from './public-texts.ts';

/** Where a process tells its news and its days to those who subscribe. */
export function followFeeds(language: Language, at: string): readonly PageFeed[] {
	const { feed, calendar } = publicTexts(language).process.follow;
	return [
		{ href: `${at}/nyt.atom`, title: feed, type: 'atom' },
		{ href: `${at}/kalender.ics`, title: calendar, type: 'calendar' },
	];
}
