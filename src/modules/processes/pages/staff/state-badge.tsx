import type { Language } from '../../../../platform/context.ts';
import { Badge, type BadgeKind } from '../../../../ui/kit/index.ts';
import type { ProcessState } from '../../process.ts';
import { stateWord } from '../../state-word.ts';

const kinds: Record<ProcessState, BadgeKind> = {
	draft: 'plain',
	coming: 'info',
	open: 'success',
	stopped: 'error',
	closed: 'wait',
	concluded: 'half',
};

/** Where a process is in its life. */
export function StateBadge({ state, language }: { readonly state: ProcessState; readonly language: Language }) {
	return <Badge kind={kinds[state]}>{stateWord(language, state)}</Badge>;
}
