import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import {
	Button,
	EmptyState,
	FunctionLink,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
	SearchForm,
	SelectField,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { channels, contributionTexts } from '../../../contributions/index.ts';
import { type CatalogueEntry, cataloguePath, isNarrowed, wishWords } from '../../catalogue.ts';
import { catalogueFeed, catalogueFile, type cataloguePage } from '../../reads/public-pages.ts';
import { costKeys, groups, methods, sizeKeys } from '../../terms.ts';
import { documentationTexts } from '../../texts.ts';
import { costText, groupsText, peopleText } from '../entry-words.ts';
import type { FactsOf } from '../facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof cataloguePage> };

/** What has been documented, to look in by how it was done, for whom, how large, how dear and by which ways in. */
export function CataloguePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = documentationTexts(language).catalogue;
	const to = (path: string) => localPath(language, path);
	const { wish, items, next, count } = facts;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/forloeb"
			unlisted={isNarrowed(wish) || !facts.isFirst}
			share={{ description: texts.lead }}
			feeds={[{ href: to(catalogueFeed.path), title: texts.feed, type: 'atom' }]}
		>
			{count > 0 || isNarrowed(wish) ? <Filters seeing={seeing} facts={facts} /> : null}
			{items.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="fundet">
					<h2 class="h3 num" id="fundet">
						{plural(language, count, texts.found)}
					</h2>
					<Rows>
						{items.map((entry) => (
							<EntryRow seeing={seeing} entry={entry} />
						))}
					</Rows>
				</section>
			) : (
				<EmptyState heading={isNarrowed(wish) ? texts.none : texts.empty} drawing="signpost">
					<p>{isNarrowed(wish) ? texts.noneHelp : texts.emptyHelp}</p>
				</EmptyState>
			)}
			{isNarrowed(wish) ? (
				<p>
					<FunctionLink href={to('/dokumentation')}>{texts.clear}</FunctionLink>
				</p>
			) : null}
			<KeysetPager
				first={facts.isFirst ? undefined : to(cataloguePath(wish))}
				older={next && to(cataloguePath(wish, next))}
			/>
			<ul class="small">
				<li>
					<Link href={to(catalogueFeed.path)}>{texts.feed}</Link>
				</li>
				<li>
					<Link href={to(catalogueFile.path)}>{texts.open}</Link>
				</li>
			</ul>
		</Page>
	);
}

function Filters({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = documentationTexts(language);
	const { catalogue } = texts;
	const { wish } = facts;
	const choices = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
		keys.map((value) => ({ value, label: words[value] }));
	return (
		<SearchForm action={localPath(language, '/dokumentation')} label={catalogue.filters}>
			<SelectField
				name={wishWords.method}
				label={texts.facts.method}
				optional
				none={catalogue.anyMethod}
				value={wish.method}
				choices={choices(methods, texts.methods)}
			/>
			<SelectField
				name={wishWords.group}
				label={texts.facts.groups}
				optional
				none={catalogue.anyGroup}
				value={wish.group}
				choices={choices(groups, texts.groups)}
			/>
			<SelectField
				name={wishWords.size}
				label={texts.facts.people}
				optional
				none={catalogue.anySize}
				value={wish.size}
				choices={choices(sizeKeys, texts.sizes)}
			/>
			<SelectField
				name={wishWords.cost}
				label={texts.facts.cost}
				optional
				none={catalogue.anyCost}
				value={wish.cost}
				choices={choices(costKeys, texts.costs)}
			/>
			<SelectField
				name={wishWords.channel}
				label={texts.facts.channels}
				optional
				none={catalogue.anyChannel}
				value={wish.channel}
				choices={choices(channels, contributionTexts(language).channels)}
			/>
			<Button kind="secondary">{catalogue.show}</Button>
		</SearchForm>
	);
}

function EntryRow({ seeing, entry }: { readonly seeing: Seeing; readonly entry: CatalogueEntry }) {
	const { language } = seeing;
	const texts = documentationTexts(language);
	return (
		<li class="stack stack-2">
			<h3 class="h4">
				<Link href={entry.source ? entry.path : localPath(language, entry.path)} language={danishIn(language)}>
					{entry.title}
				</Link>
			</h3>
			{entry.summary ? <p lang={danishIn(language)}>{entry.summary}</p> : null}
			<MetaLine
				items={[
					...(entry.source ? [{ icon: 'external' as const, text: texts.catalogue.from(entry.source) }] : []),
					...(entry.method ? [{ text: texts.methods[entry.method] }] : []),
					...(entry.groups.length > 0 ? [{ text: groupsText(language, entry.groups) }] : []),
					...(entry.people === undefined
						? []
						: [{ icon: 'people' as const, text: peopleText(language, entry.people) }]),
					...(entry.costOre === undefined ? [] : [{ text: costText(language, entry.costOre) }]),
					{ icon: 'calendar', text: texts.catalogue.shownOn(fullDate(language, entry.publishedAt)) },
				]}
			/>
		</li>
	);
}
