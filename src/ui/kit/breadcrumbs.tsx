import { useTexts } from './language-context.ts';
import { Link } from './link.tsx';
import { Words } from './words.tsx';
import { writtenOnce } from './written-once.tsx';

/** One place on the way to this page; the last has no address, being the page itself. */
export type Crumb = { readonly text: string; readonly href?: string | undefined };

function BreadcrumbsMarkup({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
	const texts = useTexts();
	return (
		<nav class="breadcrumbs container" aria-label={texts.breadcrumb}>
			<ol class="breadcrumbs__list">
				{crumbs.map(({ text, href }) =>
					href ? (
						<li class="breadcrumbs__list-item">
							<Link class="breadcrumbs__link" href={href}>
								<Words text={text} />
							</Link>
						</li>
					) : (
						<li class="breadcrumbs__list-item" aria-current="page">
							<Words text={text} />
						</li>
					),
				)}
			</ol>
		</nav>
	);
}

/** The whole way on a wide screen, only the parent on a phone. */
export const Breadcrumbs = writtenOnce('breadcrumbs', BreadcrumbsMarkup);
