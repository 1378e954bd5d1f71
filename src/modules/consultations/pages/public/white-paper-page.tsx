import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import {
	Alert,
	Details,
	EmptyState,
	FunctionLink,
	KeysetPager,
	Page,
	Prose,
	Rows,
	Tags,
	Whole,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../consultation.ts';
import type { whitePaperPage } from '../../reads/white-paper-pages.ts';
import { consultationTexts } from '../../texts.ts';
import { whitePaperDocuments, whitePaperFiles, whitePaperPath } from '../../white-paper.ts';
import type { FactsOf } from '../facts-of.ts';
import { WhitePaperRow } from './white-paper-row.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof whitePaperPage> };

/** The white paper: what was said, point by point, what is answered, and what it changed. */
export function WhitePaperPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, part } = facts;
	const all = consultationTexts(language);
	const texts = all.paper;
	const isDraft = consultation.closedAt === null;
	// What only staff may read is never shared nor kept.
	if (isDraft) seeing.form.token();
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.of(consultation.title)}
			lead={texts.lead}
			current="/forloeb"
			unlisted={isDraft}
			eyebrow={consultation.closedAt ? texts.publishedOn(fullDate(language, consultation.closedAt)) : undefined}
			breadcrumbs={[
				{ text: process.title, href: to(`/forloeb/${process.slug}/hoeringer`) },
				{ text: consultation.title, href: to(consultationPath(consultation)) },
				{ text: texts.title },
			]}
			share={{ description: texts.lead }}
			aside={<Beside seeing={seeing} facts={facts} />}
		>
			{isDraft ? (
				<Alert kind="info">
					<p>{texts.draft}</p>
				</Alert>
			) : null}
			{consultation.conclusion ? (
				<section class="stack stack-3" aria-labelledby="foerte-til">
					<h2 class="h3" id="foerte-til">
						{texts.conclusion}
					</h2>
					<Prose text={consultation.conclusion} language={danishIn(language)} />
				</section>
			) : null}
			{facts.responses === 0 ? (
				<p>{texts.noResponses}</p>
			) : (
				<section class="stack stack-4" aria-labelledby="synspunkter">
					<h2 class="h3" id="synspunkter">
						{texts.list}
					</h2>
					{consultation.forgottenAt ? <p class="soft">{texts.forgotten}</p> : null}
					<Narrow seeing={seeing} facts={facts} />
					{part.items.length === 0 ? (
						<EmptyState heading={texts.none} drawing="meal">
							<p>{texts.noneHelp}</p>
						</EmptyState>
					) : (
						<Rows>
							{part.items.map((point) => (
								<WhitePaperRow
									seeing={seeing}
									consultation={consultation}
									point={point}
									names={part.names}
									addressOf={facts.places}
								/>
							))}
						</Rows>
					)}
					<KeysetPager
						first={facts.isFirst ? undefined : addressOf(seeing, facts, {})}
						older={part.next && addressOf(seeing, facts, { efter: part.next })}
					/>
				</section>
			)}
		</Page>
	);
}

/** The address of the paper, narrowed as it is and in one more way. */
function addressOf(
	{ language }: Seeing,
	{ consultation, wish }: Props['facts'],
	more: { readonly emne?: string | undefined; readonly afsnit?: number | undefined; readonly efter?: string },
): string {
	const asked = { ...wish, ...more };
	const query = new URLSearchParams(
		Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
	);
	return localPath(language, whitePaperPath(consultation)) + (query.size > 0 ? `?${query}` : '');
}

const mostThemes = 12;

/** Themes, and paragraphs, to read the paper by. */
function Narrow({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = consultationTexts(language).paper;
	const { themes, paragraphs, wish } = facts;
	const to = (more: Parameters<typeof addressOf>[2]) => addressOf(seeing, facts, more);
	const count = (n: number) => formatNumber(language, n);
	if (themes.length === 0 && paragraphs.length === 0) return null;
	return (
		<>
			{themes.length > 0 ? (
				<Tags
					label={texts.themes}
					tags={[
						{ href: to({ emne: undefined }), text: texts.everything, current: wish.emne === undefined },
						...themes.slice(0, mostThemes).map(({ tag, used }) => ({
							href: to({ emne: tag }),
							text: tag,
							count: count(used),
							current: tag === wish.emne,
						})),
					]}
				/>
			) : null}
			{paragraphs.length > 0 ? (
				<Details summary={texts.byParagraph} open={wish.afsnit !== undefined}>
					<Tags
						label={texts.paragraphs}
						tags={[
							{ href: to({ afsnit: undefined }), text: texts.wholeText, current: wish.afsnit === undefined },
							...paragraphs.map(({ paragraph }) => ({
								href: to({ afsnit: paragraph }),
								text: consultationTexts(language).page.paragraph(count(paragraph)),
								current: paragraph === wish.afsnit,
							})),
						]}
					/>
				</Details>
			) : null}
		</>
	);
}

/** Beside the paper: the consultation in figures, and the paper as files. */
function Beside({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, due, responses } = facts;
	const all = consultationTexts(language);
	const texts = all.paper;
	const count = (n: number) => formatNumber(language, n);
	const path = localPath(language, whitePaperPath(consultation));
	return (
		<>
			<section class="stack stack-3" aria-labelledby="i-tal">
				<h2 class="h3" id="i-tal">
					{texts.figures}
				</h2>
				<p>{texts.saidText(count(responses), count(due.said), count(due.points))}</p>
				{due.points > 0 ? (
					<Whole
						label={texts.points}
						parts={[
							{ label: texts.changed, value: due.changed, tone: 'one' },
							{ label: texts.notChanged, value: due.points - due.changed - due.unanswered, tone: 'two' },
							...(due.unanswered > 0
								? [{ label: texts.unanswered, value: due.unanswered, tone: 'wait' as const }]
								: []),
						]}
					/>
				) : null}
			</section>
			<section class="stack stack-3" aria-labelledby="filer">
				<h2 class="h3" id="filer">
					{texts.files}
				</h2>
				<ul class="stack stack-2">
					{whitePaperDocuments.map((file) => (
						<li>
							<FunctionLink href={`${path}/${file}`}>{texts.fileNames[file]}</FunctionLink>
						</li>
					))}
					{whitePaperFiles.map((file) => (
						<li>
							<FunctionLink href={`${path}/data/${file}`}>{texts.fileNames[file]}</FunctionLink>
						</li>
					))}
				</ul>
				<p class="small soft">{texts.filesText}</p>
			</section>
		</>
	);
}
