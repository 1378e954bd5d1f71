import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { decisionsInForce } from './read-decisions.ts';
import { seenEvaluation, steeredEvaluation } from './read-evaluation.ts';
import { caseOf } from './read-measurements.ts';
import { isWhole, sheetOf } from './read-sheet.ts';

async function seenSheet(context: Context, { slug }: { readonly slug: string }) {
	const facts = await seenEvaluation(context, slug);
	if (!facts) return undefined;
	const { id } = facts.evaluation;
	const [sheet, decisions] = await Promise.all([sheetOf(context, id), decisionsInForce(context, [id])]);
	return isWhole(sheet) ? { ...facts, sheet, decision: decisions.get(id) } : undefined;
}

/** What a project would pay, and whom: the results beside what they are reckoned from. */
export const sheetPage = read({
	name: 'investment-sheet.page',
	path: '/evaluering/:slug/regnestykke',
	shared: true,
	input: v.object({ slug: slugField }),
	load: seenSheet,
	may: () => yes,
});

/** The same figures as a file. */
export const sheetFile = read({
	name: 'investment-sheet.file',
	path: '/evaluering/:slug/regnestykke.csv',
	input: v.object({ slug: slugField }),
	load: seenSheet,
	may: () => yes,
});

/** The page where staff write the sheet line by line. */
export const sheetFormPage = read({
	name: 'investment-sheet.form',
	path: '/styr/evalueringer/:slug/regnestykke',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await steeredEvaluation(context, slug);
		if (!facts) return undefined;
		const { id } = facts.evaluation;
		const [sheet, councilCase] = await Promise.all([sheetOf(context, id), caseOf(context, id)]);
		return { ...facts, sheet, isSent: councilCase !== undefined && councilCase.sentAt !== null };
	},
	may: maySteerEvaluation,
});
