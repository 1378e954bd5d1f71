import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import type { apiPageRead } from '../reads/read-api-page.ts';

/** What the parts of the page are given. */
export type ApiPageProps = {
	readonly seeing: Seeing;
	readonly facts: Awaited<ReturnType<typeof apiPageRead.load>> & object;
};

/** One part of the page under its heading. */
export function Part(props: { readonly id: string; readonly heading: string; readonly children?: Child }) {
	return (
		<section class="stack stack-4" aria-labelledby={`${props.id}-heading`}>
			<h2 id={`${props.id}-heading`}>{props.heading}</h2>
			{props.children}
		</section>
	);
}
