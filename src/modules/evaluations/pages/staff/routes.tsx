import type { Language } from '../../../../platform/context.ts';
import { form, InputProblems, page, type Route } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { addCost } from '../../acts/add-cost.ts';
import { addEffect } from '../../acts/add-effect.ts';
import { beginEvaluation } from '../../acts/begin-evaluation.ts';
import { correctMeasurement } from '../../acts/correct-measurement.ts';
import { decideStory } from '../../acts/decide-story.ts';
import { editEvaluation } from '../../acts/edit-evaluation.ts';
import { enterStory } from '../../acts/enter-story.ts';
import { measureEvaluation } from '../../acts/measure-evaluation.ts';
import { prepareEvaluation } from '../../acts/prepare-evaluation.ts';
import { recordDecision } from '../../acts/record-decision.ts';
import { removeLine } from '../../acts/remove-line.ts';
import { sendCase } from '../../acts/send-case.ts';
import { setSheet } from '../../acts/set-sheet.ts';
import { transcribeStory } from '../../acts/transcribe-story.ts';
import { writeCase } from '../../acts/write-case.ts';
import { sheetFormPage } from '../../reads/sheet-pages.ts';
import {
	caseFormPage,
	correctPage,
	editEvaluationPage,
	enterStoryPage,
	evaluationOverviewPage,
	measurePage,
	plannedEvaluationsPage,
	prepareEvaluationPage,
	storyDeskPage,
} from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, sheetTexts } from '../../texts.ts';
import { evaluationRefusals as refusals } from '../refusal-texts.ts';
import { readStory } from '../story-fields.tsx';
import { CaseFormPage, readCase } from './case-page.tsx';
import { CorrectPage, readCorrection } from './correct-page.tsx';
import { readDecision } from './decision-form.tsx';
import { DeskPage } from './desk-page.tsx';
import { EnterPage } from './enter-page.tsx';
import { readEvaluationForm } from './evaluation-form.tsx';
import { EditPage, PreparePage } from './form-pages.tsx';
import { MeasurePage, readMeasurement } from './measure-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PlannedPage } from './planned-page.tsx';
import { readCost, readEffect } from './sheet-fields.tsx';
import { readSheet, SheetFormPage } from './sheet-page.tsx';
import { runPath } from './staff-page.tsx';

addNotices({ da: evaluationStaffTexts('da').notices, en: evaluationStaffTexts('en').notices });
addNotices({ da: sheetTexts('da').notices, en: sheetTexts('en').notices });

const acts = (language: Language) => evaluationStaffTexts(language).acts;
const prepareRoute = page(prepareEvaluationPage, (seeing, facts) => <PreparePage seeing={seeing} facts={facts} />);
const editRoute = page(editEvaluationPage, (seeing, facts) => <EditPage seeing={seeing} facts={facts} />);
const overviewRoute = page(evaluationOverviewPage, (seeing, facts) => <OverviewPage seeing={seeing} facts={facts} />);
const enterRoute = page(enterStoryPage, (seeing, facts) => <EnterPage seeing={seeing} facts={facts} />);
const deskRoute = page(storyDeskPage, (seeing, facts) => <DeskPage seeing={seeing} facts={facts} />);

const measureRoute = page(measurePage, (seeing, facts) => <MeasurePage seeing={seeing} facts={facts} />);
const correctRoute = page(correctPage, (seeing, facts) => <CorrectPage seeing={seeing} facts={facts} />);
const caseRoute = page(caseFormPage, (seeing, facts) => <CaseFormPage seeing={seeing} facts={facts} />);
const sheetRoute = page(sheetFormPage, (seeing, facts) => <SheetFormPage seeing={seeing} facts={facts} />);
const sheetPath = ({ slug }: { readonly slug: string }) => `${runPath({ slug })}/regnestykke`;

/** The pages and forms of those who run evaluations. */
export const staffEvaluationRoutes: readonly Route[] = [
	page(plannedEvaluationsPage, (seeing, facts) => <PlannedPage seeing={seeing} facts={facts} />),
	prepareRoute,
	overviewRoute,
	editRoute,
	enterRoute,
	deskRoute,
	measureRoute,
	caseRoute,
	sheetRoute,
	form({
		path: sheetFormPage.path,
		act: setSheet,
		on: sheetRoute,
		input: readSheet,
		then: (answer) => ({ path: sheetPath(answer), notice: 'sheet-set' }),
		refusals,
		title: (language) => sheetTexts(language).acts.set,
	}),
	form({
		path: `${sheetFormPage.path}/udgift`,
		act: addCost,
		on: sheetRoute,
		input: readCost,
		then: (answer) => ({ path: sheetPath(answer), notice: 'line-added' }),
		refusals,
		title: (language) => sheetTexts(language).acts.addCost,
	}),
	form({
		path: `${sheetFormPage.path}/aendring`,
		act: addEffect,
		on: sheetRoute,
		input: readEffect,
		then: (answer) => ({ path: sheetPath(answer), notice: 'line-added' }),
		refusals,
		title: (language) => sheetTexts(language).acts.addEffect,
	}),
	form({
		path: `${sheetFormPage.path}/:line/fjern`,
		act: removeLine,
		on: sheetRoute,
		input: ({ params }) => ({ slug: params.slug, line: params.line }),
		then: (answer) => ({ path: sheetPath(answer), notice: 'line-removed' }),
		refusals,
		title: (language) => sheetTexts(language).acts.remove,
	}),
	form({
		path: measurePage.path,
		act: measureEvaluation,
		on: measureRoute,
		input: readMeasurement,
		then: (answer) => ({ path: runPath(answer), notice: 'evaluation-measured' }),
		refusals,
		title: (language) => acts(language).measure,
	}),
	correctRoute,
	form({
		path: correctPage.path,
		act: correctMeasurement,
		on: correctRoute,
		input: readCorrection,
		then: (answer) => ({ path: runPath(answer), notice: 'measurement-corrected' }),
		refusals,
		title: (language) => acts(language).correct,
	}),
	form({
		path: caseFormPage.path,
		act: writeCase,
		on: caseRoute,
		input: readCase,
		then: (answer) => ({ path: `${runPath(answer)}/sag`, notice: 'case-saved' }),
		refusals,
		title: (language) => acts(language).writeCase,
	}),
	form({
		path: `${caseFormPage.path}/send`,
		act: sendCase,
		on: caseRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: (answer) => ({ path: `${runPath(answer)}/sag`, notice: 'case-sent' }),
		refusals,
		title: (language) => acts(language).sendCase,
	}),
	form({
		path: `${caseFormPage.path}/beslutning`,
		act: recordDecision,
		on: caseRoute,
		input: readDecision,
		then: (answer) => ({ path: `${runPath(answer)}/sag`, notice: 'decision-recorded' }),
		refusals,
		title: (language) => acts(language).recordDecision,
	}),
	form({
		path: prepareEvaluationPage.path,
		act: prepareEvaluation,
		on: prepareRoute,
		input: (sent) => ({ process: sent.params.slug, ...readEvaluationForm(sent) }),
		then: (answer) => ({ path: runPath(answer), notice: 'evaluation-prepared' }),
		refusals,
		title: (language) => acts(language).prepare,
	}),
	form({
		path: editEvaluationPage.path,
		act: editEvaluation,
		on: editRoute,
		input: (sent) => ({ slug: sent.params.slug, ...readEvaluationForm(sent) }),
		then: (answer) => ({ path: runPath(answer), notice: 'evaluation-saved' }),
		refusals,
		title: (language) => acts(language).edit,
	}),
	form({
		path: `${evaluationOverviewPage.path}/begynd`,
		act: beginEvaluation,
		on: overviewRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: (answer) => ({ path: runPath(answer), notice: 'evaluation-begun' }),
		refusals,
		title: (language) => acts(language).begin,
	}),
	form({
		path: enterStoryPage.path,
		act: enterStory,
		on: enterRoute,
		input: async (sent) => {
			const { typed } = sent;
			const how = { channel: typed.text('channel') ?? '', happenedOn: typed.text('happenedOn') ?? '' };
			const story = await readStory(sent);
			if (!(story instanceof InputProblems)) return { ...story, ...how };
			return new InputProblems(story.problems, { ...(story.rest as object), ...how });
		},
		then: ({ slug }) => ({ path: `${runPath({ slug })}/fortaellinger`, notice: 'story-entered' }),
		refusals,
		title: (language) => acts(language).enter,
	}),
	form({
		path: `${storyDeskPage.path}/:story`,
		act: decideStory,
		on: deskRoute,
		input: ({ params, typed }) => ({ slug: params.slug, story: params.story, decision: typed.text('decision') }),
		then: ({ slug }) => ({ path: `${runPath({ slug })}/fortaellinger`, notice: 'story-decided' }),
		refusals,
		title: (language) => acts(language).decide,
	}),
	form({
		path: `${storyDeskPage.path}/:story/udskrift`,
		act: transcribeStory,
		on: deskRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			story: params.story,
			transcript: typed.text(`transcript-${params.story}`) ?? '',
		}),
		then: ({ slug }) => ({ path: `${runPath({ slug })}/fortaellinger`, notice: 'story-transcribed' }),
		refusals,
		title: (language) => acts(language).transcribe,
	}),
];
