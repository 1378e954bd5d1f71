import type { Language } from '../../../platform/context.ts';
import { form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { receiptSecret } from '../../proposals/index.ts';
import { proofField } from '../../screening/index.ts';
import { answerInquiry } from '../acts/answer-inquiry.ts';
import { askInquiry } from '../acts/ask-inquiry.ts';
import { hideInquiry } from '../acts/hide-inquiry.ts';
import { withdrawInquiry } from '../acts/withdraw-inquiry.ts';
import { inquiriesPath } from '../consultation.ts';
import { inquiriesPage, inquiryDeskPage } from '../reads/inquiry-pages.ts';
import { inquiryTexts } from '../texts.ts';
import { InquiriesPage } from './public/inquiries-page.tsx';
import { consultationRefusals as refusals } from './refusal-texts.ts';
import { InquiryDeskPage } from './staff/inquiry-desk-page.tsx';
import { runPath } from './staff/staff-page.tsx';

addNotices({ da: inquiryTexts('da').notices, en: inquiryTexts('en').notices });

const acts = (language: Language) => inquiryTexts(language).acts;
const listRoute = page(inquiriesPage, (seeing, facts) => <InquiriesPage seeing={seeing} facts={facts} />);
const deskRoute = page(inquiryDeskPage, (seeing, facts) => <InquiryDeskPage seeing={seeing} facts={facts} />);

/** Where people ask about a consultation and staff answer. */
export const inquiryRoutes: readonly Route[] = [
	listRoute,
	deskRoute,
	form({
		path: inquiriesPage.path,
		act: askInquiry,
		on: listRoute,
		input: ({ params, typed }) => ({
			consultation: params.slug,
			text: typed.text('text') ?? '',
			email: typed.filled('email'),
			proof: typed.filled(proofField),
		}),
		then: ({ slug, receipt }, { context }) => ({
			path: `${inquiriesPath({ slug })}?mit=${receiptSecret(context, receipt)}`,
			notice: 'inquiry-asked',
		}),
		refusals,
		title: (language) => acts(language).ask,
	}),
	form({
		path: `${inquiriesPage.path}/traek-tilbage`,
		act: withdrawInquiry,
		on: listRoute,
		input: ({ typed }) => ({ secret: typed.text('secret') ?? '' }),
		then: (answer) => ({ path: inquiriesPath(answer), notice: 'inquiry-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	form({
		path: `${inquiryDeskPage.path}/:number/svar`,
		act: answerInquiry,
		on: deskRoute,
		input: ({ params, typed }) => ({
			number: Number(params.number),
			answer: typed.text(`svar-${params.number}`) ?? '',
		}),
		then: (answer) => ({ path: `${runPath(answer)}/spoergsmaal`, notice: 'inquiry-answered' }),
		refusals,
		title: (language) => acts(language).answer,
	}),
	form({
		path: `${inquiryDeskPage.path}/:number/vis`,
		act: hideInquiry,
		on: deskRoute,
		input: ({ params, typed }) => ({ number: Number(params.number), hidden: typed.text('hidden') === 'ja' }),
		then: (answer) => ({ path: `${runPath(answer)}/spoergsmaal`, notice: 'inquiry-decided' }),
		refusals,
		title: (language) => acts(language).hide,
	}),
];
