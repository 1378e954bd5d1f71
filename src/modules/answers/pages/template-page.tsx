import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Button,
	ButtonRow,
	Choices,
	Details,
	Form,
	FunctionLink,
	Page,
	SelectField,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Keeping } from '../reads/read-template-pages.ts';
import type { AnswerTemplate } from '../reads/read-templates.ts';
import { templateMark } from '../template-mark.ts';
import { answersTexts } from '../texts.ts';
import { AnswerFields } from './answer-fields.tsx';

/** So many departments can be shown side by side; more are chosen from a list. */
const mostSideBySide = 8;

/** The page where a template is written for the first time. */
export function NewTemplatePage({ seeing, keeping }: { readonly seeing: Seeing; readonly keeping: Keeping }) {
	const { language, form } = seeing;
	const texts = answersTexts(language).inbox.templates;
	return (
		<TemplateFrame seeing={seeing} title={texts.newTitle}>
			<Form action={localPath(language, '/svarbord/skabeloner/ny')} token={form.token()}>
				<TemplateName seeing={seeing} />
				<Whose seeing={seeing} keeping={keeping} />
				<AnswerFields seeing={seeing} />
				<Places seeing={seeing} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</TemplateFrame>
	);
}

/** The page where a template is corrected or taken out of use. */
export function TemplatePage({ seeing, template }: { readonly seeing: Seeing; readonly template: AnswerTemplate }) {
	const { language, form } = seeing;
	const texts = answersTexts(language).inbox.templates;
	const path = `/svarbord/skabeloner/${template.id}`;
	const hidden = { seen: templateMark(template) };
	return (
		<TemplateFrame seeing={seeing} title={texts.editTitle}>
			<Form action={localPath(language, path)} token={form.token()} hidden={hidden}>
				<TemplateName seeing={seeing} template={template} />
				<AnswerFields seeing={seeing} begun={template} />
				<Places seeing={seeing} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<Details summary={texts.retire}>
				<p>{texts.retireHelp}</p>
				<Form action={localPath(language, `${path}/ud`)} token={form.token()} hidden={hidden}>
					<Button kind="secondary">{texts.retireButton}</Button>
				</Form>
			</Details>
		</TemplateFrame>
	);
}

function TemplateFrame(props: { readonly seeing: Seeing; readonly title: string; readonly children?: Child }) {
	const { seeing, title } = props;
	const { language } = seeing;
	const texts = answersTexts(language).inbox.templates;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			current="/svarbord"
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: answersTexts(language).desk.title, href: to('/svarbord') },
				{ text: texts.title, href: to('/svarbord/skabeloner') },
				{ text: title },
			]}
			unlisted
		>
			{props.children}
			<p>
				<FunctionLink href={to('/svarbord/skabeloner')}>{texts.back}</FunctionLink>
			</p>
		</Page>
	);
}

function TemplateName({ seeing, template }: { readonly seeing: Seeing; readonly template?: AnswerTemplate }) {
	const texts = answersTexts(seeing.language).inbox.templates;
	return (
		<TextField
			name="title"
			label={texts.name}
			hint={texts.nameHint}
			limit={80}
			value={seeing.form.typed.text('title') ?? template?.title ?? ''}
			error={seeing.form.problemOf('title')}
		/>
	);
}

function Whose({ seeing, keeping }: { readonly seeing: Seeing; readonly keeping: Keeping }) {
	const texts = answersTexts(seeing.language).inbox.templates;
	const choices = [
		...(keeping.everybody ? [{ value: '', label: texts.everybody }] : []),
		...keeping.departments.map(({ id, name }) => ({ value: id, label: name })),
	];
	const field = {
		name: 'department',
		label: texts.department,
		value: seeing.form.typed.text('department') ?? choices[0]?.value,
		error: seeing.form.problemOf('department'),
		choices,
	};
	return choices.length > mostSideBySide ? <SelectField {...field} /> : <Choices {...field} />;
}

/** The places that are filled in, as they must be written. */
export function Places({ seeing }: { readonly seeing: Seeing }) {
	const texts = answersTexts(seeing.language).inbox.templates;
	return (
		<Details summary={texts.places}>
			<p>{texts.placesHelp}</p>
			<ul class="prose">
				{texts.placeList.map(([place, meaning]) => (
					<li>
						<b>{place}</b> {meaning}
					</li>
				))}
			</ul>
		</Details>
	);
}
