import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import { Badge, EmptyState, FunctionLink, KeysetPager, Link, MetaLine, Page, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionPath, contributionTexts, shownByline } from '../../../contributions/index.ts';
import { excerptOf } from '../../../proposals/index.ts';
import { consultationPath, isLate } from '../../consultation.ts';
import type { responsesPage } from '../../reads/public-pages.ts';
import { consultationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof responsesPage> };

/** The responses that everybody may see, in the order in which they came. */
export function ResponsesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, shown, paragraph } = facts;
	const texts = consultationTexts(language);
	const own = localPath(language, consultationPath(consultation));
	const narrowed = paragraph === undefined ? '' : `afsnit=${paragraph}`;
	return (
		<Page
			frame={seeing.frame}
			title={texts.list.title}
			lead={texts.list.lead(consultation.title)}
			current="/forloeb"
			unlisted={consultation.publishedAt === null}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}/hoeringer`) },
				{ text: consultation.title, href: own },
				{ text: texts.list.title },
			]}
		>
			{paragraph === undefined ? null : (
				<p>
					{texts.list.aboutParagraph(formatNumber(language, paragraph))}{' '}
					<FunctionLink href={`${own}/svar`}>{texts.list.everything}</FunctionLink>
				</p>
			)}
			{shown.length === 0 ? (
				<EmptyState heading={texts.list.none} drawing="postcard">
					<p>{texts.list.noneHelp}</p>
					<p>
						<FunctionLink href={own}>{texts.write.back}</FunctionLink>
					</p>
				</EmptyState>
			) : (
				<section aria-label={texts.list.label}>
					<Rows>
						{shown.map((one) => (
							<ResponseRow seeing={seeing} facts={facts} one={one} />
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : `${own}/svar${narrowed && `?${narrowed}`}`}
				older={facts.next && `${own}/svar?${narrowed && `${narrowed}&`}efter=${encodeURIComponent(facts.next)}`}
			/>
		</Page>
	);
}

function ResponseRow({ seeing, facts, one }: Props & { readonly one: Props['facts']['shown'][number] }) {
	const { language, context } = seeing;
	const { piece, response, paragraphs } = one;
	const texts = consultationTexts(language);
	const words = contributionTexts(language);
	return (
		<li class="stack stack-2">
			<MetaLine
				items={[
					{ icon: piece.channel, text: shownByline(piece, facts.names, words) },
					{ text: nearDate(language, response.receivedOn, context.now) },
				]}
			>
				{isLate(response.receivedOn, facts.consultation) ? <Badge kind="warning">{texts.late}</Badge> : null}
			</MetaLine>
			<h2 class="h4">
				<Link
					href={localPath(language, contributionPath(piece))}
					language={foreignTo(language, piece.language) ?? danishIn(language)}
				>
					{piece.title}
				</Link>
			</h2>
			<p class="soft" lang={foreignTo(language, piece.language)}>
				{excerptOf(piece.text, 220)}
			</p>
			{paragraphs.length > 0 ? (
				<p class="small soft">
					{paragraphs.map((number) => texts.page.paragraph(formatNumber(language, number))).join(' · ')}
				</p>
			) : null}
		</li>
	);
}
