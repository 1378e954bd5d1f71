import { notFound } from '../../../platform/outcome.ts';
import { page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { ownListRead } from '../reads/list-own.ts';
import { answersRead } from '../reads/read-answers-page.ts';
import { clockRead } from '../reads/read-clock.ts';
import { deskRead } from '../reads/read-desk.ts';
import { handsRead } from '../reads/read-hands.ts';
import { pieceRead } from '../reads/read-piece.ts';
import { ownReceiptRead, printedReceiptRead, secretReceiptRead } from '../reads/read-receipt.ts';
import { answersTexts } from '../texts.ts';
import { AnswersPage } from './answers-page.tsx';
import { ClockPage } from './clock-page.tsx';
import { DeskPage } from './desk.tsx';
import { deskForms } from './desk-forms.ts';
import { HandsPage } from './hands-page.tsx';
import { inboxRoutes } from './inbox-routes.tsx';
import { OwnPage } from './own-page.tsx';
import { PiecePage } from './piece-page.tsx';
import { AgeLink, AskedOfAuthor, DecisionLink, OwnEnding, WithdrawByLink } from './receipt-endings.tsx';
import { ClaimByLink, KeepLink } from './receipt-link.tsx';
import { ReceiptPage } from './receipt-page.tsx';

for (const notices of [
	{ da: answersTexts('da').notices, en: answersTexts('en').notices },
	{ da: answersTexts('da').inbox.notices, en: answersTexts('en').inbox.notices },
])
	addNotices(notices);

const piecePage = page(pieceRead, (seeing, facts) => <PiecePage seeing={seeing} facts={facts} />);

const handsPage = page(handsRead, (seeing, facts) => <HandsPage seeing={seeing} facts={facts} />);

const receiptPages: readonly Route[] = [
	page(secretReceiptRead, (seeing, { secret, holder, ...receipt }) => {
		const link = { seeing, receipt, secret, holder };
		return (
			<ReceiptPage
				seeing={seeing}
				receipt={receipt}
				top={
					<>
						<DecisionLink seeing={seeing} receipt={receipt} path={`/kvittering/${secret}`} />
						<AskedOfAuthor seeing={seeing} receipt={receipt} path={`/kvittering/${secret}/samtykke`} />
						<KeepLink {...link} />
					</>
				}
			>
				<AgeLink seeing={seeing} receipt={receipt} path={`/kvittering/${secret}`} />
				<ClaimByLink {...link} />
				<WithdrawByLink {...link} />
			</ReceiptPage>
		);
	}),
	page(ownReceiptRead, (seeing, { receipt = notFound() }) => (
		<ReceiptPage
			seeing={seeing}
			receipt={receipt}
			top={
				<>
					<DecisionLink seeing={seeing} receipt={receipt} path={`/mit/bidrag/${receipt.piece.number}`} />
					<AskedOfAuthor seeing={seeing} receipt={receipt} path={`/forslag/${receipt.piece.number}/samtykke`} />
				</>
			}
		>
			<AgeLink seeing={seeing} receipt={receipt} path={`/mit/bidrag/${receipt.piece.number}`} />
			<OwnEnding seeing={seeing} receipt={receipt} />
		</ReceiptPage>
	)),
	page(printedReceiptRead, (seeing, { receipt = notFound() }) => (
		<ReceiptPage seeing={seeing} receipt={receipt} printed />
	)),
];

/** The public answers and their clock, the desk, and the receipts. */
export const answersRoutes: readonly Route[] = [
	page(answersRead, (seeing, facts) => <AnswersPage seeing={seeing} facts={facts} />),
	page(clockRead, (seeing, faces) => <ClockPage seeing={seeing} faces={faces} />),
	page(deskRead, (seeing, desk) => <DeskPage seeing={seeing} desk={desk} />),
	// Words stand before the numbers of pieces.
	...inboxRoutes,
	piecePage,
	handsPage,
	...deskForms(piecePage, handsPage),
	page(ownListRead, (seeing, facts) => <OwnPage seeing={seeing} facts={facts} />),
	...receiptPages,
];
