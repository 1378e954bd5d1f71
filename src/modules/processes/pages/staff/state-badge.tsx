import type { Language } from '../../../../platform/context.ts';
import { Badge, type BadgeKind } from '../../../../ui/kit/index.ts';
import type { ProcessState } from '../../process.ts';
import { staffTexts } from './texts.ts';

const kinds: Record<ProcessState, BadgeKind> = {
	draft: 'plain',
	coming: 'info',
	open: 'success',
	closed: 'wait',
	concluded: 'half',
};

/** Where a process is in its life. */
export function StateBadge({ state, language }: { readonly state: ProcessState; readonly language: Language }) {
	return <Badge kind={kinds[state]}>{staffTexts(language).states[state]}</Badge>;
}
