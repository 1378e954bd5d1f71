import { object } from 'valibot';
import { nothingToLoad } from '../../../../platform/act.ts';
import { read } from '../../../../platform/read.ts';
import { page, type Route } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { ButtonLink, Card, Grid, Page } from '../../../../ui/kit/index.ts';
import { localPath, staffLanguage } from '../../../../ui/language.ts';
import { type Organisation, organisationBySlug, organisationSlug } from '../../../people/index.ts';
import { mayStartFor, mayStartProcess } from '../../permissions.ts';
import type { ProcessTemplate } from '../../templates/template.ts';
import { templates } from '../../templates/templates.ts';
import { startPath, startPathFor, templatesPath } from './start-page.tsx';
import { staffTexts } from './texts.ts';

const templatesRead = read({
	name: 'process.templates-page',
	path: templatesPath,
	input: object({}),
	load: nothingToLoad,
	may: mayStartProcess,
});

/** The same for those who act for an organisation. */
const templatesForRead = read({
	name: 'process.templates-for',
	path: '/foreninger/:slug/forloeb/skabeloner',
	input: object({ slug: organisationSlug }),
	load: (context, { slug }) => organisationBySlug(context, slug),
	may: mayStartFor,
});

type Behind = Organisation | undefined;

function TemplatesPage({ seeing, behind }: { readonly seeing: Seeing; readonly behind: Behind }) {
	const { language } = seeing;
	const texts = staffTexts(language);
	const start = behind ? startPathFor(behind.slug) : startPath;
	return (
		<Page
			frame={seeing.frame}
			title={texts.templates.title}
			lead={texts.templates.lead}
			current={behind ? '/mit' : '/styr'}
			unlisted
			breadcrumbs={[
				behind
					? { text: behind.name, href: localPath(language, `/foreninger/${behind.slug}`) }
					: { text: texts.manage.title, href: localPath(language, '/styr') },
				{ text: texts.templates.title },
			]}
		>
			<p>
				<ButtonLink href={localPath(language, start)} icon="plus">
					{texts.templates.fromNothing}
				</ButtonLink>
			</p>
			<section class="stack stack-4" aria-labelledby="templates-heading">
				<h2 id="templates-heading">{texts.templates.heading(templates.length)}</h2>
				<Grid>
					{templates.map((template) => (
						<TemplateCard seeing={seeing} template={template} start={start} />
					))}
				</Grid>
			</section>
		</Page>
	);
}

function TemplateCard(props: { readonly seeing: Seeing; readonly template: ProcessTemplate; readonly start: string }) {
	const { seeing, template, start } = props;
	const { language } = seeing;
	const texts = staffTexts(language).templates;
	const { name, about, gives } = template.words[staffLanguage(language)];
	const weeks = Math.round((template.days.open + template.days.answering) / 7);
	return (
		<Card
			href={localPath(language, `${start}?skabelon=${template.name}`)}
			title={name}
			cover={{ drawing: template.drawing }}
			stamp={plural(language, weeks, texts.weeks)}
		>
			<p>{about}</p>
			<ul class="small">
				{gives.map((line) => (
					<li>{line}</li>
				))}
			</ul>
		</Card>
	);
}

/** The ways of doing it that others have tried, to choose between. */
export const templatesRoutes: Route[] = [
	page(templatesRead, (seeing) => <TemplatesPage seeing={seeing} behind={undefined} />),
	page(templatesForRead, (seeing, behind) => <TemplatesPage seeing={seeing} behind={behind} />),
];
