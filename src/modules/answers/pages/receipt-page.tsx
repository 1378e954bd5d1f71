import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, nearDate } from '../../../ui/format.ts';
import {
	Alert,
	FunctionLink,
	Link,
	MetaLine,
	Page,
	Panel,
	PanelPart,
	Prose,
	ReceiptSteps,
	Words,
} from '../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../ui/language.ts';
import {
	type Contribution,
	contributionPath,
	contributionTexts,
	isDraft,
	isHeld,
	isHidden,
	isPublic,
	isUnshownResponse,
	shownBehalf,
} from '../../contributions/index.ts';
import { EasyLink, TranslatedNote } from '../../wordings/index.ts';
import type { Receipt } from '../reads/load-receipt.ts';
import { answersTexts } from '../texts.ts';
import { GivenAnswer } from './given-answer.tsx';
import { ReceiptCited } from './receipt-cited.tsx';
import { receiptSteps } from './receipt-lines.tsx';
import { ReceiptPoints } from './receipt-points.tsx';
import { ReceiptSide } from './receipt-side.tsx';

/** The contributor's page: that it came in, each step since, the whole answer, and what is promised until it is there. */
export function ReceiptPage(props: {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	/** Staff print it for somebody else: it then speaks of nobody's own link. */
	readonly printed?: boolean;
	/** What to know before anything else. */
	readonly top?: Child;
	/** What can still be done with it, at the end. */
	readonly children?: Child;
}) {
	const { seeing, receipt, printed } = props;
	const { language } = seeing;
	const { piece, process, answer, behind } = receipt;
	const texts = answersTexts(language).receipt;
	const title = piece.title || answersTexts(language).mine.draft;
	const behalf = shownBehalf(piece, contributionTexts(language).behalf.shown);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(title)}
			heading={title}
			headingLanguage={piece.title ? foreignTo(language, piece.language) : undefined}
			eyebrow={
				<p class="eyebrow">
					{printed ? texts.staffEyebrow : texts.eyebrow} · {answersTexts(language).piece.number(piece.number)}
				</p>
			}
			lead={leadOf(seeing, receipt)}
			current="/mit"
			aside={<ReceiptSide seeing={seeing} receipt={receipt} printed={printed ?? false} />}
			unlisted
		>
			{props.top}
			<WhereNow seeing={seeing} receipt={receipt} />
			{answer ? <Answered seeing={seeing} receipt={receipt} /> : null}
			<ReceiptPoints seeing={seeing} points={receipt.points} />
			<ReceiptCited seeing={seeing} cited={receipt.cited} />
			{receipt.lines.length > 0 ? (
				<section class="stack stack-4" aria-labelledby="steps-heading">
					<h2 class="h3" id="steps-heading">
						{texts.steps}
					</h2>
					<ReceiptSteps steps={receiptSteps(seeing, receipt)} />
				</section>
			) : null}
			<section class="stack stack-3" aria-labelledby="words-heading">
				<h2 class="h3" id="words-heading">
					{printed ? texts.theirs : texts.yours}
				</h2>
				<Panel>
					<PanelPart>
						<Prose text={piece.text} language={foreignTo(language, piece.language)} />
						<MetaLine
							items={[
								{
									icon: piece.channel,
									text: `${contributionTexts(language).channels[piece.channel]}, ${nearDate(language, piece.happenedOn, seeing.context.now)}`,
								},
								...(behalf ? [{ icon: 'person' as const, text: behalf }] : []),
								{
									icon: 'people',
									text: (
										<Link href={localPath(language, `/forloeb/${process.slug}`)}>
											<Words text={process.title} />
										</Link>
									),
								},
								...(behind ? [{ text: texts.behind(behind.name) }] : []),
							]}
						/>
						<PublicLink piece={piece} seeing={seeing} />
						<VersionsLink receipt={receipt} seeing={seeing} />
					</PanelPart>
				</Panel>
			</section>
			{props.children}
		</Page>
	);
}

function Answered({ seeing, receipt }: { readonly seeing: Seeing; readonly receipt: Receipt }) {
	const { language } = seeing;
	const { answer, shared, behind, otherwise } = receipt;
	const texts = answersTexts(language).receipt;
	if (!answer) return null;
	const date = fullDate(language, answer.answeredAt);
	return (
		<GivenAnswer
			answer={answer}
			otherwise={otherwise}
			language={language}
			eyebrow={texts.answerFrom(behind?.name ?? seeing.frame.municipality.name, date)}
			footer={
				<>
					{otherwise?.shown ? (
						<TranslatedNote
							language={language}
							shown={otherwise.shown}
							path={seeing.frame.path.replace(/[?#].*/, '')}
						/>
					) : null}
					{otherwise?.isEasy ? (
						<EasyLink language={language} kind="answer" word="svar" ref={receipt.answeredNumber} />
					) : null}
					{shared ? <p>{texts.shared}</p> : null}
					<p>
						{texts.answeredBy(answer.byName)} <Link href={localPath(language, '/kontakt')}>{texts.disagree}</Link>
					</p>
				</>
			}
		/>
	);
}

/** Where a piece that was merged, split or moved is now. */
function WhereNow({ seeing, receipt }: { readonly seeing: Seeing; readonly receipt: Receipt }) {
	const { language } = seeing;
	if (receipt.goesOnIn.length === 0) return null;
	return (
		<Alert kind="info" heading={answersTexts(language).receipt.isNow}>
			<ul class="stack stack-1">
				{receipt.goesOnIn.map((later) => (
					<li>
						<FunctionLink href={localPath(language, contributionPath(later))}>
							<span>
								{answersTexts(language).piece.number(later.number)}:{' '}
								<span lang={danishIn(language)}>{later.title}</span>
							</span>
						</FunctionLink>
					</li>
				))}
			</ul>
		</Alert>
	);
}

function PublicLink({ piece, seeing }: { readonly piece: Contribution; readonly seeing: Seeing }) {
	if (!isPublic(piece)) return null;
	return (
		<p>
			<FunctionLink href={localPath(seeing.language, contributionPath(piece))}>
				{answersTexts(seeing.language).receipt.seePublic}
			</FunctionLink>
		</p>
	);
}

/** The reassurance in one line: we have it, and this is what comes. */
function leadOf(seeing: Seeing, { piece, process, answer, lines, goesOnIn }: Receipt): string {
	const { language } = seeing;
	const texts = answersTexts(language).receipt;
	if (isDraft(piece)) return texts.draft;
	if (piece.kind === 'response' && piece.answeredAt !== null) return texts.responseAnswered;
	if (isUnshownResponse(piece)) return texts.unshown;
	if (isHidden(piece)) return isHeld(piece) ? texts.held : texts.hidden;
	if (goesOnIn.length > 1) return texts.inParts;
	if (goesOnIn.length === 1 && !answer) return texts.goesOn(nearDate(language, process.promiseBy, seeing.context.now));
	if (piece.withdrawnAt !== null && goesOnIn.length === 0) return texts.withdrawn;
	if (answer) return texts.isAnswered;
	// A response is answered point by point when its consultation ends: the promise of its process is not its own.
	if (piece.kind === 'response') return texts.received.response;
	const promised = lines.find((line) => line.what === 'promised');
	const date = nearDate(language, process.promiseBy, seeing.context.now);
	if (promised?.due.kind === 'late') return texts.late(date);
	return `${texts.received[piece.kind]} ${texts.promise(date)}`;
}

/** The way to what one has corrected. */
function VersionsLink({ seeing, receipt }: { readonly seeing: Seeing; readonly receipt: Receipt }) {
	const { piece, corrections, isComment } = receipt;
	if (corrections === 0 || isComment || !isPublic(piece)) return null;
	return (
		<p>
			<FunctionLink href={localPath(seeing.language, `/forslag/${piece.number}/versioner`)}>
				{answersTexts(seeing.language).receipt.versions}
			</FunctionLink>
		</p>
	);
}
