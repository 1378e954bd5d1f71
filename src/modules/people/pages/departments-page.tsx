import { form, page, type View } from '../../../platform/web/door.tsx';
import { Button, ButtonRow, Form, Page, Rows, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { addDepartment } from '../acts/add-department.ts';
import type { Department } from '../reads/departments.ts';
import { departmentsRead } from '../reads/manage-pages.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';

const view: View<{ departments: readonly Department[] }> = (seeing, { departments }) => {
	const texts = peopleTexts(seeing.language).departments;
	const { typed, problemOf, problems } = seeing.form;
	const field = (name: 'name' | 'key') => ({
		name,
		label: texts[name],
		value: typed.text(name),
		error: problemOf(name),
		autocomplete: 'off',
	});
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			errors={problems}
			unlisted
			breadcrumbs={manageCrumbs(seeing.language, texts.title, 'municipality')}
		>
			{departments.length > 0 ? (
				<Rows>
					{departments.map(({ name, key }) => (
						<li>
							{name}
							{key ? (
								<p class="small soft">
									{texts.key}: <code>{key}</code>
								</p>
							) : null}
						</li>
					))}
				</Rows>
			) : (
				<p>{texts.none}</p>
			)}
			<h2>{texts.addHeading}</h2>
			<Form action={localPath(seeing.language, '/styr/forvaltninger')} token={seeing.form.token()}>
				<TextField {...field('name')} />
				<TextField {...field('key')} hint={texts.keyHint} narrow optional />
				<ButtonRow>
					<Button>{texts.addButton}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
};

const departmentsPage = page(departmentsRead, view);

/** The departments, and the form that adds one. */
export const departmentRoutes = [
	departmentsPage,
	form({
		path: '/styr/forvaltninger',
		act: addDepartment,
		input: ({ typed }) => ({ name: typed.text('name') ?? '', key: typed.filled('key') }),
		then: () => ({ path: '/styr/forvaltninger', notice: 'forvaltning-tilfoejet' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: departmentsPage,
		title: (language) => peopleTexts(language).titles.department,
	}),
];
