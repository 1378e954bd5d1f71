import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, formatPercent, plural, weekdayAt } from '../../../../ui/format.ts';
import { DataTable, EmptyState, FunctionLink, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { contributionTexts } from '../../../contributions/index.ts';
import type { totalsPage } from '../../reads/public/read-totals-page.ts';
import { ProvenanceTable } from '../provenance-table.tsx';
import type { FactsOf } from './facts-of.ts';
import { processAddress } from './process-address.ts';
import { publicTexts } from './public-texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof totalsPage> };

/** All public totals of a process, each with where it comes from. */
export function TotalsPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, totals } = facts;
	const texts = publicTexts(language);
	const isDraft = process.publishedAt === null;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.totals.title}: ${process.title}`}
			heading={texts.totals.title}
			lead={texts.totals.lead(process.title)}
			current="/forloeb"
			unlisted={isDraft}
			breadcrumbs={[
				{ text: texts.list.title, href: localPath(language, '/forloeb') },
				{ text: process.title, href: processAddress(language, facts) },
				{ text: texts.totals.title },
			]}
			aside={<How seeing={seeing} facts={facts} />}
		>
			{totals.all === 0 ? (
				<EmptyState heading={texts.totals.none} drawing="postcard" />
			) : (
				<Tables seeing={seeing} facts={facts} />
			)}
		</Page>
	);
}

function Tables({ seeing, facts }: Props) {
	const { language } = seeing;
	const { totals, provenance } = facts;
	const texts = publicTexts(language);
	const words = contributionTexts(language);
	return (
		<>
			<Shares
				seeing={seeing}
				caption={texts.totals.byChannel}
				what={texts.totals.channel}
				rows={[...totals.byChannel].map(([channel, count]) => [words.channels[channel], count])}
			/>
			<Shares
				seeing={seeing}
				caption={texts.totals.byLevel}
				what={texts.totals.level}
				rows={[...totals.byLevel].map(([level, count]) => [
					level === null ? words.noPerson : (words.levels[level] ?? words.noPerson),
					count,
				])}
			/>
			<ProvenanceTable language={language} provenance={provenance.contributions} of="contributions" />
			{totals.toAnswer > 0 ? (
				<Shares
					seeing={seeing}
					caption={texts.totals.byState}
					what={texts.totals.state}
					rows={[...totals.byState].map(([state, count]) => [words.states[state], count])}
				/>
			) : null}
			<Supports seeing={seeing} facts={facts} />
		</>
	);
}

function Shares(props: {
	readonly seeing: Seeing;
	readonly caption: string;
	readonly what: string;
	readonly rows: readonly (readonly [label: string, count: number])[];
}) {
	const { language } = props.seeing;
	const { totals } = publicTexts(language);
	const sum = props.rows.reduce((before, [, count]) => before + count, 0);
	const line = (label: string, count: number) => [
		label,
		formatNumber(language, count),
		formatPercent(language, sum > 0 ? count / sum : 0),
	];
	return (
		<DataTable
			caption={props.caption}
			columns={[
				{ heading: props.what },
				{ heading: totals.count, number: true },
				{ heading: totals.share, number: true },
			]}
			rows={[...props.rows.map(([label, count]) => line(label, count)), line(totals.all, sum)]}
		/>
	);
}

function Supports({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = publicTexts(language).totals;
	const { supports, voices } = facts.supports;
	return (
		<section class="stack stack-3" aria-labelledby="supports">
			<h2 class="h3" id="supports">
				{texts.supports}
			</h2>
			<p>
				{supports > 0
					? texts.supportsText(plural(language, supports, texts.supportsCount), plural(language, voices, texts.voices))
					: texts.noSupports}
			</p>
			{supports > 0 ? (
				<ProvenanceTable language={language} provenance={facts.provenance.supports} of="supports" />
			) : null}
		</section>
	);
}

function How({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = publicTexts(language).totals;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="how">
			<h2 class="h3" id="how">
				{texts.howHeading}
			</h2>
			<ul class="stack stack-3 small">
				{texts.how.map((line) => (
					<li>{line}</li>
				))}
			</ul>
			<p>
				<FunctionLink href={localPath(language, `/forloeb/${facts.process.slug}/forslag`)}>{texts.toAll}</FunctionLink>
			</p>
			{facts.process.publishedAt ? (
				<p>
					<FunctionLink href={localPath(language, `/forloeb/${facts.process.slug}/statistik`)}>
						{texts.toFigures}
					</FunctionLink>
				</p>
			) : null}
			{facts.process.publishedAt ? (
				<p>
					<FunctionLink href={localPath(language, `/forloeb/${facts.process.slug}/data`)}>
						{publicTexts(language).process.follow.data}
					</FunctionLink>
				</p>
			) : null}
			<p class="small soft">{texts.taken(weekdayAt(language, context.now))}</p>
		</section>
	);
}
