import type { Language } from '../../../platform/context.ts';
import { formatNumber, plural } from '../../../ui/format.ts';
import { Badge } from '../../../ui/kit/index.ts';
import type { ActionCount } from '../plan-action.ts';
import { planTexts } from '../texts.ts';

/** How many actions are done, and how many are late. */
export function ActionCounts({ language, counts }: { readonly language: Language; readonly counts: ActionCount }) {
	const texts = planTexts(language).actions;
	const number = (count: number) => formatNumber(language, count);
	return (
		<p>
			{texts.done(number(counts.done), number(counts.all))}
			{counts.late > 0 ? (
				<>
					{' '}
					<Badge kind="error">{plural(language, counts.late, texts.lateCount)}</Badge>
				</>
			) : null}
		</p>
	);
}
