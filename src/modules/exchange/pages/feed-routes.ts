import type { GenericSchema } from 'valibot';
import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { type NewsEntry, tagUri, writeAtom } from '../../../platform/feeds/atom.ts';
import { type CalendarEntry, writeCalendar } from '../../../platform/feeds/calendar.ts';
import { notFound } from '../../../platform/outcome.ts';
import { type Read, see } from '../../../platform/read.ts';
import { pathOf } from '../../../platform/web/address.ts';
import { type RawRoute, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionPath } from '../../contributions/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { excerptOf } from '../../proposals/index.ts';
import { type DatedProcess, datedDays } from '../dated-days.ts';
import { dataLicence } from '../openapi/document.ts';
import { areaCalendar, areaNews, processCalendar, processNews, themeNews } from '../reads/feeds.ts';
import type { News } from '../reads/list-news.ts';
import { exchangeTexts } from '../texts.ts';

/** Long enough to know whether to go on reading. */
const excerptLength = 400;

/** What a feed of news is about. */
interface About {
	readonly name: string;
	readonly title: string;
	readonly page: string;
	readonly begunAt: Date;
	readonly news: readonly News[];
}

function newsRoute<Schema extends GenericSchema, Facts>(
	read: Read<Schema, Facts>,
	aboutOf: (facts: Facts, texts: ReturnType<typeof exchangeTexts>['feeds']) => About,
): RawRoute {
	return raw(
		'GET',
		read.path,
		async (ask) => {
			const { language, ...context } = contextOf(ask);
			const seen = await see({ ...context, language }, read, ask.req.param());
			if (seen.kind !== 'seen') return notFound();
			const texts = exchangeTexts(language).feeds;
			const { news, name, begunAt, title, page } = aboutOf(seen.facts, texts);
			const at = (path: string) => here(ask, path);
			const text = writeAtom({
				id: tagUri(webOf(ask).publicUrl, begunAt.getUTCFullYear(), name),
				title,
				about: texts.about,
				language,
				url: at(pathOf(ask).split('?')[0] ?? '/'),
				page: at(page),
				rights: `${webOf(ask).municipality().name}, ${dataLicence.name}`,
				begunAt,
				entries: news.map((one) => entryOf(one, ask, texts)),
			});
			return answerFeed(ask, { type: 'application/atom+xml; charset=utf-8', text, shared: true });
		},
		read,
	);
}

/** A piece keeps its name for ever: its number and the year that it came. */
function entryOf(
	{ piece, answer, by, publishedAt, changedAt }: News,
	ask: Ask,
	texts: ReturnType<typeof exchangeTexts>['feeds'],
): NewsEntry {
	const name = answer ? `svar/${answer.id}` : `forslag/${piece.number}`;
	return {
		id: tagUri(webOf(ask).publicUrl, publishedAt.getUTCFullYear(), name),
		title: answer ? texts.answer(piece.title, answer.heading) : piece.title,
		text: excerptOf(answer ? answer.text : piece.text, excerptLength),
		url: here(ask, contributionPath(piece)),
		by,
		publishedAt,
		changedAt,
	};
}

function calendarRoute<
	Schema extends GenericSchema,
	Facts extends {
		readonly title: string;
		readonly dated: readonly DatedProcess[];
		readonly meetings: readonly CalendarEntry[];
	},
>(read: Read<Schema, Facts>, fileName: string): RawRoute {
	return raw(
		'GET',
		read.path,
		async (ask) => {
			const { language } = contextOf(ask);
			const seen = await see(contextOf(ask), read, ask.req.param());
			if (seen.kind !== 'seen') return notFound();
			const texts = exchangeTexts(language).feeds;
			const origin = new URL(webOf(ask).publicUrl).origin;
			const text = writeCalendar({
				name: texts.calendar(seen.facts.title),
				language,
				url: here(ask, pathOf(ask).split('?')[0] ?? '/'),
				entries: [...seen.facts.dated.flatMap((one) => datedDays(one, texts.days, origin)), ...seen.facts.meetings],
			});
			return answerFeed(ask, { type: 'text/calendar; charset=utf-8', text, fileName, shared: true });
		},
		read,
	);
}

function here(ask: Ask, path: string): string {
	return `${new URL(webOf(ask).publicUrl).origin}${localPath(contextOf(ask).language, path)}`;
}

const begunAt = ({ publishedAt }: Pick<ParticipationProcess, 'publishedAt'>) => publishedAt ?? new Date(0);

/** An area has no day that it began: the year of this program's first is as good as another, and lasts. */
const areasBegan = new Date('2026-01-01T00:00:00Z');

/** News and calendars to subscribe to. */
export const feedRoutes: readonly RawRoute[] = [
	newsRoute(processNews, ({ process, news }, texts) => ({
		name: `forloeb/${process.slug}`,
		title: texts.title(process.title),
		page: `/forloeb/${process.slug}`,
		begunAt: begunAt(process),
		news,
	})),
	newsRoute(themeNews, ({ process, theme, news }, texts) => ({
		name: `forloeb/${process.slug}/tema/${theme.slug}`,
		title: texts.title(`${theme.title} (${process.title})`),
		page: `/forloeb/${process.slug}/tema/${theme.slug}`,
		begunAt: begunAt(process),
		news,
	})),
	newsRoute(areaNews, ({ area, news }, texts) => ({
		name: `omraade/${area.key}`,
		title: texts.title(area.name),
		page: '/forloeb',
		begunAt: areasBegan,
		news,
	})),
	calendarRoute(processCalendar, 'forloeb.ics'),
	calendarRoute(areaCalendar, 'omraade.ics'),
];
