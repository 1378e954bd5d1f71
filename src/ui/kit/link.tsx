import type { Child } from 'hono/jsx';
import { safeHref } from './safe-href.ts';
import { Words } from './words.tsx';

/** What a link is given. */
export type LinkProps = {
	readonly href: string;
	readonly children?: Child;
	readonly class?: string | undefined;
	readonly current?: 'page' | 'true' | undefined;
	readonly language?: string | undefined;
	readonly id?: string | undefined;
	readonly rel?: string | undefined;
	readonly label?: string | undefined;
};

/** A link that refuses addresses which could run script: the words remain, the link does not. */
export function Link({ href, children, current, language, label, ...rest }: LinkProps) {
	const address = safeHref(href);
	if (address === undefined) return <span class={rest.class}>{children}</span>;
	return (
		<a href={address} aria-current={current} lang={language} hreflang={language} aria-label={label} {...rest}>
			{children}
		</a>
	);
}

/** A link that stands by itself, with the height of a thumb. */
export function FunctionLink(props: LinkProps) {
	const { children } = props;
	return (
		<Link {...props} class="function-link">
			{typeof children === 'string' ? <Words text={children} /> : children}
		</Link>
	);
}
