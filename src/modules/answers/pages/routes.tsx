import { notFound } from '../../../platform/outcome.ts';
import { form, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answerContribution } from '../acts/answer-contribution.ts';
import { considerContribution } from '../acts/consider-contribution.ts';
import { ownListRead } from '../reads/list-own.ts';
import { answersRead } from '../reads/read-answers-page.ts';
import { clockRead } from '../reads/read-clock.ts';
import { deskRead } from '../reads/read-desk.ts';
import { pieceRead } from '../reads/read-piece.ts';
import { ownReceiptRead, printedReceiptRead, secretReceiptRead } from '../reads/read-receipt.ts';
import { answersTexts } from '../texts.ts';
import { AnswersPage } from './answers-page.tsx';
import { ClockPage } from './clock-page.tsx';
import { DeskPage } from './desk.tsx';
import { deskAddress } from './desk-address.ts';
import { OwnPage } from './own-page.tsx';
import { PiecePage } from './piece-page.tsx';
import { OwnEnding, WithdrawByLink } from './receipt-endings.tsx';
import { ReceiptPage } from './receipt-page.tsx';

addNotices({ da: answersTexts('da').notices, en: answersTexts('en').notices });

const piecePage = page(pieceRead, (seeing, facts) => <PiecePage seeing={seeing} facts={facts} />);

/** Back to the piece with the pile it was taken from still open. */
function pieceAfter(
	number: number,
	{ typed }: Sent,
	notice: string,
): { readonly path: string; readonly notice: string } {
	const wish = { bunke: typed.filled('bunke'), forloeb: typed.filled('forloeb') };
	return { path: deskAddress(`/svarbord/${number}`, wish), notice };
}

const deskForms: readonly Route[] = [
	form({
		path: '/svarbord/:number/svar',
		act: answerContribution,
		input: ({ typed, params }) => ({
			number: Number(params.number),
			state: typed.text('state'),
			heading: typed.text('heading') ?? '',
			text: typed.text('text') ?? '',
			elsewhereTo: typed.filled('elsewhereTo'),
			seen: typed.text('seen'),
		}),
		then: ({ number }, sent) => pieceAfter(number, sent, 'svar-sendt'),
		refusals: (language) => answersTexts(language).refusals,
		on: piecePage,
		title: (language) => answersTexts(language).acts.answer,
	}),
	form({
		path: '/svarbord/:number/overvej',
		act: considerContribution,
		input: ({ typed, params }) => ({
			number: Number(params.number),
			note: typed.text('note') ?? '',
			seen: typed.text('seen'),
		}),
		then: ({ number }, sent) => pieceAfter(number, sent, 'under-overvejelse'),
		refusals: (language) => answersTexts(language).refusals,
		on: piecePage,
		title: (language) => answersTexts(language).acts.consider,
	}),
];

const receiptPages: readonly Route[] = [
	page(secretReceiptRead, (seeing, { secret, ...receipt }) => (
		<ReceiptPage seeing={seeing} receipt={receipt}>
			<WithdrawByLink seeing={seeing} receipt={receipt} secret={secret} />
		</ReceiptPage>
	)),
	page(ownReceiptRead, (seeing, { receipt = notFound() }) => (
		<ReceiptPage seeing={seeing} receipt={receipt}>
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
	piecePage,
	...deskForms,
	page(ownListRead, (seeing, facts) => <OwnPage seeing={seeing} facts={facts} />),
	...receiptPages,
];
