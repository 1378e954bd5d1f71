import type { Language } from '../../../platform/context.ts';
import { form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { tellStory } from '../acts/tell-story.ts';
import { withdrawStory } from '../acts/withdraw-story.ts';
import { caseDocument, casePage, casePaper } from '../reads/case-page.ts';
import { ownStoriesPage } from '../reads/own-stories.ts';
import {
	allEvaluationsPage,
	evaluationPage,
	ownStoryPage,
	processEvaluationsPage,
	tellPage,
} from '../reads/public-pages.ts';
import { sheetPage } from '../reads/sheet-pages.ts';
import { evaluationTexts } from '../texts.ts';
import { showPaper } from './paper-view.ts';
import { CasePage } from './public/case-page.tsx';
import { EvaluationPage } from './public/evaluation-page.tsx';
import { AllEvaluationsPage, ProcessEvaluationsPage } from './public/list-pages.tsx';
import { OwnStoriesPage } from './public/own-stories-page.tsx';
import { OwnStoryPage, ownStoryPath } from './public/own-story-page.tsx';
import { SheetPage } from './public/sheet-page.tsx';
import { TellPage } from './public/tell-page.tsx';
import { recordingRoute } from './recording-route.ts';
import { evaluationRefusals as refusals } from './refusal-texts.ts';
import { sheetFileRoute } from './sheet-file.ts';
import { staffEvaluationRoutes } from './staff/routes.tsx';
import { readStory } from './story-fields.tsx';

addNotices({ da: evaluationTexts('da').notices, en: evaluationTexts('en').notices });

const acts = (language: Language) => evaluationTexts(language).acts;
const tellRoute = page(tellPage, (seeing, facts) => <TellPage seeing={seeing} facts={facts} />);
const ownRoute = page(ownStoryPage, (seeing, facts) => <OwnStoryPage seeing={seeing} facts={facts} />);

/** The addresses of this module. */
export const evaluationsRoutes: readonly Route[] = [
	page(allEvaluationsPage, (seeing, facts) => <AllEvaluationsPage seeing={seeing} facts={facts} />),
	page(processEvaluationsPage, (seeing, facts) => <ProcessEvaluationsPage seeing={seeing} facts={facts} />),
	page(evaluationPage, (seeing, facts) => <EvaluationPage seeing={seeing} facts={facts} />),
	page(casePage, (seeing, facts) => <CasePage seeing={seeing} facts={facts} />),
	page(casePaper, (seeing, facts) => showPaper(seeing, facts, 'pdf')),
	page(caseDocument, (seeing, facts) => showPaper(seeing, facts, 'docx')),
	page(sheetPage, (seeing, facts) => <SheetPage seeing={seeing} facts={facts} />),
	sheetFileRoute,
	tellRoute,
	ownRoute,
	page(ownStoriesPage, (seeing, facts) => <OwnStoriesPage seeing={seeing} facts={facts} />),
	recordingRoute,
	form({
		path: tellPage.path,
		act: tellStory,
		on: tellRoute,
		input: readStory,
		then: ({ id, secret }) => ({ path: ownStoryPath(id, secret), notice: 'story-told' }),
		refusals,
		title: (language) => acts(language).tell,
	}),
	form({
		path: `${ownStoryPage.path}/slet`,
		act: withdrawStory,
		on: ownRoute,
		input: ({ params }) => ({ story: params.story, secret: params.secret }),
		then: ({ id, secret }) => ({ path: ownStoryPath(id, secret), notice: 'story-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	...staffEvaluationRoutes,
];
