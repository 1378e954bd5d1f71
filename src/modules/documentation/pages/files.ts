import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { tagUri, writeAtom } from '../../../platform/feeds/atom.ts';
import { notFound } from '../../../platform/outcome.ts';
import { type AnyRead, see } from '../../../platform/read.ts';
import { type RawRoute, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { localPath } from '../../../ui/language.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { documentationPath } from '../documentation.ts';
import { categoriesOf, termScheme } from '../feed-terms.ts';
import { catalogueFeed, catalogueFile, documentationFile } from '../reads/public-pages.ts';
import { documentationTexts } from '../texts.ts';

/** The catalogue has no day that it began: the year of this program's first is as good as another, and lasts. */
const catalogueBegan = new Date('2026-01-01T00:00:00Z');

/** What is written here may be used by everybody. */
const licence = 'CC BY 4.0';

/** What is new in the catalogue, with the words that it is found by: another municipality's catalogue understands them. */
export const catalogueFeedRoute = raw(
	'GET',
	catalogueFeed.path,
	async (ask) => {
		const { items } = await seenBy(ask, catalogueFeed);
		const { publicUrl, municipality } = webOf(ask);
		const { language } = contextOf(ask);
		const texts = documentationTexts(language).catalogue;
		const url = (path: string) => new URL(localPath(language, path), publicUrl).href;
		const text = writeAtom({
			id: tagUri(publicUrl, catalogueBegan.getUTCFullYear(), 'dokumentation'),
			title: `${texts.title}, ${municipality().name}`,
			about: texts.lead,
			language,
			url: url(catalogueFeed.path),
			page: url('/dokumentation'),
			rights: `${municipality().name}, ${licence}`,
			begunAt: catalogueBegan,
			entries: (items as readonly CatalogueEntry[]).map((entry) => ({
				id: tagUri(publicUrl, entry.publishedAt.getUTCFullYear(), `dokumentation/${entry.id}`),
				title: entry.title,
				text: entry.summary,
				url: url(entry.path),
				by: municipality().name,
				publishedAt: entry.publishedAt,
				changedAt: entry.changedAt,
				categories: categoriesOf(entry).map((term) => ({ term, scheme: termScheme })),
			})),
		});
		return answerFeed(ask, { type: 'application/atom+xml; charset=utf-8', text, shared: true });
	},
	catalogueFeed,
);

/** The whole catalogue in one file. */
export const catalogueFileRoute = fileRoute(catalogueFile, 'katalog', ({ items }, url) => ({
	licence,
	entries: (items as readonly CatalogueEntry[]).map(({ id: _, path, source: _source, ...entry }) => ({
		url: url(path),
		...entry,
	})),
}));

/** One documentation as data. */
export const documentationFileRoute = fileRoute(documentationFile, 'dokumentation', (facts, url) => {
	const { documentation, process, version } = facts;
	const { writtenById: _, ...told } = version;
	return {
		licence,
		url: url(documentationPath(documentation)),
		process: url(`/forloeb/${process.slug}`),
		publishedAt: documentation.publishedAt,
		...told,
	};
});

// biome-ignore lint/suspicious/noExplicitAny: what each read loads is its own
type Loaded = any;

function fileRoute(
	read: AnyRead,
	name: string,
	made: (facts: Loaded, url: (path: string) => string) => unknown,
): RawRoute {
	return raw(
		'GET',
		read.path,
		async (ask) => {
			const facts = await seenBy(ask, read);
			const text = JSON.stringify(
				made(facts, (path) => new URL(path, webOf(ask).publicUrl).href),
				undefined,
				'\t',
			);
			return answerFeed(ask, {
				type: 'application/json; charset=utf-8',
				text,
				fileName: `${ask.req.param('slug') ?? name}.json`,
				shared: true,
			});
		},
		read,
	);
}

async function seenBy(ask: Ask, read: AnyRead): Promise<Loaded> {
	const seen = await see(contextOf(ask), read, ask.req.param());
	return seen.kind === 'seen' ? seen.facts : notFound();
}
