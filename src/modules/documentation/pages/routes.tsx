import { page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { cataloguePage, documentationPage } from '../reads/public-pages.ts';
import { documentationTexts } from '../texts.ts';
import { catalogueFeedRoute, catalogueFileRoute, documentationFileRoute } from './files.ts';
import { paperRoutes } from './paper-routes.ts';
import { CataloguePage } from './public/catalogue-page.tsx';
import { DocumentationPage } from './public/documentation-page.tsx';
import { remarkRoutes } from './remark-routes.tsx';
import { staffDocumentationRoutes } from './staff/routes.tsx';

addNotices({ da: documentationTexts('da').notices, en: documentationTexts('en').notices });

/** The addresses of this module. Fixed words stand before parameters of the same place. */
export const documentationRoutes: readonly Route[] = [
	page(cataloguePage, (seeing, facts) => <CataloguePage seeing={seeing} facts={facts} />),
	catalogueFeedRoute,
	catalogueFileRoute,
	page(documentationPage, (seeing, facts) => <DocumentationPage seeing={seeing} facts={facts} />),
	documentationFileRoute,
	...paperRoutes,
	...remarkRoutes,
	...staffDocumentationRoutes,
];
