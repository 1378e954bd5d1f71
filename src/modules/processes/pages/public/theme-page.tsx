import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../../ui/format.ts';
import { apart } from '../../../../ui/isolated.ts';
import {
	ButtonLink,
	CoverPicture,
	EmptyState,
	FollowButton,
	FunctionLink,
	Icon,
	Link,
	MetaLine,
	Page,
	Prose,
	Rows,
	Words,
} from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionTexts, shownByline } from '../../../contributions/index.ts';
import { EasyLink, TranslatedNote } from '../../../wordings/index.ts';
import { drawingOf } from '../../drawing.ts';
import { isOpen } from '../../process.ts';
import type { themePage } from '../../reads/public/read-theme-page.ts';
import type { FactsOf } from './facts-of.ts';
import { MeetingRow } from './meeting-row.tsx';
import { processAddress } from './process-address.ts';
import { publicTexts } from './public-texts.ts';
import { languageOf } from './said.tsx';
import { StateBadge } from './state-looks.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof themePage> };

/** One theme of a process: what it is about, what is asked, and the newest proposals. */
export function ThemePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, theme } = facts;
	const texts = publicTexts(language);
	const danish = facts.danish?.parts.themes.find(({ id }) => id === theme.id);
	const isDraft = process.publishedAt === null;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={theme.title}
			lead={theme.lead || undefined}
			current="/forloeb"
			unlisted={isDraft}
			eyebrow={
				<p class="eyebrow">
					<Words text={process.title} />
				</p>
			}
			breadcrumbs={[
				{ text: texts.list.title, href: localPath(language, '/forloeb') },
				{ text: process.title, href: processAddress(language, facts) },
				{ text: theme.title },
			]}
			share={{ description: theme.lead || process.question }}
			feeds={
				isDraft
					? []
					: [
							{
								href: `/forloeb/${process.slug}/tema/${theme.slug}/nyt.atom`,
								title: texts.process.follow.feed,
								type: 'atom',
							},
							{
								href: `/forloeb/${process.slug}/tema/${theme.slug}/moeder.ics`,
								title: texts.theme.meetings,
								type: 'calendar',
							},
						]
			}
			aside={<Aside seeing={seeing} facts={facts} />}
		>
			{facts.otherwise?.isEasy && !isDraft ? (
				<EasyLink language={language} kind="theme" word="tema" ref={`${process.slug}~${theme.slug}`} />
			) : null}
			{theme.text ? <Prose text={theme.text} language={languageOf(language, theme.text, danish?.text)} /> : null}
			<Questions seeing={seeing} facts={facts} />
			{facts.otherwise?.shown ? (
				<TranslatedNote
					language={language}
					shown={facts.otherwise.shown}
					path={`/forloeb/${process.slug}/tema/${theme.slug}`}
				/>
			) : null}
			{isOpen(process, facts.today) ? (
				<p>
					<ButtonLink href={localPath(language, `/forloeb/${process.slug}/skriv?tema=${theme.slug}`)} icon="pencil">
						{texts.theme.write}
					</ButtonLink>
				</p>
			) : null}
			<Newest seeing={seeing} facts={facts} />
			{facts.meetings.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="meetings">
					<h2 class="h3" id="meetings">
						{texts.process.meetings.heading}
					</h2>
					<Rows>
						{facts.meetings.map((meeting) => (
							<MeetingRow meeting={meeting} language={language} />
						))}
					</Rows>
				</section>
			) : null}
			{isDraft ? null : (
				<>
					<FollowButton what="theme" href={localPath(language, `/foelg/tema/${theme.id}`)} />
					<p>
						<FunctionLink href={localPath(language, `/forloeb/${process.slug}/tema/${theme.slug}/moeder.ics`)}>
							{texts.theme.meetings}
						</FunctionLink>
					</p>
				</>
			)}
		</Page>
	);
}

function Questions({ seeing, facts }: Props) {
	const { language } = seeing;
	const { questions, id } = facts.theme;
	if (questions.length === 0) return null;
	const danish = facts.danish?.parts.themes.find((theme) => theme.id === id)?.questions.join('\n');
	return (
		<section class="stack stack-3" aria-labelledby="questions">
			<h2 class="h3" id="questions">
				{publicTexts(language).theme.questions}
			</h2>
			<ul class="ticks open" lang={languageOf(language, questions.join('\n'), danish)}>
				{questions.map((question) => (
					<li>
						<Icon name="question" />
						{question}
					</li>
				))}
			</ul>
		</section>
	);
}

function Newest({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = publicTexts(language).theme;
	const words = contributionTexts(language);
	const { process, theme, newest, names } = facts;
	if (newest.length === 0) {
		return (
			<EmptyState heading={texts.none} drawing={drawingOf(theme.drawing)}>
				<p>{isOpen(process, facts.today) ? texts.noneOpen : texts.noneClosed}</p>
			</EmptyState>
		);
	}
	return (
		<section class="stack stack-4" aria-labelledby="newest">
			<h2 id="newest">{texts.newest}</h2>
			<Rows>
				{newest.map((item) => (
					<li class="stack stack-2">
						<h3 class="h4" lang={foreignTo(language, item.language)}>
							<Link href={localPath(language, `/forslag/${item.number}`)}>{item.title}</Link>
						</h3>
						<MetaLine
							items={[
								{
									icon: item.channel,
									text: `${words.channels[item.channel]} · ${apart(language, shownByline(item, names, words))}`,
								},
								{ icon: 'hand', text: plural(language, item.supports, publicTexts(language).theme.supports) },
								{ text: nearDate(language, item.happenedOn, context.now) },
							]}
						>
							<StateBadge state={item.state} language={language} />
						</MetaLine>
					</li>
				))}
			</Rows>
			<p>
				<FunctionLink href={localPath(language, `/forloeb/${process.slug}/forslag?tema=${theme.slug}`)}>
					{texts.allProposals}
				</FunctionLink>
			</p>
		</section>
	);
}

function Aside({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = publicTexts(language);
	const others = facts.parts.themes.filter(({ id }) => id !== facts.theme.id);
	return (
		<>
			<div class="picture">
				<CoverPicture cover={{ drawing: drawingOf(facts.theme.drawing) }} />
			</div>
			{others.length > 0 ? (
				<nav class="stack stack-3" aria-labelledby="others">
					<h2 class="h3" id="others">
						{texts.theme.others}
					</h2>
					<Rows>
						{others.map(({ id, slug, title }) => (
							<li>
								<Link href={processAddress(language, facts, `/tema/${slug}`)}>
									<Words text={title} />
								</Link>{' '}
								<span class="small soft num">
									{plural(language, facts.counts.get(id) ?? 0, texts.process.themeCount)}
								</span>
							</li>
						))}
					</Rows>
				</nav>
			) : null}
		</>
	);
}
