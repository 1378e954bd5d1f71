import type { Child } from 'hono/jsx';

/** Something one click away: opens in place, works without script. */
export function Details(props: { readonly summary: string; readonly open?: boolean; readonly children?: Child }) {
	return (
		<details open={props.open ?? false}>
			<summary>{props.summary}</summary>
			<div class="stack stack-3 details-body">{props.children}</div>
		</details>
	);
}
