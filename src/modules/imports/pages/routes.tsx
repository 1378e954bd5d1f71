import type { Language } from '../../../platform/context.ts';
import { form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { localPath } from '../../../ui/language.ts';
import { discardImport } from '../acts/discard-import.ts';
import { mapImport } from '../acts/map-import.ts';
import { startImport } from '../acts/start-import.ts';
import { undoImport } from '../acts/undo-import.ts';
import { uploadImport } from '../acts/upload-import.ts';
import { importPage, mappingPage, uploadPage } from '../reads/import-pages.ts';
import { importTexts } from '../texts.ts';
import { fileRoutes } from './files.ts';
import { importsPath } from './import-frame.tsx';
import { ImportPage } from './import-page.tsx';
import { MappingPage } from './mapping-page.tsx';
import { readMapping, readStart, readUpload } from './read-forms.ts';
import { importRefusals as refusals } from './say-problem.ts';
import { UploadPage } from './upload-page.tsx';

addNotices({ da: importTexts('da').notices, en: importTexts('en').notices });

const acts = (language: Language) => importTexts(language).acts;

const uploadRoute = page(uploadPage, (seeing, facts) => <UploadPage seeing={seeing} facts={facts} />);

const mappingRoute = page(mappingPage, (seeing, facts) => <MappingPage seeing={seeing} facts={facts} />);

/** A file whose columns nobody has chosen has nothing to show yet. */
const importRoute = page(importPage, (seeing, facts) => {
	const { process, contributionImport } = facts;
	if (contributionImport.checkedAt) return <ImportPage seeing={seeing} facts={facts} />;
	const location = localPath(seeing.language, `${importsPath(process)}/${contributionImport.id}/kolonner`);
	return new Response(null, { status: 303, headers: { location } });
});

const of = (slug: string | undefined, id: string | undefined) => `${importsPath({ slug: slug ?? '' })}/${id}`;

const forms: readonly Route[] = [
	form({
		path: uploadPage.path,
		act: uploadImport,
		on: uploadRoute,
		input: readUpload,
		then: ({ id }, { params }) => `${of(params.slug, id)}/kolonner`,
		refusals,
		title: (language) => acts(language).upload,
	}),
	form({
		path: mappingPage.path,
		act: mapImport,
		on: mappingRoute,
		input: readMapping,
		then: ({ id }, { params }) => of(params.slug, id),
		refusals,
		title: (language) => acts(language).map,
	}),
	form({
		path: importPage.path,
		act: startImport,
		on: importRoute,
		input: readStart,
		then: ({ id }, { params }) => ({ path: of(params.slug, id), notice: 'import-started' }),
		refusals,
		title: (language) => acts(language).start,
	}),
	form({
		path: `${importPage.path}/fortryd`,
		act: undoImport,
		on: importRoute,
		input: ({ params }) => ({ import: params.id }),
		then: ({ id }, { params }) => ({ path: of(params.slug, id), notice: 'import-undone' }),
		refusals,
		title: (language) => acts(language).undo,
	}),
	form({
		path: `${importPage.path}/kasser`,
		act: discardImport,
		on: importRoute,
		input: ({ params }) => ({ import: params.id }),
		then: ({ slug }) => ({ path: importsPath({ slug }), notice: 'import-discarded' }),
		refusals,
		title: (language) => acts(language).discard,
	}),
];

/** The addresses of this module. The names of files stand before the ids of imports. */
export const importsRoutes: readonly Route[] = [...fileRoutes, uploadRoute, mappingRoute, importRoute, ...forms];
