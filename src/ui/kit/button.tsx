import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';

type Look = {
	readonly kind?: 'primary' | 'secondary' | 'quiet' | undefined;
	readonly small?: boolean | undefined;
	readonly full?: boolean | undefined;
	readonly icon?: IconName | undefined;
	readonly children?: Child;
};

const look = ({ kind = 'primary', small, full }: Look) =>
	classNames('button', `button-${kind}`, small && 'button-small', full && 'button-full');

/** What a button is given; `name` and `value` tell the server which of several buttons was pressed. */
export type ButtonProps = Look & {
	readonly name?: string | undefined;
	readonly value?: string | undefined;
	readonly form?: string | undefined;
	readonly pressed?: boolean | undefined;
};

/** A button that sends its form: a verb and its object, one primary a page. */
export function Button({ name, value, form, pressed, ...rest }: ButtonProps) {
	const state = pressed === undefined ? undefined : pressed ? 'true' : 'false';
	return (
		<button type="submit" class={look(rest)} name={name} value={value} form={form} aria-pressed={state}>
			{rest.icon ? <Icon name={rest.icon} /> : null}
			{rest.children}
		</button>
	);
}

/** A link that looks like a button, for the next step that changes nothing. */
export function ButtonLink({
	href,
	label,
	...rest
}: Look & { readonly href: string; readonly label?: string | undefined }) {
	return (
		<Link href={href} class={look(rest)} label={label}>
			{rest.icon ? <Icon name={rest.icon} /> : null}
			{rest.children}
		</Link>
	);
}

/** Buttons and links side by side, folding on a phone. */
export function ButtonRow({ children }: { readonly children?: Child }) {
	return <div class="button-row">{children}</div>;
}
