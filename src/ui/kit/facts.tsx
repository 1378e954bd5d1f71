import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';

/** One practical fact: what it is about, and what holds. */
export type Fact = { readonly icon: IconName; readonly name: string; readonly children: Child };

/** When, where, who, access, language: what one must know in order to come, as a list and never as small print. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	return (
		<dl class="sk-facts">
			{facts.map(({ icon, name, children }) => (
				<div>
					<dt>
						<Icon name={icon} />
						{name}
					</dt>
					<dd>{children}</dd>
				</div>
			))}
		</dl>
	);
}
