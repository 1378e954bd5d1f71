import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { TimeLine } from '../../../ui/charts/time-line.tsx';
import { formatNumber, fullDate, shortMonth } from '../../../ui/format.ts';
import {
	Bars,
	DataTable,
	Details,
	EmptyState,
	FunctionLink,
	KeysetPager,
	Link,
	Page,
	Rows,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleNumber, rulePath } from '../../contributions/index.ts';
import { countsByMonth, countsByRule } from '../log-figures.ts';
import type { LoggedDecision, logRead } from '../reads/read-log.ts';
import { moderationTexts } from '../texts.ts';

type Facts = NonNullable<Awaited<ReturnType<typeof logRead.load>>>;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** Every decision of the moderators, for everybody: when, where, which rule, and what came of an appeal. */
export function LogPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = moderationTexts(language).log;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			share={{ description: texts.lead }}
			feeds={[{ href: to('/moderationslog/log.atom'), title: texts.title, type: 'atom' }]}
			breadcrumbs={[{ text: texts.rules, href: to('/regler') }, { text: texts.title }]}
		>
			{facts.list.items.length === 0 ? (
				<EmptyState heading={texts.none} drawing="bench">
					<p>{texts.noneText}</p>
				</EmptyState>
			) : (
				<>
					<section aria-label={texts.table}>
						<Rows>
							{facts.list.items.map((decision) => (
								<LogRow seeing={seeing} facts={facts} decision={decision} />
							))}
						</Rows>
					</section>
					<KeysetPager
						first={seeing.query.efter ? to('/moderationslog') : undefined}
						older={facts.list.next ? to(`/moderationslog?efter=${facts.list.next}`) : undefined}
					/>
					<p>{texts.appeals(facts.appeals.waiting, facts.appeals.upheld, facts.appeals.overturned)}</p>
					<Figures seeing={seeing} facts={facts} />
					<p>
						<FunctionLink href={to('/moderationslog/log.csv')}>{texts.file}</FunctionLink>
					</p>
				</>
			)}
			<p>
				<FunctionLink href={to('/moderationslog/log.atom')}>{texts.feed}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={to('/regler')}>{texts.rules}</FunctionLink>
			</p>
		</Page>
	);
}

function LogRow({ seeing, facts, decision }: Props & { readonly decision: LoggedDecision }) {
	const { language } = seeing;
	const texts = moderationTexts(language).log;
	const process = facts.processes.get(decision.processId);
	const { rule } = decision;
	return (
		<li class="stack stack-1">
			<p class="small soft">
				{fullDate(language, decision.decidedAt)}
				{process ? ' · ' : null}
				{process ? <Link href={localPath(language, `/forloeb/${process.slug}`)}>{process.title}</Link> : null}
			</p>
			<p>
				<b>{decidedText(seeing, decision)}</b>
			</p>
			<p>
				<Link href={localPath(language, rulePath(rule))}>
					{texts.rule(ruleNumber(rule))}: {contributionTexts(language).rules.short[rule]}
				</Link>
			</p>
			<p>{appealText(seeing, decision) ?? texts.noAppeal}</p>
		</li>
	);
}

/** What was decided, and whether it still stands. */
export function decidedText({ language }: Pick<Seeing, 'language'>, decision: LoggedDecision): string {
	const texts = moderationTexts(language).log;
	const kind = texts.kinds[decision.kind][decision.pieceKind];
	return decision.liftedAt ? `${kind}, ${texts.lifted(fullDate(language, decision.liftedAt))}` : kind;
}

/** What came of an appeal, or when that will be known; nothing where there was none. */
export function appealText({ language }: Pick<Seeing, 'language'>, { appeal }: LoggedDecision): string | undefined {
	const texts = moderationTexts(language).log;
	if (!appeal) return undefined;
	if (!appeal.decidedAt || !appeal.result) return texts.waits(fullDate(language, appeal.answerBy));
	return texts.results[appeal.result](fullDate(language, appeal.decidedAt));
}

function Figures({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = moderationTexts(language).log;
	const rules = contributionTexts(language).rules;
	const byRule = countsByRule(facts.counts).map(({ rule, count }) => ({
		label: `${ruleNumber(rule)}. ${rules.short[rule]}`,
		value: count,
	}));
	const byMonth = countsByMonth(facts.counts, dateInCopenhagen(context.now)).map(({ month, count }) => ({
		label: `${shortMonth(language, `${month}-01`)} ${month.slice(0, 4)}`,
		value: count,
	}));
	return (
		<>
			<section class="stack stack-3" aria-labelledby="by-rule">
				<h2 id="by-rule">{texts.byRule}</h2>
				<Bars label={texts.byRuleLabel} rows={byRule} sentences />
			</section>
			<section class="stack stack-3" aria-labelledby="by-month">
				<h2 id="by-month">{texts.byMonth}</h2>
				<TimeLine label={texts.byMonthLabel} points={byMonth} />
				<Details summary={texts.asTable}>
					<DataTable
						caption={texts.byMonthLabel}
						hideCaption
						columns={[{ heading: texts.month }, { heading: texts.count, number: true }]}
						rows={byMonth.map(({ label, value }) => [label, formatNumber(language, value)])}
					/>
				</Details>
			</section>
		</>
	);
}
