import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { read } from '../../../platform/read.ts';
import { processBySlug, processState } from '../../processes/index.ts';
import { whyPublishingIsRefused } from '../documentation.ts';
import { slugField } from '../fields.ts';
import { isProcessThereFor, mayDocument } from '../permissions.ts';
import { propose } from '../proposed.ts';
import { countRemarks } from './list-remarks.ts';
import { documentationOfProcess, listVersions, readVersion } from './read-documentation.ts';
import { picturesOf } from './read-pictures.ts';
import { readProcessFacts } from './read-process-facts.ts';

/** Where staff write the documentation of a process. */
export const documentationStaffPage = read({
	name: 'documentation.staff-page',
	path: '/styr/forloeb/:slug/dokumentation',
	input: v.object({ slug: slugField }),
	async load(asking, { slug }) {
		const context = { ...asking, language: 'da' } as const;
		const process = await processBySlug(context, slug);
		if (!process || !isProcessThereFor(context.actor, process)) return undefined;
		const [documentation, facts] = await Promise.all([
			documentationOfProcess(context, process.id),
			readProcessFacts(context, process),
		]);
		const [version, versions, pictures, remarks] = documentation
			? await Promise.all([
					readVersion(context, documentation.id, documentation.version),
					listVersions(context, documentation.id),
					picturesOf(context, documentation.id),
					countRemarks(context, documentation.id),
				])
			: [undefined, [], [], { all: 0, waiting: 0 }];
		const state = processState(process, dateInCopenhagen(context.now));
		return {
			process,
			kept: facts.kept,
			/** What would stand there if it were begun today. */
			proposed: propose(facts.process, facts.counted),
			written: documentation &&
				version && {
					documentation,
					version,
					versions,
					pictures: pictures.length,
					remarks,
					missing: whyPublishingIsRefused(documentation, version.parts, state).flatMap(({ field }) => field ?? []),
				},
		};
	},
	may: mayDocument,
});

/** The pictures of a documentation. */
export const documentationPicturesPage = read({
	name: 'documentation.pictures',
	path: '/styr/forloeb/:slug/dokumentation/billeder',
	input: v.object({ slug: slugField }),
	async load(asking, { slug }) {
		const context = { ...asking, language: 'da' } as const;
		const process = await processBySlug(context, slug);
		if (!process || !isProcessThereFor(context.actor, process)) return undefined;
		const documentation = await documentationOfProcess(context, process.id);
		return documentation && { process, documentation, pictures: await picturesOf(context, documentation.id) };
	},
	may: mayDocument,
});

/** One version as it was saved. */
export const documentationVersionPage = read({
	name: 'documentation.version',
	path: '/styr/forloeb/:slug/dokumentation/version/:version',
	input: v.object({ slug: slugField, version: v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)) }),
	async load(asking, { slug, version: number }) {
		const context = { ...asking, language: 'da' } as const;
		const process = await processBySlug(context, slug);
		if (!process || !isProcessThereFor(context.actor, process)) return undefined;
		const documentation = await documentationOfProcess(context, process.id);
		const version = documentation && (await readVersion(context, documentation.id, number));
		return version && { process, documentation, version };
	},
	may: mayDocument,
});
