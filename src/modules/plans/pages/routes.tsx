import type { Language } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { form, InputProblems, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answerPaper } from '../../../platform/web/paper-answer.tsx';
import { consultationDeskPath, consultationRefusals, readConsultationForm } from '../../consultations/index.ts';
import { addPart } from '../acts/add-part.ts';
import { approvePart } from '../acts/approve-part.ts';
import { citeSources } from '../acts/cite-sources.ts';
import { editPart } from '../acts/edit-part.ts';
import { editPlan } from '../acts/edit-plan.ts';
import { movePart } from '../acts/move-part.ts';
import { proposePart } from '../acts/propose-part.ts';
import { publishVersion } from '../acts/publish-version.ts';
import { removePart } from '../acts/remove-part.ts';
import { sendOut } from '../acts/send-out.ts';
import { startPlan } from '../acts/start-plan.ts';
import { takeBack } from '../acts/take-back.ts';
import { tellAction } from '../acts/tell-action.ts';
import { actionDeskPath, planPath, writingPath } from '../plan.ts';
import { ownActionsPage } from '../reads/own-actions-page.ts';
import { proposePage } from '../reads/propose-page.ts';
import { actionsPage, planDocument, planPage, processPlansPage, versionPage } from '../reads/public-pages.ts';
import { sendingOutPage } from '../reads/sending-out-page.ts';
import {
	actionDeskPage,
	openActionPage,
	partPage,
	publishPage,
	writingPage,
	writtenPlansPage,
} from '../reads/staff-pages.ts';
import { planStaffTexts } from '../texts.ts';
import { planOnPaper } from './plan-on-paper.ts';
import { ActionsPage } from './public/actions-page.tsx';
import { ProcessPlansPage } from './public/list-page.tsx';
import { PlanPage } from './public/plan-page.tsx';
import { VersionPage } from './public/version-page.tsx';
import { ActionDeskPage } from './staff/action-desk-page.tsx';
import { OwnActionsPage } from './staff/own-actions-page.tsx';
import { PartPage } from './staff/part-page.tsx';
import { ProposePage } from './staff/propose-page.tsx';
import { proposedByMachine } from './staff/proposed-by-machine.ts';
import { PublishPage } from './staff/publish-page.tsx';
import { SendingOutPage } from './staff/sending-out-page.tsx';
import { partWritingPath } from './staff/staff-page.tsx';
import { WritingPage } from './staff/writing-page.tsx';
import { WrittenListPage } from './staff/written-list-page.tsx';

addNotices({ da: planStaffTexts('da').notices, en: planStaffTexts('en').notices });

const refusals = (language: Language) => planStaffTexts(language).refusals;
type ActName = keyof ReturnType<typeof planStaffTexts>['acts'];
const called = (name: ActName) => (language: Language) => planStaffTexts(language).acts[name];

const writtenListRoute = page(writtenPlansPage, (seeing, facts) => <WrittenListPage seeing={seeing} facts={facts} />);
const writingRoute = page(writingPage, (seeing, facts) =>
	facts.open ? <WritingPage seeing={seeing} facts={facts} open={facts.open} /> : notFound(),
);
const partRoute = page(partPage, (seeing, facts) =>
	facts.open ? <PartPage seeing={seeing} facts={facts} open={facts.open} /> : notFound(),
);
const publishRoute = page(publishPage, (seeing, facts) =>
	facts.open ? <PublishPage seeing={seeing} facts={facts} open={facts.open} /> : notFound(),
);

const proposeRoute = page(proposePage, (seeing, facts) =>
	facts.open ? <ProposePage seeing={seeing} facts={facts} open={facts.open} /> : notFound(),
);
const sendingOutRoute = page(sendingOutPage, (seeing, facts) =>
	facts.open ? <SendingOutPage seeing={seeing} facts={facts} open={facts.open} /> : notFound(),
);
const openActionRoute = page(openActionPage, (seeing, facts) => <ActionDeskPage seeing={seeing} facts={facts} />);

const number = (text: string | undefined) => Number(text ?? Number.NaN);
const slugOf = ({ params }: Sent) => params.slug ?? '';
const partOf = (sent: Sent) => ({ slug: slugOf(sent), part: number(sent.params.part) });
const wordsOf = ({ typed }: Sent) => ({
	kind: typed.text('kind'),
	text: typed.text('text') ?? '',
	department: typed.filled('department'),
	dueOn: typed.filled('dueOn'),
});
const seenOf = ({ typed }: Sent) => ({ seen: number(typed.text('seen')) });
const titleOf = ({ typed }: Sent) => ({ title: typed.text('title') ?? '', lead: typed.filled('lead') });

interface PartAnswer {
	readonly slug: string;
	readonly part: number;
}
const inText = (notice: string) => (answer: PartAnswer) => ({
	path: `${writingPath(answer)}#afsnit-${answer.part}`,
	notice,
});

/** The sources that are ticked: 12 for a contribution, s14 for a point. */
function tickedSources({ typed }: Sent) {
	const ticked = typed.texts('sources');
	return {
		contributions: ticked.filter((key) => !key.startsWith('s')).map(Number),
		points: ticked.filter((key) => key.startsWith('s')).map((key) => Number(key.slice(1))),
	};
}

const planForms: readonly Route[] = [
	form({
		path: writtenPlansPage.path,
		act: startPlan,
		on: writtenListRoute,
		input: (sent) => ({ process: slugOf(sent), ...titleOf(sent) }),
		then: (answer) => ({ path: writingPath(answer), notice: 'plan-begyndt' }),
		refusals,
		title: called('start'),
	}),
	form({
		path: `${writingPage.path}/titel`,
		act: editPlan,
		on: writingRoute,
		input: (sent) => ({ slug: slugOf(sent), ...titleOf(sent), ...seenOf(sent) }),
		then: (answer) => ({ path: writingPath(answer), notice: 'plan-gemt' }),
		refusals,
		title: called('edit'),
	}),
	form({
		path: publishPage.path,
		act: publishVersion,
		on: publishRoute,
		input: ({ params, typed }) => ({
			slug: params.slug ?? '',
			stage: typed.text('stage'),
			note: typed.filled('note'),
			withUncited: typed.text('withUncited') !== undefined,
			seen: typed.filled('seen'),
			consultation: typed.filled('consultation'),
			decidedBy: typed.filled('decidedBy'),
			decidedOn: typed.filled('decidedOn'),
			decision: typed.filled('decision'),
		}),
		then: (answer) => ({ path: planPath(answer), notice: 'version-udgivet' }),
		refusals,
		title: called('publish'),
	}),
	form({
		path: sendingOutPage.path,
		act: sendOut,
		on: sendingOutRoute,
		input: (sent) => ({ ...readConsultationForm(sent), slug: slugOf(sent) }),
		then: ({ consultation }) => ({ path: consultationDeskPath({ slug: consultation }), notice: 'plan-i-hoering' }),
		refusals: (language) => ({ ...consultationRefusals(language), ...refusals(language) }),
		title: called('sendOut'),
	}),
	form({
		path: `${sendingOutPage.path}/tilbage`,
		act: takeBack,
		on: sendingOutRoute,
		input: (sent) => ({ slug: slugOf(sent), reason: sent.typed.text('reason') ?? '' }),
		then: (answer) => ({ path: writingPath(answer), notice: 'plan-taget-tilbage' }),
		refusals,
		title: called('takeBack'),
	}),
];

const partForms: readonly Route[] = [
	form({
		path: writingPage.path,
		act: addPart,
		on: writingRoute,
		input: (sent) => {
			const after = sent.typed.filled('efter');
			return { slug: slugOf(sent), ...wordsOf(sent), ...(after && { after: number(after) }) };
		},
		then: inText('afsnit-tilfoejet'),
		refusals,
		title: called('add'),
	}),
	form({
		path: proposePage.path,
		act: proposePart,
		on: proposeRoute,
		input: async (sent) => {
			const proposed = await proposedByMachine(sent, tickedSources(sent).contributions);
			return proposed instanceof InputProblems ? proposed : { slug: slugOf(sent), ...proposed };
		},
		then: (answer) => ({ path: partWritingPath(answer, answer.part), notice: 'afsnit-foreslaaet' }),
		refusals,
		title: called('propose'),
	}),
	form({
		path: `${partPage.path}/godkend`,
		act: approvePart,
		on: partRoute,
		input: (sent) => ({ ...partOf(sent), ...seenOf(sent) }),
		then: inText('afsnit-godkendt'),
		refusals,
		title: called('approve'),
	}),
	form({
		path: partPage.path,
		act: editPart,
		on: partRoute,
		input: (sent) => ({ ...partOf(sent), ...wordsOf(sent), ...seenOf(sent) }),
		then: inText('afsnit-gemt'),
		refusals,
		title: called('editPart'),
	}),
	form({
		path: `${partPage.path}/kilder`,
		act: citeSources,
		on: partRoute,
		input: (sent) => {
			const sentence = sent.typed.filled('sentence');
			return {
				...partOf(sent),
				...tickedSources(sent),
				...seenOf(sent),
				...(sentence !== 'alt' && { sentence: number(sentence) }),
			};
		},
		then: (answer) => ({ path: partWritingPath(answer, answer.part), notice: 'kilder-sat' }),
		refusals,
		title: called('cite'),
	}),
	form({
		path: `${partPage.path}/flyt`,
		act: movePart,
		on: partRoute,
		input: (sent) => ({ ...partOf(sent), direction: sent.typed.text('direction') }),
		then: inText('afsnit-flyttet'),
		refusals,
		title: called('move'),
	}),
	form({
		path: `${partPage.path}/fjern`,
		act: removePart,
		on: partRoute,
		input: (sent) => ({ ...partOf(sent), ...seenOf(sent) }),
		then: (answer) => ({ path: writingPath(answer), notice: 'afsnit-fjernet' }),
		refusals,
		title: called('remove'),
	}),
];

const actionForm = form({
	path: openActionPage.path,
	act: tellAction,
	on: openActionRoute,
	input: (sent) => ({
		...partOf(sent),
		...seenOf(sent),
		state: sent.typed.text('state'),
		note: sent.typed.filled('note'),
		dueOn: sent.typed.filled('dueOn'),
	}),
	then: (answer) => ({ path: `${actionDeskPath(answer)}#handling-${answer.part}`, notice: 'handling-gemt' }),
	refusals,
	title: called('tell'),
});

/** Every address of this module. Fixed words stand before parameters of the same place. */
export const plansRoutes: readonly Route[] = [
	page(processPlansPage, (seeing, facts) => <ProcessPlansPage seeing={seeing} facts={facts} />),
	page(planPage, (seeing, facts) => <PlanPage seeing={seeing} facts={facts} />),
	page(planDocument, (seeing, facts) =>
		answerPaper(seeing, planOnPaper(facts, seeing.language, seeing.frame.municipality.name), {
			format: facts.document === 'plan.pdf' ? 'pdf' : 'docx',
			name: facts.plan.slug,
			backTo: planPath(facts.plan),
		}),
	),
	page(actionsPage, (seeing, facts) => <ActionsPage seeing={seeing} facts={facts} />),
	page(versionPage, (seeing, facts) => <VersionPage seeing={seeing} facts={facts} />),
	writtenListRoute,
	writingRoute,
	publishRoute,
	sendingOutRoute,
	proposeRoute,
	partRoute,
	page(actionDeskPage, (seeing, facts) => <ActionDeskPage seeing={seeing} facts={facts} />),
	openActionRoute,
	page(ownActionsPage, (seeing, facts) => <OwnActionsPage seeing={seeing} facts={facts} />),
	actionForm,
	...planForms,
	...partForms,
];
