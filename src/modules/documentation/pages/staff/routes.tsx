import type { Language } from '../../../../platform/context.ts';
import { form, page, type Route, type Sent } from '../../../../platform/web/door.tsx';
import { addPicture } from '../../acts/add-picture.ts';
import { describePicture } from '../../acts/describe-picture.ts';
import { publishDocumentation } from '../../acts/publish-documentation.ts';
import { removePicture } from '../../acts/remove-picture.ts';
import { saveDocumentation } from '../../acts/save-documentation.ts';
import { startDocumentation } from '../../acts/start-documentation.ts';
import { takeDownDocumentation } from '../../acts/take-down-documentation.ts';
import {
	documentationPicturesPage,
	documentationStaffPage,
	documentationVersionPage,
} from '../../reads/staff-pages.ts';
import { documentationStaffTexts } from '../../texts.ts';
import { documentationRefusals as refusals } from '../refusal-texts.ts';
import { PicturesPage } from './pictures-page.tsx';
import { readAddedPicture, readPictureWords } from './read-picture.ts';
import { writePath } from './staff-page.tsx';
import { VersionPage } from './version-page.tsx';
import { readDocumentation } from './write-form.tsx';
import { WritePage } from './write-page.tsx';

const acts = (language: Language) => documentationStaffTexts(language).acts;
const writeRoute = page(documentationStaffPage, (seeing, facts) => <WritePage seeing={seeing} facts={facts} />);
const picturesRoute = page(documentationPicturesPage, (seeing, facts) => (
	<PicturesPage seeing={seeing} facts={facts} />
));
const toPictures =
	(notice: string) =>
	(_: unknown, { params }: Sent) => ({
		path: `${writePath(params.slug ?? '')}/billeder`,
		notice,
	});
const back =
	(notice: string) =>
	(_: unknown, { params }: Sent) => ({ path: writePath(params.slug ?? ''), notice });

/** The pages and forms of those who document a process. Its documentation has the process's own address. */
export const staffDocumentationRoutes: readonly Route[] = [
	writeRoute,
	page(documentationVersionPage, (seeing, facts) => <VersionPage seeing={seeing} facts={facts} />),
	picturesRoute,
	form({
		path: documentationPicturesPage.path,
		act: addPicture,
		on: picturesRoute,
		input: readAddedPicture,
		then: toPictures('picture-added'),
		refusals,
		title: (language) => acts(language).addPicture,
	}),
	form({
		path: `${documentationPicturesPage.path}/:picture`,
		act: describePicture,
		on: picturesRoute,
		input: readPictureWords,
		then: toPictures('picture-described'),
		refusals,
		title: (language) => acts(language).describePicture,
	}),
	form({
		path: `${documentationPicturesPage.path}/:picture/fjern`,
		act: removePicture,
		on: picturesRoute,
		input: ({ params }) => ({ slug: params.slug, picture: params.picture }),
		then: toPictures('picture-removed'),
		refusals,
		title: (language) => acts(language).removePicture,
	}),
	form({
		path: `${documentationStaffPage.path}/begynd`,
		act: startDocumentation,
		on: writeRoute,
		input: ({ params }) => ({ process: params.slug }),
		then: back('documentation-started'),
		refusals,
		title: (language) => acts(language).start,
	}),
	form({
		path: documentationStaffPage.path,
		act: saveDocumentation,
		on: writeRoute,
		input: readDocumentation,
		then: back('documentation-saved'),
		refusals,
		title: (language) => acts(language).save,
	}),
	form({
		path: `${documentationStaffPage.path}/vis`,
		act: publishDocumentation,
		on: writeRoute,
		input: ({ params, typed }) => ({ slug: params.slug, seen: Number(typed.text('version')) }),
		then: back('documentation-published'),
		refusals,
		title: (language) => acts(language).publish,
	}),
	form({
		path: `${documentationStaffPage.path}/tag-ned`,
		act: takeDownDocumentation,
		on: writeRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: back('documentation-taken-down'),
		refusals,
		title: (language) => acts(language).takeDown,
	}),
];
