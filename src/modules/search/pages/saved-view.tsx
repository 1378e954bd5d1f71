import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	EmptyState,
	Form,
	FunctionLink,
	Link,
	MetaLine,
	Page,
	Rows,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { SavedSearch } from '../saved-search.ts';
import { readQueryText, searchPath } from '../search-address.ts';
import { searchTexts } from '../texts.ts';

/** The searches that a person keeps, each a link and a button that deletes it. */
export function SavedView(props: {
	readonly seeing: Seeing;
	readonly facts: { readonly searches: readonly SavedSearch[] };
}) {
	const { seeing, facts } = props;
	const { language, context } = seeing;
	const { saved } = searchTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={saved.title}
			current="/mit"
			unlisted
			lead={facts.searches.length > 0 ? saved.lead : undefined}
			breadcrumbs={[{ text: saved.own, href: to('/mit') }, { text: saved.title }]}
		>
			{facts.searches.length === 0 ? (
				<EmptyState heading={saved.empty}>
					<p>{saved.emptyHelp}</p>
					<ButtonLink href={to('/soeg')} icon="search">
						{saved.find}
					</ButtonLink>
				</EmptyState>
			) : (
				<Rows>
					{facts.searches.map(({ id, name, query, savedAt }) => (
						<li class="stack stack-2">
							<h2 class="h3">
								<Link href={to(searchPath(readQueryText(query)))}>{name}</Link>
							</h2>
							<MetaLine items={[{ text: saved.savedOn(nearDate(language, savedAt, context.now)) }]} />
							<p>
								<FunctionLink href={to(`/foelg/soegning/${id}`)}>
									{saved.follow}
									<span class="sr-only"> {name}</span>
								</FunctionLink>
							</p>
							<Form action={to(`/mit/soegninger/${id}/slet`)} token={seeing.form.token()} inline>
								<Button kind="quiet" small>
									{saved.delete}
									<span class="sr-only"> {name}</span>
								</Button>
							</Form>
						</li>
					))}
				</Rows>
			)}
		</Page>
	);
}
