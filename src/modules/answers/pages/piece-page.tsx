import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Alert, FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { isHidden, isOpenFlag } from '../../contributions/index.ts';
import { OtherwiseLink } from '../../wordings/index.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { AnswerForm } from './answer-form.tsx';
import { ConsiderForm } from './consider-form.tsx';
import { DeskPage } from './desk.tsx';
import { deskAddress } from './desk-address.ts';
import { GivenAnswer } from './given-answer.tsx';
import { PieceFlags } from './piece-flags.tsx';
import { PieceHands } from './piece-hands.tsx';
import { PieceNotes } from './piece-notes.tsx';
import { PieceText } from './piece-text.tsx';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** One piece open on the desk: what was written, what was said to it so far, and the form for the answer. */
export function PiecePage({ seeing, facts }: Props) {
	const { piece, desk } = facts;
	const texts = answersTexts(seeing.language);
	return (
		<DeskPage
			seeing={seeing}
			desk={desk}
			open={piece.number}
			title={`${texts.desk.title}: ${piece.withdrawnAt ? texts.piece.number(piece.number) : piece.title}`}
		>
			<div class="pad stack stack-3">
				<p class="only-narrow">
					<FunctionLink href={localPath(seeing.language, deskAddress('/svarbord', desk.wish))}>
						{texts.piece.back}
					</FunctionLink>
				</p>
				<PieceText seeing={seeing} facts={facts} />
			</div>
			{piece.withdrawnAt === null ? (
				<>
					{facts.answer && !facts.flags.some(isOpenFlag) ? null : <PieceHands seeing={seeing} facts={facts} />}
					<PieceNotes seeing={seeing} facts={facts} />
					<PieceFlags seeing={seeing} facts={facts} />
				</>
			) : null}
			<SaidSoFar seeing={seeing} facts={facts} />
			{piece.withdrawnAt === null && piece.needsAnswer ? (
				<>
					<div class="pad">
						<AnswerForm seeing={seeing} facts={facts} />
					</div>
					{facts.answer ? null : (
						<div class="pad">
							<ConsiderForm seeing={seeing} facts={facts} />
						</div>
					)}
				</>
			) : null}
		</DeskPage>
	);
}

function SaidSoFar({ seeing, facts }: Props) {
	const { piece, answer, steps } = facts;
	const texts = answersTexts(seeing.language).piece;
	if (piece.withdrawnAt !== null || !piece.needsAnswer) {
		return (
			<div class="pad">
				<Alert kind="info">
					<p>{saidInstead(piece, texts)}</p>
					{isHidden(piece) ? (
						<p>
							<FunctionLink href={localPath(seeing.language, `/moderation/${piece.number}`)}>
								{texts.moderate}
							</FunctionLink>
						</p>
					) : null}
					{piece.wentOnAt && !isHidden(piece) ? (
						<p>
							<FunctionLink href={localPath(seeing.language, `/forslag/${piece.number}`)}>
								{answersTexts(seeing.language).receipt.isNow}
							</FunctionLink>
						</p>
					) : null}
				</Alert>
			</div>
		);
	}
	if (answer) {
		const date = nearDate(seeing.language, answer.answeredAt, seeing.context.now);
		return (
			<div class="pad stack stack-4">
				<GivenAnswer answer={answer} language={seeing.language} eyebrow={texts.given(answer.byName, date)} />
				<OtherwiseLink seeing={seeing} word="svar" ref={piece.number} />
				<NextPiece seeing={seeing} facts={facts} />
			</div>
		);
	}
	const considered = steps.findLast((step) => step.step === 'state');
	if (!considered) return null;
	return (
		<div class="pad stack stack-1">
			<p>
				<b>{texts.considered(nearDate(seeing.language, considered.at, seeing.context.now))}</b>
			</p>
			<p>{considered.note}</p>
		</div>
	);
}

/** Why there is nothing to answer. */
function saidInstead(piece: OpenPiece['piece'], texts: ReturnType<typeof answersTexts>['piece']): string {
	if (isHidden(piece)) return texts.hidden;
	if (piece.withdrawnAt === null) return texts.follows;
	return piece.wentOnAt ? texts.wentOn : texts.withdrawn;
}

/** The one that has waited longest of those still in the pile, for whoever has just answered. */
function NextPiece({ seeing, facts }: Props) {
	const { desk } = facts;
	const next = desk.items.items.find((item) => item.answeredAt === null);
	if (!next) return null;
	return (
		<p>
			<FunctionLink href={localPath(seeing.language, deskAddress(`/svarbord/${next.number}`, desk.wish))}>
				{answersTexts(seeing.language).piece.next(next.title)}
			</FunctionLink>
		</p>
	);
}
