import type { Language } from '../../../../platform/context.ts';
import { form, InputProblems, page, type Route, type Sent } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { pointFirst, readWho } from '../../../proposals/index.ts';
import { addConsultee } from '../../acts/add-consultee.ts';
import { closeConsultation } from '../../acts/close-consultation.ts';
import { decideResponses } from '../../acts/decide-responses.ts';
import { editConsultation } from '../../acts/edit-consultation.ts';
import { enterResponse } from '../../acts/enter-response.ts';
import { extendConsultation } from '../../acts/extend-consultation.ts';
import { inviteConsultees } from '../../acts/invite-consultees.ts';
import { publishConsultation } from '../../acts/publish-consultation.ts';
import { removeConsultee } from '../../acts/remove-consultee.ts';
import { setMaterial } from '../../acts/set-material.ts';
import { startConsultation } from '../../acts/start-consultation.ts';
import {
	consultationOverviewPage,
	consulteesPage,
	editConsultationPage,
	enterResponsePage,
	extendConsultationPage,
	materialPage,
	plannedConsultationsPage,
	responseDeskPage,
	startConsultationPage,
} from '../../reads/staff-pages.ts';
import { whitePaperDeskPage } from '../../reads/white-paper-pages.ts';
import { consultationStaffTexts } from '../../texts.ts';
import { whitePaperPath } from '../../white-paper.ts';
import { consultationRefusals as refusals } from '../refusal-texts.ts';
import { readResponse } from '../response-fields.tsx';
import { readConsultationForm } from './consultation-form.tsx';
import { ConsulteesPage } from './consultees-page.tsx';
import { EnterResponsePage } from './enter-response-page.tsx';
import { ExtendPage } from './extend-page.tsx';
import { EditPage, MaterialPage, StartPage } from './form-pages.tsx';
import { OverviewPage } from './overview-page.tsx';
import { planRoutes } from './plan-routes.tsx';
import { PlannedPage } from './planned-page.tsx';
import { ResponseDeskPage } from './response-desk-page.tsx';
import { runPath } from './staff-page.tsx';
import { WhitePaperDeskPage } from './white-paper-desk-page.tsx';

addNotices({ da: consultationStaffTexts('da').notices, en: consultationStaffTexts('en').notices });

const acts = (language: Language) => consultationStaffTexts(language).acts;
const startRoute = page(startConsultationPage, (seeing, facts) => <StartPage seeing={seeing} facts={facts} />);
const editRoute = page(editConsultationPage, (seeing, facts) => <EditPage seeing={seeing} facts={facts} />);
const materialRoute = page(materialPage, (seeing, facts) => <MaterialPage seeing={seeing} facts={facts} />);
const overviewRoute = page(consultationOverviewPage, (seeing, facts) => <OverviewPage seeing={seeing} facts={facts} />);
const enterRoute = page(enterResponsePage, (seeing, facts) => <EnterResponsePage seeing={seeing} facts={facts} />);
const deskRoute = page(responseDeskPage, (seeing, facts) => <ResponseDeskPage seeing={seeing} facts={facts} />);

const consulteesRoute = page(consulteesPage, (seeing, facts) => <ConsulteesPage seeing={seeing} facts={facts} />);
const paperRoute = page(whitePaperDeskPage, (seeing, facts) => <WhitePaperDeskPage seeing={seeing} facts={facts} />);
const extendRoute = page(extendConsultationPage, (seeing, facts) => <ExtendPage seeing={seeing} facts={facts} />);

/** The pages and forms of those who run consultations. */
export const staffConsultationRoutes: readonly Route[] = [
	...planRoutes,
	page(plannedConsultationsPage, (seeing, facts) => <PlannedPage seeing={seeing} facts={facts} />),
	startRoute,
	overviewRoute,
	editRoute,
	materialRoute,
	enterRoute,
	deskRoute,
	consulteesRoute,
	extendRoute,
	paperRoute,
	form({
		path: whitePaperDeskPage.path,
		act: closeConsultation,
		on: paperRoute,
		input: ({ params, typed }) => ({ slug: params.slug, conclusion: typed.text('conclusion') ?? '' }),
		then: (answer) => ({ path: whitePaperPath(answer), notice: 'consultation-closed' }),
		refusals,
		title: (language) => acts(language).close,
	}),
	form({
		path: consulteesPage.path,
		act: addConsultee,
		on: consulteesRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			name: typed.text('name') ?? '',
			email: typed.filled('email'),
			basis: typed.filled('basis'),
			organisation: typed.filled('organisation'),
		}),
		then: (answer) => ({ path: `${runPath(answer)}/parter`, notice: 'consultee-added' }),
		refusals,
		title: (language) => acts(language).addConsultee,
	}),
	form({
		path: `${consulteesPage.path}/:consultee/fjern`,
		act: removeConsultee,
		on: consulteesRoute,
		input: ({ params }) => ({ slug: params.slug, consultee: params.consultee }),
		then: (answer) => ({ path: `${runPath(answer)}/parter`, notice: 'consultee-removed' }),
		refusals,
		title: (language) => acts(language).removeConsultee,
	}),
	form({
		path: `${consulteesPage.path}/skriv`,
		act: inviteConsultees,
		on: consulteesRoute,
		input: ({ params, typed }) => ({ slug: params.slug, what: typed.text('what') }),
		then: (answer) => ({ path: `${runPath(answer)}/parter`, notice: 'consultees-written' }),
		refusals,
		title: (language) => acts(language).invite,
	}),
	form({
		path: extendConsultationPage.path,
		act: extendConsultation,
		on: extendRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			closesOn: typed.text('closesOn') ?? '',
			reason: typed.text('reason') ?? '',
		}),
		then: (answer) => ({ path: runPath(answer), notice: 'consultation-extended' }),
		refusals,
		title: (language) => acts(language).extend,
	}),
	form({
		path: startConsultationPage.path,
		act: startConsultation,
		on: startRoute,
		input: (sent) => ({ process: sent.params.slug, ...readConsultationForm(sent) }),
		then: (answer) => ({ path: `${runPath(answer)}/materiale`, notice: 'consultation-started' }),
		refusals,
		title: (language) => acts(language).start,
	}),
	form({
		path: editConsultationPage.path,
		act: editConsultation,
		on: editRoute,
		input: (sent) => ({ slug: sent.params.slug, ...readConsultationForm(sent) }),
		then: (answer) => ({ path: runPath(answer), notice: 'consultation-saved' }),
		refusals,
		title: (language) => acts(language).edit,
	}),
	form({
		path: materialPage.path,
		act: setMaterial,
		on: materialRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			material: typed.text('material') ?? '',
			questions: typed.text('questions'),
			annexes: typed.text('annexes'),
		}),
		then: (answer) => ({ path: runPath(answer), notice: 'material-saved' }),
		refusals,
		title: (language) => acts(language).material,
	}),
	form({
		path: `${consultationOverviewPage.path}/vis`,
		act: publishConsultation,
		on: overviewRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: (answer) => ({ path: runPath(answer), notice: 'consultation-published' }),
		refusals,
		title: (language) => acts(language).publish,
	}),
	form({
		path: enterResponsePage.path,
		act: enterResponse,
		on: enterRoute,
		input: (sent) => pointFirst(sent, readEnteredResponse(sent)),
		then: (_answer, { params }) => ({
			path: `${runPath({ slug: params.slug ?? '' })}/svar`,
			notice: 'response-entered',
		}),
		refusals,
		title: (language) => acts(language).enter,
	}),
	form({
		path: responseDeskPage.path,
		act: decideResponses,
		on: deskRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			decision: typed.text('decision'),
			numbers: Object.keys(typed.typedTexts()).flatMap((name) => {
				const number = /^svar-([1-9]\d{0,8})$/.exec(name)?.[1];
				return number ? [Number(number)] : [];
			}),
		}),
		then: ({ slug }, { typed }) => ({
			path: `${runPath({ slug })}/svar${typed.text('vis') === 'uafgjorte' ? '?vis=uafgjorte' : ''}`,
			notice: 'responses-decided',
		}),
		refusals,
		title: (language) => acts(language).decide,
	}),
];

function readEnteredResponse(sent: Sent): unknown {
	const who = readWho(sent);
	if (who instanceof InputProblems) return who;
	const { typed } = sent;
	return {
		...readResponse(sent),
		channel: typed.text('channel') ?? '',
		happenedOn: typed.text('happenedOn') ?? '',
		consultee: typed.filled('consultee'),
		who,
	};
}
