import { form, page, type View } from '../../../platform/web/door.tsx';
import { fullDate, plural } from '../../../ui/format.ts';
import { Alert, Button, ButtonRow, DataTable, Form, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { approveCatalogue } from '../acts/approve-catalogue.ts';
import { catalogueRead, cataloguesRead } from '../reads/catalogues.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';

type Facts<Load> = Load extends { readonly load: (...given: never[]) => Promise<infer Loaded> }
	? NonNullable<Loaded>
	: never;

const listPath = '/styr/oversaettelse';

const listView: View<Facts<typeof cataloguesRead>> = (seeing, { parts }) => {
	const { language } = seeing;
	const texts = peopleTexts(language).catalogues;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			unlisted
			breadcrumbs={manageCrumbs(language, texts.title, 'municipality')}
		>
			<Rows>
				{parts.map(({ part, count, approved, approvedAt }) => (
					<li class="stack stack-1">
						<h2 class="h4">
							<Link href={localPath(language, `${listPath}/${part}`)}>{texts.parts[part]}</Link>
						</h2>
						<MetaLine
							items={[
								{ text: plural(language, count, texts.count) },
								{
									icon: approved ? 'answer' : 'clock',
									text:
										approved && approvedAt
											? texts.approved(fullDate(language, new Date(approvedAt)))
											: approvedAt
												? texts.changed
												: texts.waiting,
								},
							]}
						/>
					</li>
				))}
			</Rows>
		</Page>
	);
};

const pageView: View<Facts<typeof catalogueRead>> = (seeing, { part, texts: rows, mark, approvedAt }) => {
	const { language, form: state } = seeing;
	const texts = peopleTexts(language).catalogues;
	return (
		<Page
			frame={seeing.frame}
			title={texts.parts[part]}
			lead={texts.readThrough}
			current="/styr"
			errors={state.problems}
			unlisted
			breadcrumbs={[
				...manageCrumbs(language, texts.title, 'municipality').slice(0, -1),
				{ text: texts.title, href: localPath(language, listPath) },
				{ text: texts.parts[part] },
			]}
		>
			{approvedAt ? (
				<Alert kind="info">
					<p>{texts.approved(fullDate(language, new Date(approvedAt)))}</p>
				</Alert>
			) : null}
			<DataTable
				caption={texts.table}
				columns={[{ heading: texts.danish }, { heading: texts.arabic }]}
				rows={rows.map(({ danish, arabic }) => [
					<span lang="da">{danish}</span>,
					<span lang="ar" dir="rtl">
						{arabic}
					</span>,
				])}
			/>
			{approvedAt ? null : (
				<Form action={localPath(language, `${listPath}/${part}`)} token={state.token()}>
					<input type="hidden" name="mark" value={mark} />
					<p>{texts.approveText}</p>
					<ButtonRow>
						<Button>{texts.approve}</Button>
					</ButtonRow>
				</Form>
			)}
		</Page>
	);
};

const cataloguePage = page(catalogueRead, pageView);

/** The Arabic words of the site, to be read through and approved. */
export const catalogueRoutes = [
	page(cataloguesRead, listView),
	cataloguePage,
	form({
		path: '/styr/oversaettelse/:part',
		act: approveCatalogue,
		input: ({ typed, params }) => ({ part: params.part, mark: typed.text('mark') ?? '' }),
		then: () => ({ path: listPath, notice: 'oversaettelse-godkendt' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: cataloguePage,
		title: (language) => peopleTexts(language).catalogues.approve,
	}),
];
