import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	EmptyState,
	FunctionLink,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Panel,
	PanelPart,
	Rows,
	SearchForm,
	Tags,
	TextField,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Organisation, organisationKinds } from '../../people/index.ts';
import { organisationList } from '../reads/organisation-pages.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import type { FactsOf } from './facts-of.ts';
import { StandingBadge } from './standing-badge.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof organisationList> };

function addressOf(facts: Props['facts'], change: { readonly slags?: string | undefined; readonly efter?: string }) {
	const { slags = facts.kind, efter } = { slags: facts.kind, ...change };
	const query = new URLSearchParams({
		...('slags' in change ? change.slags && { slags: change.slags } : slags && { slags }),
		...(facts.words && { soeg: facts.words }),
		...(efter && { efter }),
	});
	return query.size > 0 ? `/foreninger?${query}` : '/foreninger';
}

function ListPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = associationTexts(language).list;
	const to = (path: string) => localPath(language, path);
	const { list } = facts;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			breadcrumbs={[{ text: associationTexts(language).page.front, href: to('/') }, { text: texts.title }]}
			share={{ description: texts.lead }}
			aside={
				<Panel>
					<PanelPart>
						<p>{texts.registerHint}</p>
						<p>
							<ButtonLink href={to('/foreninger/ny')} icon="plus">
								{texts.register}
							</ButtonLink>
						</p>
					</PanelPart>
					<PanelPart>
						<p>{texts.helpHint}</p>
						<p>
							<FunctionLink href={to('/foreningshjaelp')}>{texts.help}</FunctionLink>
						</p>
					</PanelPart>
				</Panel>
			}
		>
			<SearchForm action={to('/foreninger')} label={texts.search}>
				<TextField name="soeg" type="search" label={texts.searchField} value={facts.words} optional />
				{facts.kind ? <input type="hidden" name="slags" value={facts.kind} /> : null}
				<Button kind="secondary">{texts.searchButton}</Button>
			</SearchForm>
			<Kinds seeing={seeing} facts={facts} />
			{list.items.length === 0 ? (
				<None seeing={seeing} facts={facts} />
			) : (
				<section aria-label={texts.title}>
					<Rows>
						{list.items.map((organisation) => (
							<Line seeing={seeing} organisation={organisation} />
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : to(addressOf(facts, {}))}
				older={list.next ? to(addressOf(facts, { efter: list.next })) : undefined}
			/>
		</Page>
	);
}

function Kinds({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = associationTexts(language);
	const kinds = organisationKinds.filter((kind) => facts.counts.has(kind) || facts.kind === kind);
	return (
		<Tags
			label={texts.list.filter}
			tags={[
				{
					href: localPath(language, addressOf(facts, { slags: undefined })),
					text: texts.list.all,
					current: facts.kind === undefined,
				},
				...kinds.map((kind) => ({
					href: localPath(language, addressOf(facts, { slags: kind })),
					text: texts.kindsPlural[kind],
					count: formatNumber(language, facts.counts.get(kind) ?? 0),
					current: facts.kind === kind,
				})),
			]}
		/>
	);
}

function Line({ seeing, organisation }: { readonly seeing: Seeing; readonly organisation: Organisation }) {
	const { language } = seeing;
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ text: associationTexts(language).kinds[organisation.kind] }]}>
				<StandingBadge organisation={organisation} language={language} />
			</MetaLine>
			<h2 class="h3">
				<Link href={localPath(language, organisationPath(organisation.slug))}>{organisation.name}</Link>
			</h2>
			{organisation.about ? <p lang={danishIn(language)}>{firstWords(organisation.about)}</p> : null}
		</li>
	);
}

/** Enough to recognise them by, ending at a whole word. */
function firstWords(text: string): string {
	const flat = text.replace(/\s+/g, ' ');
	return flat.length <= 180 ? flat : `${flat.slice(0, 180).replace(/\s\S*$/, '')} …`;
}

function None({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = associationTexts(language).list;
	const heading = facts.words ? texts.emptySearch(facts.words) : facts.kind ? texts.emptyKind : texts.empty;
	return (
		<EmptyState heading={heading} drawing="neighbours">
			<p>{texts.emptyHelp}</p>
			{facts.words || facts.kind ? (
				<p>
					<FunctionLink href={localPath(language, '/foreninger')}>{texts.seeAll}</FunctionLink>
				</p>
			) : null}
		</EmptyState>
	);
}

const view: View<Props['facts']> = (seeing, facts) => <ListPage seeing={seeing} facts={facts} />;

/** All organisations, by kind and by words. */
export const listRoute = page(organisationList, view);
