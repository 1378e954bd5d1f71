import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import {
	Button,
	Details,
	EmptyState,
	Form,
	FunctionLink,
	KeysetPager,
	Link,
	Page,
	Rows,
	Tags,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { kindWords, searchKinds } from '../kinds.ts';
import type { SearchFacts } from '../reads/search-page.ts';
import { longestName } from '../saved-search.ts';
import { isNarrowed, queryText, searchPath } from '../search-address.ts';
import { searchTexts } from '../texts.ts';
import { FoundRow } from './found-row.tsx';
import { SearchFields } from './search-fields.tsx';

type Props = { readonly seeing: Seeing; readonly facts: SearchFacts };

/** One field over everything public, and below it what was found. */
export function SearchView({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = searchTexts(language);
	const { address, found } = facts;
	return (
		<Page
			frame={seeing.frame}
			title={found ? headingOf(seeing, facts) : texts.title}
			lead={found ? undefined : texts.lead}
			current="/soeg"
			errors={seeing.form.problems}
			unlisted
		>
			<SearchFields seeing={seeing} facts={facts} />
			{found ? <Results seeing={seeing} facts={facts} /> : null}
			<Details summary={texts.help.summary} open={!address.q}>
				<ul class="prose">
					{texts.help.lines.map((line) => (
						<li>{line}</li>
					))}
				</ul>
			</Details>
		</Page>
	);
}

/** How much there is, first of all: whoever cannot see the list hears it before anything else. */
function headingOf({ language }: Seeing, { address, found, instead }: SearchFacts): string {
	const { results } = searchTexts(language);
	const words = instead?.q ?? address.q ?? '';
	if (!found || found.count === 0) return results.none(words);
	return results.heading(found.isOver ? results.over : plural(language, found.count, results.count), words);
}

function Results({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = searchTexts(language);
	const { address, found, marks, instead, meant } = facts;
	const to = (path: string) => localPath(language, path);
	if (!found) return null;
	return (
		<>
			<Tags
				label={texts.kindsLabel}
				tags={[
					{ text: texts.everything, href: to(searchPath({ ...address, slags: undefined })), current: !address.slags },
					...searchKinds.map((kind) => ({
						text: texts.kinds[kind],
						href: to(searchPath({ ...address, slags: kindWords[kind] })),
						current: address.slags === kindWords[kind],
					})),
				]}
			/>
			{instead ? <p>{texts.results.instead(address.q ?? '', instead.q ?? '')}</p> : null}
			{meant ? (
				<p>
					{texts.results.meant} <Link href={to(searchPath(meant))}>{meant.q}</Link>?
				</p>
			) : null}
			{found.isOver ? <p>{texts.results.overHelp}</p> : null}
			{found.count === 0 ? (
				<EmptyState heading={texts.results.noneHelp}>
					{isNarrowed(address) || address.slags ? (
						<p>
							<FunctionLink href={to(searchPath({ q: address.q }))}>{texts.results.clearFilters}</FunctionLink>
						</p>
					) : null}
				</EmptyState>
			) : (
				<section aria-label={texts.results.list}>
					{found.shown.length > 0 ? (
						<Rows>
							{found.shown.map((one) => (
								<FoundRow one={one} marks={marks} seeing={seeing} />
							))}
						</Rows>
					) : (
						<p>{texts.results.noMore}</p>
					)}
				</section>
			)}
			<KeysetPager
				first={facts.isAfter ? to(searchPath(address)) : undefined}
				older={found.next ? to(searchPath(address, found.next)) : undefined}
			/>
			<Saving seeing={seeing} facts={facts} />
		</>
	);
}

function Saving({ seeing, facts }: Props) {
	const { language, frame } = seeing;
	const { save } = searchTexts(language);
	const address = facts.instead ?? facts.address;
	return (
		<section class="stack stack-3" aria-labelledby="save-heading">
			<h2 class="h3" id="save-heading">
				{save.heading}
			</h2>
			<p>{save.help}</p>
			<Form action={localPath(language, searchPath(address))} hidden={{ query: queryText(address) }}>
				<TextField
					name="name"
					label={save.name}
					hint={save.nameHint(address.q ?? '')}
					optional
					limit={longestName}
					value={seeing.form.typed.text('name')}
					error={seeing.form.problemOf('name')}
				/>
				<Button kind="secondary">{save.submit}</Button>
			</Form>
			{frame.person ? (
				<p>
					<FunctionLink href={localPath(language, '/mit/soegninger')}>{save.toOwn}</FunctionLink>
				</p>
			) : null}
		</section>
	);
}
