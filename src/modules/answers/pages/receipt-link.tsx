import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Button,
	ButtonLink,
	ButtonRow,
	CopyButton,
	Form,
	FunctionLink,
	Link,
	Panel,
	PanelPart,
	QrCode,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { isAnsweredAlone, isHeld, isPublic, isUnshownResponse } from '../../contributions/index.ts';
import type { Receipt } from '../reads/load-receipt.ts';
import type { ReceiptHolder } from '../reads/read-receipt.ts';
import { answersTexts } from '../texts.ts';

type Props = {
	readonly seeing: Seeing;
	readonly receipt: Receipt;
	readonly secret: string;
	readonly holder: ReceiptHolder;
};

/** To somebody without an account: this link is all they have, so it stands first, to copy, print and correct by. */
export function KeepLink({ seeing, receipt, secret, holder }: Props) {
	const { language, frame } = seeing;
	const texts = answersTexts(language).receipt;
	const path = localPath(language, `/kvittering/${secret}`);
	const address = new URL(path, frame.origin).href;
	const isThere = isPublic(receipt.piece) || isHeld(receipt.piece) || isUnshownResponse(receipt.piece);
	if (holder.claimed || holder.mine || !isThere) return null;
	const mayChange = receipt.piece.answeredAt === null && isAnsweredAlone(receipt.piece);
	return (
		<section aria-labelledby="keep-heading">
			<Panel>
				<PanelPart>
					<h2 class="h3" id="keep-heading">
						{texts.keepHeading}
					</h2>
					<p>{texts.keep}</p>
					<div class="with-code">
						<p class="long-address">
							<Link href={path}>{address}</Link>
						</p>
						<QrCode text={address} label={texts.qr} />
					</div>
					<ButtonRow>
						{mayChange ? <ButtonLink href={`${path}/ret`}>{texts.changeByLink}</ButtonLink> : null}
						<CopyButton text={address} done={texts.copied}>
							{texts.copy}
						</CopyButton>
					</ButtonRow>
				</PanelPart>
			</Panel>
		</section>
	);
}

/** To whoever has an account after all: the piece can become theirs. To whom it is, the way to their own page of it. */
export function ClaimByLink({ seeing, receipt, secret, holder }: Props) {
	const { language } = seeing;
	const texts = answersTexts(language).receipt;
	const { piece } = receipt;
	if (holder.mine)
		return (
			<p>
				<FunctionLink href={localPath(language, `/mit/bidrag/${piece.number}`)}>{texts.isYours}</FunctionLink>
			</p>
		);
	if (holder.claimed) return <p class="soft">{texts.isSomebodys}</p>;
	if (!holder.claimable || !(isPublic(piece) || isUnshownResponse(piece)) || piece.headCount !== null) return null;
	return (
		<section class="stack stack-3" aria-labelledby="claim-heading">
			<h2 class="h3" id="claim-heading">
				{texts.claimHeading}
			</h2>
			<p>{texts.claimText}</p>
			<Form action={localPath(language, `/kvittering/${secret}/knyt`)}>
				<Button kind="secondary">{texts.claimButton}</Button>
			</Form>
		</section>
	);
}
