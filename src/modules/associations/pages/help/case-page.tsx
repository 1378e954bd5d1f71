import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	Choices,
	Form,
	Link,
	Page,
	Panel,
	PanelPart,
	Prose,
	SelectField,
	TextArea,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { documentsIn } from '../../documents/index.ts';
import { isLate } from '../../help.ts';
import { helpLimits } from '../../help-words.ts';
import { modelDocuments } from '../../model-document.ts';
import { helpCasePage } from '../../reads/help-pages.ts';
import { helpPath } from '../../steps/help-secret.ts';
import { helpTexts } from '../../texts-help.ts';
import { organisationPath } from '../address.ts';
import type { FactsOf } from '../facts-of.ts';
import { Conversation } from './conversation.tsx';
import { HelpState } from './help-state.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof helpCasePage> };

/** The page of a request, for the consultants. */
export const casePath = (number: number | string, part = ''): string => `/styr/foreningshjaelp/${number}${part}`;

function CasePage({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const texts = helpTexts(language);
	const { request } = facts;
	const to = (path: string) => localPath(language, path);
	const today = dateInCopenhagen(context.now);
	return (
		<Page
			frame={seeing.frame}
			title={request.groupName}
			eyebrow={<HelpState request={request} today={today} language={language} />}
			current="/styr"
			errors={form.problems}
			unlisted
			breadcrumbs={[
				{ text: texts.desk.crumb, href: to('/styr') },
				{ text: texts.desk.title, href: to('/styr/foreningshjaelp') },
				{ text: request.groupName },
			]}
			aside={
				<Panel>
					<What seeing={seeing} facts={facts} />
					<Who seeing={seeing} facts={facts} />
					<Reach seeing={seeing} facts={facts} />
					<Hands seeing={seeing} facts={facts} />
				</Panel>
			}
		>
			<Conversation seeing={seeing} group={request.groupName} messages={facts.messages} names={facts.names} />
			{request.waitingSince ? null : <p>{texts.case.answeredAlready}</p>}
			{/* A colleague may have answered meanwhile: what was typed must not be lost. */}
			{request.waitingSince || form.typed.text('text') ? <AnswerForm seeing={seeing} facts={facts} /> : null}
		</Page>
	);
}

function What({ seeing, facts: { request } }: Props) {
	const { language, context } = seeing;
	const texts = helpTexts(language);
	const due = fullDate(language, request.dueOn);
	const isOver = isLate(request, dateInCopenhagen(context.now));
	return (
		<PanelPart>
			<h2 class="h3">{texts.case.kind}</h2>
			<p>{texts.kinds[request.kind].name}</p>
			{request.waitingSince ? <p>{isOver ? texts.desk.lateSince(due) : texts.desk.due(due)}</p> : null}
		</PanelPart>
	);
}

function Who({ seeing, facts: { request, organisation } }: Props) {
	const { language } = seeing;
	const texts = helpTexts(language);
	return (
		<PanelPart>
			<h2 class="h3">{texts.case.who}</h2>
			{organisation ? (
				<p>
					<Link href={localPath(language, organisationPath(organisation.slug))}>{organisation.name}</Link>
				</p>
			) : null}
			{request.aboutGroup ? <Prose text={request.aboutGroup} /> : <p>{request.groupName}</p>}
		</PanelPart>
	);
}

function Reach({ seeing, facts: { request } }: Props) {
	const { language, context } = seeing;
	const texts = helpTexts(language);
	return (
		<PanelPart>
			<h2 class="h3">{texts.case.reach}</h2>
			<ul>
				<li>{request.contactName}</li>
				{request.email ? (
					<li>
						<a href={`mailto:${request.email}`}>{request.email}</a>
					</li>
				) : null}
				{request.phone ? (
					<li>
						<a href={`tel:${request.phone.replaceAll(' ', '')}`}>{request.phone}</a>
					</li>
				) : null}
			</ul>
			<p>
				<Link class="function-link" href={localPath(language, helpPath(context, request.id))}>
					{texts.case.groupPage}
				</Link>
			</p>
			{request.email ? null : <p class="small soft">{texts.case.call}</p>}
		</PanelPart>
	);
}

function Hands({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const texts = helpTexts(language);
	const { request, colleagues, names } = facts;
	const action = localPath(language, casePath(request.number, '/haender'));
	const others = colleagues.filter(({ id }) => id !== request.consultant && id !== context.actor.personId);
	const hasIt = request.consultant !== null && request.consultant === context.actor.personId;
	return (
		<PanelPart>
			<p>{request.consultant ? texts.desk.with(names.get(request.consultant) ?? '') : texts.desk.nobody}</p>
			{hasIt ? null : (
				<Form action={action} token={form.token()}>
					<Button kind="secondary">{texts.case.take}</Button>
				</Form>
			)}
			{others.length > 0 ? (
				<>
					<h2 class="h3">{texts.case.hand}</h2>
					<Form action={action} token={form.token()} hidden={{ hand: 'on' }}>
						<SelectField
							name="to"
							label={texts.case.handTo}
							value={form.typed.text('to') ?? ''}
							error={form.problemOf('to')}
							choices={others.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<Button kind="secondary">{texts.case.handButton}</Button>
					</Form>
				</>
			) : null}
		</PanelPart>
	);
}

function AnswerForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = helpTexts(language).case;
	const documents = documentsIn(language);
	return (
		<section class="stack stack-3" aria-labelledby="answer-heading">
			<h2 id="answer-heading">{texts.answer}</h2>
			<Form action={localPath(language, casePath(facts.request.number, '/svar'))} token={form.token()}>
				<TextArea
					name="text"
					label={texts.answerLabel}
					hint={texts.answerHint}
					value={form.typed.text('text')}
					error={form.problemOf('text')}
					limit={helpLimits.text}
				/>
				<Choices
					name="documents"
					label={texts.documents}
					value={form.typed.texts('documents')}
					error={form.problemOf('documents')}
					choices={modelDocuments.map((key) => ({ value: key, label: documents[key].title }))}
					multiple
					optional
				/>
				<ButtonRow>
					<Button>{texts.answerButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

/** One request as the consultants see it. */
export const helpCaseRoute = page(helpCasePage, (seeing, facts) => <CasePage seeing={seeing} facts={facts} />);
