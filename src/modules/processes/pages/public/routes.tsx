import { page, type Route } from '../../../../platform/web/door.tsx';
import { processList } from '../../reads/public/list-processes-page.ts';
import { easyPage } from '../../reads/public/read-easy-page.ts';
import { frontPage } from '../../reads/public/read-front-page.ts';
import { processPage } from '../../reads/public/read-process-page.ts';
import { themePage } from '../../reads/public/read-theme-page.ts';
import { totalsPage } from '../../reads/public/read-totals-page.ts';
import { EasyPage } from './easy-page.tsx';
import { FrontPage } from './front-page.tsx';
import { ProcessPage } from './process-page.tsx';
import { ProcessesPage } from './processes-page.tsx';
import { ThemePage } from './theme-page.tsx';
import { TotalsPage } from './totals-page.tsx';

/** The pages of processes that everybody reads. */
export const publicProcessRoutes: Route[] = [
	page(frontPage, (seeing, facts) => <FrontPage seeing={seeing} facts={facts} />),
	page(processList, (seeing, facts) => <ProcessesPage seeing={seeing} facts={facts} />),
	page(processPage, (seeing, facts) => <ProcessPage seeing={seeing} facts={facts} />),
	page(easyPage, (seeing, facts) => <EasyPage seeing={seeing} facts={facts} />),
	page(themePage, (seeing, facts) => <ThemePage seeing={seeing} facts={facts} />),
	page(totalsPage, (seeing, facts) => <TotalsPage seeing={seeing} facts={facts} />),
];
