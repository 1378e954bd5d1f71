import { fixedHits } from '../../../platform/search/fixed-texts.ts';
import { areasOf, searchAreas } from '../../areas/index.ts';
import { housePages } from '../../house/index.ts';
import { findMeetings, meetingPath, meetingsById, wordsOf } from '../../meetings/index.ts';
import { organisationsOf, searchOrganisations, standingOf } from '../../people/index.ts';
import { processesById } from '../../processes/index.ts';
import type { FoundThing, SearchSource } from '../source.ts';
import { searchTables } from '../tables.ts';

/** Public meetings. */
export const meetingSource: SearchSource = {
	kind: 'meeting',
	narrows: ['processId', 'themeId'],
	find: findMeetings,
	async show(context, ids) {
		const meetings = await meetingsById(context, ids);
		const processes = await processesById(context, [...new Set(meetings.map(({ processId }) => processId))]);
		return new Map(
			meetings.flatMap((one): [string, FoundThing][] => {
				const home = processes.get(one.processId);
				if (!one.publishedAt || !home?.publishedAt) return [];
				const title = wordsOf(one, context.language, 'title');
				const text = [
					wordsOf(one, context.language, 'intro').text,
					one.place,
					one.address,
					wordsOf(one, context.language, 'agenda').text,
				];
				return [
					[
						one.id,
						{
							path: meetingPath(one),
							title: title.text,
							text: text.filter(Boolean).join(' '),
							isDanish: title.isDanish,
							where: home.title,
							at: one.startsAt,
						},
					],
				];
			}),
		);
	},
};

/** Associations, councils and groups. */
export const organisationSource: SearchSource = {
	kind: 'organisation',
	narrows: [],
	find: searchOrganisations,
	async show(context, ids) {
		const found = [...(await organisationsOf(context, ids)).values()].filter((one) => standingOf(one) !== 'refused');
		return new Map(
			found.map((one) => [
				one.id,
				{ path: `/foreninger/${one.slug}`, title: one.name, text: one.about, isDanish: true },
			]),
		);
	},
};

/** Areas of the municipality. */
export const areaSource: SearchSource = {
	kind: 'area',
	narrows: [],
	// Nothing new happens to an area: who asks for what is new does not mean it.
	find: async (context, wish) => (wish.since || wish.until ? { items: [], count: 0 } : searchAreas(context, wish)),
	async show(context, ids) {
		const areas = await areasOf(context, ids);
		return new Map(
			[...areas].map(([id, { key, name }]) => [id, { path: `/omraade/${key}`, title: name, text: '', isDanish: true }]),
		);
	},
};

/** The municipality's own pages. */
export const pageSource: SearchSource = {
	kind: 'page',
	narrows: [],
	find: async (context, wish) =>
		wish.since || wish.until
			? { items: [], count: 0 }
			: fixedHits(searchTables(context.db), context.language, housePages(context.language), 1.1, wish),
	async show(context, ids) {
		const pages = housePages(context.language).filter(({ id }) => ids.includes(id));
		return new Map(pages.map(({ id, path, title, text }) => [id, { path, title, text, isDanish: false }]));
	},
};
