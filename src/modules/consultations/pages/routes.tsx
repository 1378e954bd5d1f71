import type { Language } from '../../../platform/context.ts';
import { form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answerPaper } from '../../../platform/web/paper-answer.tsx';
import { pointFirst, receiptSecret } from '../../proposals/index.ts';
import { sendResponse } from '../acts/send-response.ts';
import { withdrawResponse } from '../acts/withdraw-response.ts';
import {
	allConsultationsPage,
	consultationPage,
	oneResponsePage,
	processConsultationsPage,
	responsePage,
	responsesPage,
} from '../reads/public-pages.ts';
import { whitePaperDocument, whitePaperPage } from '../reads/white-paper-pages.ts';
import { consultationTexts } from '../texts.ts';
import { whitePaperPath } from '../white-paper.ts';
import { annexRoutes } from './annex-routes.tsx';
import { inquiryRoutes } from './inquiry-routes.tsx';
import { mailRoutes } from './mail-routes.tsx';
import { ConsultationPage } from './public/consultation-page.tsx';
import { AllConsultationsPage, ProcessConsultationsPage } from './public/list-pages.tsx';
import { ResponseFormPage } from './public/response-form-page.tsx';
import { ResponsePage } from './public/response-page.tsx';
import { ResponsesPage } from './public/responses-page.tsx';
import { WhitePaperPage } from './public/white-paper-page.tsx';
import { consultationRefusals as refusals } from './refusal-texts.ts';
import { readPins, readResponse } from './response-fields.tsx';
import { staffConsultationRoutes } from './staff/routes.tsx';
import { whitePaperDataRoute } from './white-paper-data.ts';
import { whitePaperOnPaper } from './white-paper-on-paper.ts';

addNotices({ da: consultationTexts('da').notices, en: consultationTexts('en').notices });

const acts = (language: Language) => consultationTexts(language).acts;
const writeRoute = page(responsePage, (seeing, facts) => <ResponseFormPage seeing={seeing} facts={facts} />);
const oneRoute = page(oneResponsePage, (seeing, facts) => <ResponsePage seeing={seeing} facts={facts} />);

/** The addresses of this module. */
export const consultationsRoutes: readonly Route[] = [
	page(allConsultationsPage, (seeing, facts) => <AllConsultationsPage seeing={seeing} facts={facts} />),
	page(processConsultationsPage, (seeing, facts) => <ProcessConsultationsPage seeing={seeing} facts={facts} />),
	page(consultationPage, (seeing, facts) => <ConsultationPage seeing={seeing} facts={facts} />),
	page(responsesPage, (seeing, facts) => <ResponsesPage seeing={seeing} facts={facts} />),
	page(whitePaperPage, (seeing, facts) => <WhitePaperPage seeing={seeing} facts={facts} />),
	whitePaperDataRoute,
	page(whitePaperDocument, (seeing, facts) =>
		answerPaper(seeing, whitePaperOnPaper(facts, seeing), {
			format: facts.document === 'hvidbog.pdf' ? 'pdf' : 'docx',
			name: `${facts.consultation.slug}-hvidbog`,
			backTo: whitePaperPath(facts.consultation),
		}),
	),
	writeRoute,
	oneRoute,
	form({
		path: responsePage.path,
		act: sendResponse,
		on: writeRoute,
		input: (sent) =>
			pointFirst(sent, {
				...readResponse(sent),
				...readPins(sent),
				name: sent.typed.filled('name'),
				email: sent.typed.filled('email'),
			}),
		then: ({ number, receipt }, { context }) => ({
			path: receipt ? `/kvittering/${receiptSecret(context, receipt)}` : `/mit/bidrag/${number}`,
			notice: 'response-sent',
		}),
		refusals,
		title: (language) => acts(language).send,
	}),
	form({
		path: `${oneResponsePage.path}/traek-tilbage`,
		act: withdrawResponse,
		on: oneRoute,
		input: ({ params }) => ({ number: Number(params.number) }),
		then: ({ number }) => ({ path: `/mit/bidrag/${number}`, notice: 'response-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	...inquiryRoutes,
	...annexRoutes,
	...mailRoutes,
	...staffConsultationRoutes,
];
