import type { Child } from 'hono/jsx';
import { Drawing } from '../pictures/drawing.tsx';
import type { DrawingName } from '../pictures/drawing-names.ts';

/** What to say when there is nothing yet: why, and what one can do. */
export function EmptyState(props: {
	readonly heading: string;
	readonly drawing?: DrawingName | undefined;
	readonly children?: Child;
}) {
	return (
		<div class="sk-empty">
			<Drawing name={props.drawing ?? 'empty'} />
			<div class="stack stack-3">
				<h2 class="h3">{props.heading}</h2>
				{props.children}
			</div>
		</div>
	);
}
