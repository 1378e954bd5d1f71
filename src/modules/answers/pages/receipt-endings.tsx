import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, Details, Form, FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { HiddenBecause, isDraft, isHeld, isPublic, isUnshownResponse } from '../../contributions/index.ts';
import { ConsentAlert } from '../../proposals/index.ts';
import type { Receipt } from '../reads/load-receipt.ts';
import type { ReceiptHolder } from '../reads/read-receipt.ts';
import { answersTexts } from '../texts.ts';

/** The way to take a piece back for somebody who has only the link; gone once it is answered. */
export function WithdrawByLink(props: {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	readonly secret: string;
	readonly holder: ReceiptHolder;
}) {
	const { seeing, receipt, secret, holder } = props;
	const texts = answersTexts(seeing.language).receipt;
	const { piece } = receipt;
	if (holder.claimed || !(isPublic(piece) || isHeld(piece) || isUnshownResponse(piece)) || piece.answeredAt !== null)
		return null;
	return (
		<Details summary={texts.withdraw}>
			<p>{texts.withdrawText}</p>
			<Form action={localPath(seeing.language, `/kvittering/${secret}/traek-tilbage`)}>
				<Button kind="secondary">{texts.withdrawButton}</Button>
			</Form>
		</Details>
	);
}

/** The way on from one's own receipt: to finish a draft, to correct a piece or to take it back. */
export function OwnEnding({ seeing, receipt }: { readonly seeing: Seeing; readonly receipt: Receipt }) {
	const { piece, isComment } = receipt;
	const texts = answersTexts(seeing.language).receipt;
	const to = (path: string) => localPath(seeing.language, path);
	if (isDraft(piece)) return <ButtonLink href={to(`/forslag/${piece.number}/ret`)}>{texts.goOn}</ButtonLink>;
	if (piece.kind === 'response' && piece.withdrawnAt === null)
		return (
			<p>
				<FunctionLink href={to(`/hoeringssvar/${piece.number}`)}>{texts.response}</FunctionLink>
			</p>
		);
	if (!(isPublic(piece) || isHeld(piece)) || piece.answeredAt !== null) return null;
	return (
		<p>
			{isComment ? (
				<FunctionLink href={to(`/kommentar/${piece.number}/fortryd`)}>{texts.changeComment}</FunctionLink>
			) : (
				<FunctionLink href={to(`/forslag/${piece.number}/ret`)}>{texts.change}</FunctionLink>
			)}
		</p>
	);
}

/** Leads to what staff have asked the author, while it waits. */
export function AskedOfAuthor(props: {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	/** Where it is answered: by a person or by the receipt's link. */
	readonly path: string;
}) {
	const { seeing, receipt, path } = props;
	if (!receipt.asked) return null;
	return <ConsentAlert language={seeing.language} title={receipt.piece.title} path={path} />;
}

/** Why it is hidden, or lacks some of its words: the decisions about it, and the way to disagree. */
export function DecisionLink(props: {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	/** The receipt's own address. */
	readonly path: string;
}) {
	const { seeing, receipt, path } = props;
	const { language } = seeing;
	const { hiddenRule } = receipt.piece;
	const texts = answersTexts(language).receipt;
	if (!receipt.lines.some(({ what }) => what === 'hidden' || what === 'masked')) return null;
	return (
		<Alert kind={hiddenRule ? 'warning' : 'info'} heading={hiddenRule ? texts.step.hidden : texts.decisions}>
			{hiddenRule ? (
				<p>
					<HiddenBecause rule={hiddenRule} language={language} />
				</p>
			) : null}
			<p>
				<FunctionLink href={localPath(language, `${path}/afgoerelse`)}>{texts.seeDecision}</FunctionLink>
			</p>
		</Alert>
	);
}

/** The one voluntary question, on a page of its own: whom do we not hear from? */
export function AgeLink({
	seeing,
	receipt,
	path,
}: {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	readonly path: string;
}) {
	const texts = answersTexts(seeing.language).receipt;
	if (isDraft(receipt.piece) || receipt.process.concludedAt !== null) return null;
	return (
		<p>
			{texts.ageText} <FunctionLink href={localPath(seeing.language, `${path}/alder`)}>{texts.age}</FunctionLink>
		</p>
	);
}
