import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { shownStories } from './public-pages.ts';
import { shownDecisions } from './read-decisions.ts';
import { criteriaOf, seenEvaluation } from './read-evaluation.ts';
import { caseOf, measurementsOf } from './read-measurements.ts';
import { isWhole, sheetOf } from './read-sheet.ts';
import { countStories, listStories } from './read-stories.ts';

/** So many stories stand in the paper; the page of the project has all. */
const mostQuotes = 30;

async function seenCase(context: Context, slug: string) {
	const facts = await seenEvaluation(context, slug);
	const councilCase = facts && (await caseOf(context, facts.evaluation.id));
	if (!facts || !councilCase) return undefined;
	if (councilCase.sentAt === null && maySteerEvaluation(context.actor, facts).kind !== 'yes') return undefined;
	const { id } = facts.evaluation;
	const [criteria, measurements, counts, sheet, decisions] = await Promise.all([
		criteriaOf(context, id),
		measurementsOf(context, id),
		countStories(context, [id]),
		sheetOf(context, id),
		shownDecisions(context, id),
	]);
	return {
		...facts,
		councilCase,
		decisions,
		criteria,
		measurements,
		counts: counts(id),
		sheet: isWhole(sheet) ? sheet : undefined,
	};
}

/** The case as everybody reads it, once it is sent. */
export const casePage = read({
	name: 'evaluation.case-page',
	path: '/evaluering/:slug/sag',
	shared: true,
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => seenCase(context, slug),
	may: () => yes,
});

async function casePaperFacts(context: Context, { slug }: { readonly slug: string }) {
	const facts = await seenCase(context, slug);
	if (!facts) return undefined;
	const { items } = await listStories(context, {
		evaluation: facts.evaluation.id,
		shown: true,
		after: undefined,
		limit: mostQuotes,
	});
	return { ...facts, stories: await shownStories(context, items) };
}

/** The same as a paper, with what those concerned tell. */
export const casePaper = read({
	name: 'evaluation.case-paper',
	path: '/evaluering/:slug/sag.pdf',
	input: v.object({ slug: slugField }),
	load: casePaperFacts,
	may: () => yes,
});

/** The same to write on in: a case goes on in the municipality's own system. */
export const caseDocument = read({
	name: 'evaluation.case-document',
	path: '/evaluering/:slug/sag.docx',
	input: v.object({ slug: slugField }),
	load: casePaperFacts,
	may: () => yes,
});
