import type { Child } from 'hono/jsx';

/** Copies a text that also stands on the page. Hidden until the script that can do it is there. */
export function CopyButton(props: { readonly text: string; readonly done: string; readonly children?: Child }) {
	return (
		<button type="button" class="button button-secondary" data-copy={props.text} data-copied={props.done} hidden>
			{props.children}
		</button>
	);
}
