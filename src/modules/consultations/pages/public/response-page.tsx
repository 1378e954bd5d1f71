import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	Details,
	Form,
	FunctionLink,
	Link,
	MetaLine,
	Page,
	Panel,
	PanelPart,
	Prose,
} from '../../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionTexts, isPublic, shownByline } from '../../../contributions/index.ts';
import { consultationPath, isLate } from '../../consultation.ts';
import type { oneResponsePage } from '../../reads/public-pages.ts';
import { consultationTexts } from '../../texts.ts';
import { whitePaperPath } from '../../white-paper.ts';
import type { FactsOf } from '../facts-of.ts';
import { DrawingWithPins } from './drawing.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof oneResponsePage> };

/** One response, whole: to everybody once it is shown, before that to its author and staff. */
export function ResponsePage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const { piece, response, consultation } = facts;
	const texts = consultationTexts(language);
	const number = formatNumber(language, piece.number);
	const path = localPath(language, consultationPath(consultation));
	// What is not shown to everybody is never shared nor kept.
	if (!isPublic(piece)) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={piece.title}
			headingLanguage={foreignTo(language, piece.language)}
			current="/forloeb"
			unlisted={!isPublic(piece)}
			errors={seeing.form.problems}
			eyebrow={texts.response.eyebrow(number)}
			breadcrumbs={[
				{ text: consultation.title, href: path },
				{ text: texts.list.title, href: `${path}/svar` },
				{ text: texts.response.eyebrow(number) },
			]}
		>
			<WhoSees seeing={seeing} facts={facts} />
			<MetaLine
				items={[
					{ icon: piece.channel, text: shownByline(piece, facts.names, contributionTexts(language)) },
					{ text: nearDate(language, response.receivedOn, context.now) },
					...(piece.place ? [{ icon: 'place' as const, text: piece.place }] : []),
				]}
			>
				{isLate(response.receivedOn, consultation) ? <Badge kind="warning">{texts.late}</Badge> : null}
			</MetaLine>
			<Panel>
				<PanelPart>
					<Prose text={piece.text} language={foreignTo(language, piece.language)} />
				</PanelPart>
			</Panel>
			<OnDrawing seeing={seeing} facts={facts} />
			<PointedAt seeing={seeing} facts={facts} />
			<Answers seeing={seeing} facts={facts} />
			<p>
				<FunctionLink href={path}>{texts.write.back}</FunctionLink>
			</p>
			{consultation.closedAt ? (
				<p>
					<FunctionLink href={localPath(language, whitePaperPath(consultation))}>{texts.paper.read}</FunctionLink>
				</p>
			) : null}
			{facts.isOwn && piece.answeredAt === null ? (
				<Details summary={texts.response.withdraw}>
					<p>{texts.response.withdrawText}</p>
					<Form action={localPath(language, `/hoeringssvar/${piece.number}/traek-tilbage`)}>
						<Button kind="secondary">{texts.response.withdrawButton}</Button>
					</Form>
				</Details>
			) : null}
		</Page>
	);
}

function WhoSees({ seeing, facts }: Props) {
	const texts = consultationTexts(seeing.language).response;
	const { piece, response, isOwn } = facts;
	if (isPublic(piece) && !isOwn) return null;
	const said = isPublic(piece)
		? texts.ownShown
		: isOwn
			? response.decision === 'kept-back'
				? texts.ownKept
				: texts.own
			: texts.staff;
	return (
		<Alert kind="info">
			<p>{said}</p>
		</Alert>
	);
}

/** The drawing with the pins, whose words stand in the response under the same numbers. */
function OnDrawing({ seeing, facts }: Props) {
	const { pinned } = facts;
	if (!pinned) return null;
	const texts = consultationTexts(seeing.language).drawing;
	return (
		<section class="stack stack-2" aria-labelledby="tegning">
			<h2 class="h3" id="tegning">
				{texts.shown(pinned.drawing.title)}
			</h2>
			<p class="small soft">{texts.listed}</p>
			<DrawingWithPins seeing={seeing} drawing={pinned.drawing} pins={pinned.pins} />
		</section>
	);
}

function PointedAt({ seeing, facts }: Props) {
	const { language } = seeing;
	const { paragraphs, consultation } = facts;
	if (paragraphs.length === 0) return null;
	const texts = consultationTexts(language);
	return (
		<section class="stack stack-2" aria-labelledby="afsnit">
			<h2 class="h4" id="afsnit">
				{texts.response.paragraphs}
			</h2>
			<ul class="button-row">
				{paragraphs.map((number) => (
					<li>
						<Link
							class="function-link"
							href={`${localPath(language, consultationPath(consultation))}#afsnit-${number}`}
						>
							{texts.page.paragraph(formatNumber(language, number))}
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}

function Answers({ seeing, facts }: Props) {
	const { language } = seeing;
	const { answers, questions, piece } = facts;
	if (answers.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="svar">
			<h2 class="h3" id="svar">
				{consultationTexts(language).response.answers}
			</h2>
			{answers.map(({ question, text }) => (
				<div class="stack stack-1">
					<h3 class="h4" lang={danishIn(language)}>
						{questions[question - 1]}
					</h3>
					<Prose text={text} language={foreignTo(language, piece.language)} />
				</div>
			))}
		</section>
	);
}
