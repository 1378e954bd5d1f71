import type { Child } from 'hono/jsx';
import { classNames } from './class-names.ts';

/** How a badge looks: each has its own shape as well as its colour. */
export type BadgeKind = 'success' | 'info' | 'half' | 'warning' | 'error' | 'wait' | 'plain';

/** A state as a word with a shape; at most one an item. */
export function Badge({ kind, children }: { readonly kind: BadgeKind; readonly children?: Child }) {
	const coloured = kind === 'half' ? 'badge-half badge-info' : kind !== 'plain' && `badge-${kind}`;
	return <span class={classNames('badge', coloured)}>{children}</span>;
}
