import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { Words } from './words.tsx';

/** One fact in a line of facts. */
export type MetaItem = { readonly icon?: IconName | undefined; readonly text: Child };

/** Who, when, where and how in one quiet line. */
export function MetaLine({ items, children }: { readonly items?: readonly MetaItem[]; readonly children?: Child }) {
	return (
		<div class="meta">
			{children}
			{items?.map(({ icon, text }) => (
				<span>
					{icon ? <Icon name={icon} /> : null}
					{typeof text === 'string' ? <Words text={text} /> : text}
				</span>
			))}
		</div>
	);
}
