import type { Language } from '../../../platform/context.ts';
import { plural } from '../../../ui/format.ts';
import { Badge } from '../../../ui/kit/index.ts';
import { type Due, isNear } from '../due.ts';
import { answersTexts } from '../texts.ts';

/** The days to a promise in a dense list: quiet while there is time, a badge when it is near, another when it is past. */
export function DueBadge({ due, language }: { readonly due: Due; readonly language: Language }) {
	const texts = answersTexts(language).due;
	if (due.kind === 'late') return <Badge kind="error">{plural(language, due.days, texts.late)}</Badge>;
	if (due.kind === 'today') return <Badge kind="warning">{texts.today}</Badge>;
	const days = plural(language, due.days, texts.ahead);
	return isNear(due) ? <Badge kind="warning">{days}</Badge> : <span class="soft num">{days}</span>;
}

/** The same said in a sentence. */
export function dueSentence(due: Due, language: Language): string {
	const texts = answersTexts(language).due;
	if (due.kind === 'late') return plural(language, due.days, texts.laterThanPromised);
	return due.kind === 'today' ? texts.lastDay : plural(language, due.days, texts.left);
}
