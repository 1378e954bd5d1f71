import { Link } from './link.tsx';

/** One choice in a row of filters. */
export type Tag = { readonly href: string; readonly text: string; readonly count?: string; readonly current?: boolean };

/** Filters as links: works without script, and each choice has its own address. */
export function Tags({ label, tags }: { readonly label: string; readonly tags: readonly Tag[] }) {
	return (
		<nav aria-label={label}>
			<ul class="tags">
				{tags.map((tag) => (
					<li>
						<Link class="tag" href={tag.href} current={tag.current ? 'true' : undefined}>
							{tag.text}
							{tag.count ? <span class="num">&nbsp;{tag.count}</span> : null}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
