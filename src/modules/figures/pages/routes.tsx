import { type FormRoute, form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { chooseComparison } from '../acts/choose-comparison.ts';
import { tellAge } from '../acts/tell-age.ts';
import { behindRead } from '../reads/list-behind.ts';
import { ageByReceiptRead, ownAgeRead } from '../reads/read-age-question.ts';
import { comparisonRead } from '../reads/read-comparison.ts';
import { figuresRead, staffFiguresRead } from '../reads/read-figures.ts';
import { figuresTexts } from '../texts.ts';
import { ageView } from './age-page.tsx';
import { BehindPage } from './behind-page.tsx';
import { comparisonView } from './comparison-page.tsx';
import { FiguresPage } from './figures-page.tsx';
import { figuresFileRoute } from './files.ts';

addNotices({ da: figuresTexts('da').notices, en: figuresTexts('en').notices });

const refusals: FormRoute['refusals'] = (language) => figuresTexts(language).refusals;
const ageByReceiptPage = page(ageByReceiptRead, ageView);
const ownAgePage = page(ownAgeRead, ageView);
const comparisonPage = page(comparisonRead, comparisonView);

/** The figures of a process, their files and the pieces behind them; the question of age; and whom ages are compared with. */
export const figuresRoutes: readonly Route[] = [
	page(figuresRead, (seeing, facts) => <FiguresPage seeing={seeing} facts={facts} staff={false} />),
	page(behindRead, (seeing, facts) => <BehindPage seeing={seeing} facts={facts} />),
	figuresFileRoute,
	page(staffFiguresRead, (seeing, facts) => <FiguresPage seeing={seeing} facts={facts} staff />),
	ageByReceiptPage,
	form({
		path: ageByReceiptRead.path,
		act: tellAge,
		input: ({ typed, params }) => ({ secret: params.secret, age: typed.text('age') }),
		then: (_, { params }) => ({ path: `/kvittering/${params.secret}`, notice: 'alder-talt' }),
		refusals,
		on: ageByReceiptPage,
		title: (language) => figuresTexts(language).titles.age,
	}),
	ownAgePage,
	form({
		path: ownAgeRead.path,
		act: tellAge,
		input: ({ typed, params }) => ({ number: Number(params.number), age: typed.text('age') }),
		then: (_, { params }) => ({ path: `/mit/bidrag/${params.number}`, notice: 'alder-talt' }),
		refusals,
		on: ownAgePage,
		title: (language) => figuresTexts(language).titles.age,
	}),
	comparisonPage,
	form({
		path: comparisonRead.path,
		act: chooseComparison,
		input: ({ typed }) => ({ area: typed.text('area') }),
		then: () => ({ path: comparisonRead.path, notice: 'sammenligning-gemt' }),
		refusals,
		on: comparisonPage,
		title: (language) => figuresTexts(language).titles.comparison,
	}),
];
