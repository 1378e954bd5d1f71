import type { Child } from 'hono/jsx';
import { useTexts } from './language-context.ts';
import { safeHref } from './safe-href.ts';

/** A form that posts: `token` is the form's own key, `files` makes room for uploads, `hidden` goes along unseen. */
export function Form(props: {
	readonly action: string;
	readonly token?: string | undefined;
	readonly files?: boolean | undefined;
	readonly hidden?: Readonly<Record<string, string>> | undefined;
	/** Its page is `blank` (see `Read`): Back shows the form that was sent, key and all. */
	readonly sameAfterBack?: boolean | undefined;
	readonly id?: string | undefined;
	readonly label?: string | undefined;
	readonly inline?: boolean | undefined;
	readonly children?: Child;
}) {
	const texts = useTexts();
	return (
		<form
			method="post"
			action={safeHref(props.sameAfterBack ? besidePage(props.action) : props.action)}
			enctype={props.files ? 'multipart/form-data' : undefined}
			novalidate={true}
			id={props.id}
			aria-label={props.label}
			class={props.inline ? 'form-inline' : 'form'}
			data-draft-found={texts.form.draftFound}
			data-draft-clear={texts.form.draftClear}
		>
			{props.token ? <input type="hidden" name="_form" value={props.token} /> : null}
			{Object.entries(props.hidden ?? {}).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
			{props.children}
		</form>
	);
}

/**
 * A browser forgets a page when something is sent to its own address, and Back would then fetch a new form with a new key. Sent
 * beside it, the form that Back shows is the one that was sent.
 */
function besidePage(action: string): string {
	return `${action}${action.includes('?') ? '&' : '?'}sendt=1`;
}

/** A form that only asks: its fields go into the address, so a result can be kept and shared. */
export function SearchForm(props: { readonly action: string; readonly label: string; readonly children?: Child }) {
	return (
		<search>
			<form method="get" action={safeHref(props.action)} aria-label={props.label} class="form-inline">
				{props.children}
			</form>
		</search>
	);
}
