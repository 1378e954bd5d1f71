import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { EmptyState, FunctionLink, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { contributionPath, contributionTexts } from '../../contributions/index.ts';
import type { behindRead } from '../reads/list-behind.ts';
import { figuresTexts } from '../texts.ts';
import { figuresPath } from './table-part.tsx';

type Facts = Awaited<ReturnType<typeof behindRead.load>> & object;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** The pieces behind one number. */
export function BehindPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = figuresTexts(language);
	const { process, list } = facts;
	const words = contributionTexts(language);
	const to = (path: string) => localPath(language, path);
	const at = figuresPath(process.slug);
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.behind.title}: ${process.title}`}
			heading={texts.behind.title}
			lead={wishWords(seeing, facts)}
			current="/forloeb"
			unlisted
			breadcrumbs={[
				{ text: uiTexts(language).menu.processes, href: to('/forloeb') },
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.title, href: to(at) },
				{ text: texts.behind.title },
			]}
		>
			{list.items.length === 0 ? (
				<EmptyState heading={texts.behind.none} drawing="postcard" />
			) : (
				<Rows>
					{list.items.map((piece) => (
						<li class="stack stack-1">
							<p>
								<Link href={to(contributionPath(piece))} language={danishIn(language)}>
									{piece.title || texts.behind.unnamed}
								</Link>
							</p>
							<MetaLine
								items={[
									{ text: words.kinds[piece.kind] },
									{ icon: piece.channel, text: words.channels[piece.channel] },
									{ text: fullDate(language, piece.happenedOn) },
									...(piece.needsAnswer ? [{ text: words.states[piece.state] }] : []),
								]}
							/>
						</li>
					))}
				</Rows>
			)}
			{list.next ? (
				<p>
					<FunctionLink href={to(`${at}/bidrag?${olderQuery(facts)}`)}>{texts.behind.older}</FunctionLink>
				</p>
			) : null}
			<p>
				<FunctionLink href={to(at)}>{texts.behind.back}</FunctionLink>
			</p>
		</Page>
	);
}

function olderQuery({ query, list }: Facts): string {
	const kept = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
	return new URLSearchParams([...kept, ['efter', String(list.next)]]).toString();
}

/** What was pressed, in words. */
function wishWords(seeing: Seeing, { query, theme, area }: Facts): string {
	const { language } = seeing;
	const texts = figuresTexts(language);
	const words = contributionTexts(language);
	const said = [
		query.kanal && words.channels[query.kanal],
		theme?.title ?? (query.tema === 'uden' ? texts.noTheme : undefined),
		area?.name ?? (query.omraade === 'uden' ? texts.noArea : undefined),
		query.kendt && (query.kendt === 'ingen' ? words.noPerson : words.levels[Number(query.kendt)]),
		query.for && (query.for === 'self' ? texts.forSelf : words.behalf.kinds[query.for]),
		query.svar && words.states[query.svar],
		query.fra &&
			(query.til && query.til !== query.fra
				? texts.behind.week(fullDate(language, query.fra), fullDate(language, query.til))
				: fullDate(language, query.fra)),
	].filter(Boolean);
	return said.length > 0 ? `${said.join(' · ')}.` : texts.behind.all;
}
