import type { MunicipalitySettings } from '../../../platform/settings.ts';
import { form, page, type View } from '../../../platform/web/door.tsx';
import { Button, ButtonRow, Form, FunctionLink, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { editMunicipality } from '../acts/edit-municipality.ts';
import { municipalityRead } from '../reads/manage-pages.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';
import { MunicipalityFields, typedMunicipality } from './municipality-fields.tsx';

const view: View<{ settings: MunicipalitySettings | undefined }> = (seeing, { settings }) => {
	const texts = peopleTexts(seeing.language);
	const { municipality } = texts;
	return (
		<Page
			frame={seeing.frame}
			title={municipality.title}
			lead={municipality.lead}
			current="/styr"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={manageCrumbs(seeing.language, municipality.title)}
		>
			<Form action={localPath(seeing.language, '/styr/kommune')} token={seeing.form.token()}>
				<MunicipalityFields seeing={seeing} settings={settings} />
				<ButtonRow>
					<Button>{municipality.save}</Button>
				</ButtonRow>
			</Form>
			<p>
				<FunctionLink href={localPath(seeing.language, '/styr/oversaettelse')}>{texts.catalogues.title}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={localPath(seeing.language, '/styr/forvaltninger')}>{texts.departments.title}</FunctionLink>
			</p>
		</Page>
	);
};

const municipalityPage = page(municipalityRead, view);

/** What the municipality says about itself. */
export const municipalityRoutes = [
	municipalityPage,
	form({
		path: '/styr/kommune',
		act: editMunicipality,
		input: ({ typed }) => typedMunicipality(typed),
		then: () => ({ path: '/styr/kommune', notice: 'kommune-gemt' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: municipalityPage,
		title: (language) => peopleTexts(language).titles.municipality,
	}),
];
