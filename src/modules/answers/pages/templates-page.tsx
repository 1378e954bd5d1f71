import type { Seeing } from '../../../platform/web/seeing.ts';
import { ButtonLink, EmptyState, FunctionLink, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Department } from '../../people/index.ts';
import { mayKeepTemplate } from '../permissions.ts';
import type { AnswerTemplate } from '../reads/read-templates.ts';
import { answersTexts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

interface TemplatesFacts {
	readonly templates: readonly AnswerTemplate[];
	readonly departments: readonly Department[];
	readonly keeping: { readonly departments: readonly Department[]; readonly everybody: boolean };
}

/** The templates that an employee can use; those one keeps lead to where they are corrected. */
export function TemplatesPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: TemplatesFacts }) {
	const { language } = seeing;
	const texts = answersTexts(language).inbox.templates;
	const { keeping, templates } = facts;
	const mayAdd = keeping.everybody || keeping.departments.length > 0;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/svarbord"
			breadcrumbs={[{ text: answersTexts(language).desk.title, href: to('/svarbord') }, { text: texts.title }]}
			unlisted
		>
			{mayAdd ? (
				<p>
					<ButtonLink href={to('/svarbord/skabeloner/ny')} kind="secondary" icon="plus">
						{texts.add}
					</ButtonLink>
				</p>
			) : null}
			{templates.length === 0 ? (
				<EmptyState heading={texts.none} drawing="postcard">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : (
				<Rows>
					{templates.map((template) => (
						<TemplateRow template={template} seeing={seeing} facts={facts} />
					))}
				</Rows>
			)}
			<p>
				<FunctionLink href={to('/svarbord')}>{answersTexts(language).inbox.many.back}</FunctionLink>
			</p>
		</Page>
	);
}

function TemplateRow(props: {
	readonly template: AnswerTemplate;
	readonly seeing: Seeing;
	readonly facts: TemplatesFacts;
}) {
	const { template, seeing, facts } = props;
	const texts = answersTexts(seeing.language).inbox.templates;
	const keeps = mayKeepTemplate(seeing.context.actor, { template }).kind === 'yes';
	const department = facts.departments.find(({ id }) => id === template.departmentId)?.name ?? texts.everybody;
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ icon: 'people', text: department }]}>
				<StateBadge state={template.state} language={seeing.language} />
			</MetaLine>
			<h2 class="h3">
				{keeps ? (
					<Link href={localPath(seeing.language, `/svarbord/skabeloner/${template.id}`)}>{template.title}</Link>
				) : (
					template.title
				)}
			</h2>
			<p>{template.heading}</p>
		</li>
	);
}
