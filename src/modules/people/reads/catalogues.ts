import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { readSettings } from '../../../platform/settings.ts';
import {
	type ArabicApprovals,
	approvalName,
	arabicMark,
	arabicParts,
	arabicTexts,
	isArabicApproved,
} from '../../../ui/arabic-words.ts';
import { mayAdminister } from '../permissions.ts';

/** The Arabic parts of the site, and which of them somebody has approved. */
export const cataloguesRead = read({
	name: 'catalogue.list',
	path: '/styr/oversaettelse',
	input: v.object({}),
	load: async (context) => {
		const approvals = await approvalsIn(context);
		return {
			parts: arabicParts.map((part) => ({
				part,
				count: arabicTexts(part).length,
				approvedAt: approvals[part]?.at,
				approved: isArabicApproved(approvals, part),
			})),
		};
	},
	may: mayAdminister,
});

/** Every text of one part, the Danish beside the Arabic. */
export const catalogueRead = read({
	name: 'catalogue.page',
	path: '/styr/oversaettelse/:part',
	input: v.object({ part: v.string() }),
	load: async (context, { part: asked }) => {
		const part = arabicParts.find((one) => one === asked);
		if (!part) return undefined;
		const approvals = await approvalsIn(context);
		return {
			part,
			texts: arabicTexts(part),
			mark: arabicMark(part),
			approvedAt: isArabicApproved(approvals, part) ? approvals[part]?.at : undefined,
		};
	},
	may: mayAdminister,
});

async function approvalsIn(context: Context): Promise<ArabicApprovals> {
	const settings = await readSettings<{ mark: string; at: string }>(context.db, arabicParts.map(approvalName));
	return Object.fromEntries(arabicParts.map((part) => [part, settings.get(approvalName(part))]));
}
