import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { channels } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { processState } from '../../processes/index.ts';
import { slugField } from '../fields.ts';
import { maySeeDocumentation } from '../permissions.ts';
import { costKeys, groups, methods, sizeKeys } from '../terms.ts';
import { countEntries, listEntries } from './list-entries.ts';
import { listRemarks } from './list-remarks.ts';
import { documentationBySlug, readVersion } from './read-documentation.ts';
import { picturesOf } from './read-pictures.ts';
import { mostShown } from './remark-pages.ts';

const entriesOnOnePage = 20;
/** A feed reader comes again often: so many are enough. */
const newestInFeed = 50;
/** So many go into one file of open data. */
const mostInFile = 2_000;

/** A choice that makes no sense chooses nothing. */
const sensible = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/** The catalogue: what has been documented here, and what other municipalities tell of. */
export const cataloguePage = read({
	name: 'documentation.catalogue',
	path: '/dokumentation',
	shared: true,
	input: v.object({
		metode: sensible(v.picklist(methods)),
		maalgruppe: sensible(v.picklist(groups)),
		stoerrelse: sensible(v.picklist(sizeKeys)),
		pris: sensible(v.picklist(costKeys)),
		vej: sensible(v.picklist(channels)),
		efter: sensible(v.pipe(v.string(), v.maxLength(200))),
	}),
	async load(context, { metode, maalgruppe, stoerrelse, pris, vej, efter }) {
		const wish = { method: metode, group: maalgruppe, size: stoerrelse, cost: pris, channel: vej };
		const [{ items, next }, count] = await Promise.all([
			listEntries(context, wish, { after: efter, limit: entriesOnOnePage }),
			countEntries(context, wish),
		]);
		return { wish, items, next, count, isFirst: efter === undefined };
	},
	may: () => yes,
});

/** What is new in the catalogue, to subscribe to: our own only, so that nobody is told of the same by two. */
export const catalogueFeed = read({
	name: 'documentation.feed',
	path: '/dokumentation/nyt.atom',
	shared: true,
	input: v.object({}),
	async load(context) {
		return listEntries(context, {}, { limit: newestInFeed, own: true });
	},
	may: () => yes,
});

/** Our own catalogue as open data. */
export const catalogueFile = read({
	name: 'documentation.file',
	path: '/dokumentation/katalog.json',
	shared: true,
	input: v.object({}),
	async load(context) {
		return listEntries(context, {}, { limit: mostInFile, own: true });
	},
	may: () => yes,
});

async function seen(context: Context, slug: string) {
	const facts = await documentationBySlug(context, slug);
	if (!facts || facts.documentation.publishedVersion === null) return undefined;
	if (maySeeDocumentation(context.actor, facts).kind !== 'yes') return undefined;
	const { id, publishedVersion } = facts.documentation;
	const [version, pictures, { items: remarks }] = await Promise.all([
		readVersion(context, id, publishedVersion),
		picturesOf(context, id),
		listRemarks(context, id, { limit: mostShown, shown: true }),
	]);
	const names = await namesOf(
		context,
		remarks.map(({ authorId }) => authorId),
	);
	const state = processState(facts.process, dateInCopenhagen(context.now));
	return (
		version && { ...facts, version, pictures, remarks, names, isOver: state === 'closed' || state === 'concluded' }
	);
}

/** One documentation as everybody reads it. */
export const documentationPage = read({
	name: 'documentation.page',
	path: '/dokumentation/:slug',
	shared: true,
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => seen(context, slug),
	may: maySeeDocumentation,
});

/** The same as open data. */
export const documentationFile = read({
	name: 'documentation.data',
	path: '/dokumentation/:slug/data.json',
	shared: true,
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => seen(context, slug),
	may: maySeeDocumentation,
});

/** The same as an accessible PDF. */
export const documentationPdf = read({
	name: 'documentation.pdf',
	path: '/dokumentation/:slug/dokumentation.pdf',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => seen(context, slug),
	may: maySeeDocumentation,
});

/** The same as a Word document. */
export const documentationDocx = read({
	name: 'documentation.docx',
	path: '/dokumentation/:slug/dokumentation.docx',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => seen(context, slug),
	may: maySeeDocumentation,
});
