import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import { useTexts } from './language-context.ts';

/** What is settled beside what is to be decided; never the one without the other. */
export function KnownAndOpen(props: { readonly fixed: readonly Child[]; readonly open: readonly Child[] }) {
	const { known } = useTexts();
	return (
		<div class="sk-known">
			<div>
				<h3>{known.fixed}</h3>
				<ul class="ticks">
					{props.fixed.map((line) => (
						<li>
							<Icon name="check" />
							{line}
						</li>
					))}
				</ul>
			</div>
			<div>
				<h3>{known.open}</h3>
				<ul class="ticks open">
					{props.open.map((line) => (
						<li>
							<Icon name="open" />
							{line}
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}
