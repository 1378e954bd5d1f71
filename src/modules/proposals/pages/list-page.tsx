import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	EmptyState,
	FieldGroup,
	FunctionLink,
	fieldId,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
	SearchForm,
	Tags,
	useLanguage,
	writtenOnce,
} from '../../../ui/kit/index.ts';
import { danishAmid, foreignTo, localPath } from '../../../ui/language.ts';
import { hyphenated } from '../../../ui/soft-hyphens.ts';
import type { Channel, ContributionState, ListedContribution } from '../../contributions/index.ts';
import { isOpen } from '../../processes/index.ts';
import { listPath, type OrderWord, orders } from '../list-order.ts';
import { excerptOf } from '../proposal.ts';
import type { proposalList } from '../reads/list-proposals.ts';
import { proposalTexts } from '../texts.ts';
import { authorItem } from './author-line.tsx';
import type { FactsOf } from './facts-of.ts';
import { StateBadge } from './state-badge.tsx';

type Facts = FactsOf<typeof proposalList>;

const mostCounted = 1_000;

/** All proposals of a process: four orders, theme and words, twenty at a time. */
export function ListPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const texts = proposalTexts(language).list;
	const { process, list, count } = facts;
	const open = isOpen(process, dateInCopenhagen(seeing.context.now));
	const said = count > mostCounted ? texts.over : plural(language, count, texts.count);
	const { efter, ...first } = facts.query;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			current="/forloeb"
			lead={texts.lead(said, process.title)}
			breadcrumbs={[
				{ text: proposalTexts(language).processes, href: localPath(language, '/forloeb') },
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: texts.title },
			]}
		>
			{open ? (
				<p>
					<ButtonLink href={localPath(language, `/forloeb/${process.slug}/skriv`)} icon="pencil">
						{texts.write}
					</ButtonLink>
				</p>
			) : null}
			<p>
				<FunctionLink href={localPath(language, `/forloeb/${process.slug}/kort`)}>{texts.map}</FunctionLink>
			</p>
			<Filters {...filtersOf(facts)} />
			{list.items.length === 0 ? (
				<Empty seeing={seeing} facts={facts} />
			) : (
				<Rows>
					{list.items.map((item) => (
						<Item item={item} seeing={seeing} facts={facts} />
					))}
				</Rows>
			)}
			<KeysetPager
				first={efter ? localPath(language, listPath(process.slug, first)) : undefined}
				older={list.next ? localPath(language, listPath(process.slug, { ...first, efter: list.next })) : undefined}
			/>
		</Page>
	);
}

function filtersOf({ process, themes, areas, query }: Facts) {
	return {
		slug: process.slug,
		themes: themes.map(({ slug, title }) => ({ slug, title })),
		areas: areas.map(({ key, name }) => ({ key, name })),
		query,
	};
}

const Filters = writtenOnce(
	'proposal filters',
	({ slug: home, themes, areas, query }: ReturnType<typeof filtersOf>) => {
		const language = useLanguage();
		const texts = proposalTexts(language).list;
		const now = query.orden ?? 'nyeste';
		return (
			<div class="stack stack-4">
				<SearchForm action={localPath(language, `/forloeb/${home}/forslag`)} label={texts.search}>
					<FieldGroup field={{ name: 'soeg', label: texts.words }}>
						<input class="form-input" type="search" id={fieldId('soeg')} name="soeg" value={query.soeg} />
					</FieldGroup>
					{themes.length > 0 ? (
						<FieldGroup field={{ name: 'tema', label: texts.theme }}>
							<select class="form-input form-select" id={fieldId('tema')} name="tema">
								<option value="">{texts.allThemes}</option>
								{themes.map(({ slug, title }) => (
									<option value={slug} selected={slug === query.tema} lang={danishAmid(language, title)}>
										{title}
									</option>
								))}
							</select>
						</FieldGroup>
					) : null}
					{query.omraade ? (
						<FieldGroup field={{ name: 'omraade', label: texts.area }}>
							<select class="form-input form-select" id={fieldId('omraade')} name="omraade">
								<option value="">{texts.allAreas}</option>
								{areas.map(({ key, name }) => (
									<option value={key} selected={key === query.omraade} lang={danishAmid(language, name)}>
										{name}
									</option>
								))}
							</select>
						</FieldGroup>
					) : null}
					{now === 'nyeste' ? null : <input type="hidden" name="orden" value={now} />}
					<Button kind="secondary" icon="search">
						{texts.show}
					</Button>
				</SearchForm>
				<Tags
					label={texts.order}
					tags={(Object.keys(orders) as OrderWord[]).map((word) => ({
						text: texts.orders[orders[word]],
						href: localPath(language, listPath(home, { ...query, efter: undefined, orden: word })),
						current: word === now,
					}))}
				/>
			</div>
		);
	},
);

function Item(props: { readonly item: ListedContribution; readonly seeing: Seeing; readonly facts: Facts }) {
	const { item, seeing, facts } = props;
	const { language } = seeing;
	const texts = proposalTexts(language).list;
	const comments = facts.comments.get(item.id) ?? 0;
	const author = authorItem(item, facts.names, language, seeing.context.now);
	return (
		<Row
			href={localPath(language, `/forslag/${item.number}`)}
			title={item.title}
			excerpt={excerptOf(item.text)}
			foreign={foreignTo(language, item.language)}
			channel={item.channel}
			author={author.text}
			supports={plural(language, item.supports, texts.supports)}
			comments={comments > 0 ? plural(language, comments, texts.comments) : undefined}
			state={item.state}
		/>
	);
}

/** One proposal of the list, in the words that are shown. */
const Row = writtenOnce(
	'listed proposal',
	(props: {
		readonly href: string;
		readonly title: string;
		readonly excerpt: string;
		readonly foreign: string | undefined;
		readonly channel: Channel;
		readonly author: string;
		readonly supports: string;
		readonly comments: string | undefined;
		readonly state: ContributionState;
	}) => (
		<li class="stack stack-2">
			<h2 class="h3" lang={props.foreign}>
				<Link href={props.href}>{hyphenated(props.foreign ?? useLanguage(), props.title)}</Link>
			</h2>
			<p lang={props.foreign}>{props.excerpt}</p>
			<MetaLine
				items={[
					{ icon: props.channel, text: props.author },
					{ icon: 'hand', text: props.supports },
					...(props.comments ? [{ icon: 'comment' as const, text: props.comments }] : []),
				]}
			>
				<StateBadge state={props.state} language={useLanguage()} />
			</MetaLine>
		</li>
	),
);

function Empty({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const texts = proposalTexts(language).list;
	const { soeg, tema, omraade, orden } = facts.query;
	return (
		<EmptyState heading={soeg ? texts.emptyWords(soeg) : texts.emptyOrder[orders[orden ?? 'nyeste']]}>
			<p>{soeg ? texts.emptyWordsHelp : orden || tema || omraade ? null : texts.emptyHelp}</p>
			{soeg || tema || omraade || orden ? (
				<p>
					<FunctionLink href={localPath(language, listPath(facts.process.slug, {}))}>{texts.clear}</FunctionLink>
				</p>
			) : null}
		</EmptyState>
	);
}
