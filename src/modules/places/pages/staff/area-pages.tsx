import { form, page, type Route, type View } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { FunctionLink, Page, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { uiTexts } from '../../../../ui/texts.ts';
import { addArea, editArea } from '../../../areas/index.ts';
import { slugOf } from '../../../processes/index.ts';
import { areaEdited, areasManaged } from '../../reads/manage-areas.ts';
import { placesTexts } from '../../texts.ts';
import type { FactsOf } from '../areas-page.tsx';
import { AreaForm, errorsOf } from './area-form.tsx';
import { readArea } from './outline-field.ts';

addNotices({ da: placesTexts('da').notices, en: placesTexts('en').notices });

const listPath = '/styr/omraader';

const listView: View<FactsOf<typeof areasManaged>> = (seeing, { areas }) => {
	const { language } = seeing;
	const texts = placesTexts(language).manage;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			unlisted
			errors={errorsOf(seeing)}
			breadcrumbs={[{ text: uiTexts(language).menu.manage, href: localPath(language, '/styr') }, { text: texts.title }]}
		>
			{areas.length === 0 ? <p>{texts.none}</p> : null}
			<Rows>
				{areas.map(({ key, name, shape }) => (
					<li class="stack stack-1">
						<FunctionLink href={localPath(language, `${listPath}/${key}`)}>{name}</FunctionLink>
						<p class="small soft">{shape ? texts.drawn : texts.undrawn}</p>
					</li>
				))}
			</Rows>
			<h2>{texts.add}</h2>
			<AreaForm seeing={seeing} action={listPath} areas={areas} save={texts.addButton} />
		</Page>
	);
};

const editView: View<FactsOf<typeof areaEdited>> = (seeing, { areas, area }) => {
	const { language } = seeing;
	const texts = placesTexts(language).manage;
	return (
		<Page
			frame={seeing.frame}
			title={texts.editTitle(area.name)}
			lead={texts.editLead}
			current="/styr"
			unlisted
			errors={errorsOf(seeing)}
			breadcrumbs={[{ text: texts.title, href: localPath(language, listPath) }, { text: area.name }]}
		>
			<AreaForm seeing={seeing} action={`${listPath}/${area.key}`} areas={areas} area={area} save={texts.saveButton} />
			<p>
				<FunctionLink href={localPath(language, `/omraade/${area.key}`)}>{texts.see}</FunctionLink>
			</p>
		</Page>
	);
};

const listRoute = page(areasManaged, listView);
const editRoute = page(areaEdited, editView);

/** Where administrators name the areas and draw them. */
export const manageAreaRoutes: Route[] = [
	listRoute,
	editRoute,
	form({
		path: listPath,
		act: addArea,
		on: listRoute,
		async input(sent) {
			const name = sent.typed.text('name') ?? '';
			const read = await readArea(sent, { key: slugOf(name).slice(0, 40), name });
			return typeof read === 'object' && read !== null && 'shape' in read && read.shape === null
				? { ...read, shape: undefined }
				: read;
		},
		then: () => ({ path: listPath, notice: 'omraade-tilfoejet' }),
		refusals: (language) => placesTexts(language).refusals,
		title: (language) => placesTexts(language).manage.addButton,
	}),
	form({
		path: `${listPath}/:key`,
		act: editArea,
		on: editRoute,
		input: (sent) => readArea(sent, { key: sent.params.key, name: sent.typed.text('name') ?? '' }),
		then: ({ key }) => ({ path: `${listPath}/${key}`, notice: 'omraade-rettet' }),
		refusals: (language) => placesTexts(language).refusals,
		title: (language) => placesTexts(language).manage.saveButton,
	}),
];
