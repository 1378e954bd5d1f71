import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonLink,
	ButtonRow,
	Choices,
	Details,
	Form,
	Page,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { BehalfFields, LanguageField } from '../../../contributions/index.ts';
import { errorsOf } from '../../../proposals/index.ts';
import { consultationPath } from '../../consultation.ts';
import type { responsePage } from '../../reads/public-pages.ts';
import { responseLimits } from '../../response.ts';
import { consultationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { consultationRefusals } from '../refusal-texts.ts';
import { HideNameField, QuestionFields, ResponsePlace, ResponseWords } from '../response-fields.tsx';
import { DrawingFields } from './drawing.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof responsePage> };

/** The form for a response, about all of it or about some paragraphs. */
export function ResponseFormPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, state, closed } = facts;
	const texts = consultationTexts(language);
	const path = localPath(language, consultationPath(consultation));
	return (
		<Page
			frame={seeing.frame}
			title={closed ? texts.write.notNow : texts.write.title}
			lead={closed ? String(consultationRefusals(language)[closed]) : texts.write.lead(consultation.title)}
			current="/forloeb"
			unlisted
			errors={errorsOf(seeing)}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}/hoeringer`) },
				{ text: consultation.title, href: path },
				{ text: texts.write.title },
			]}
		>
			{closed ? (
				<p>
					<ButtonLink href={path}>{texts.write.back}</ButtonLink>
				</p>
			) : (
				<>
					{state === 'ended' ? (
						<Alert kind="warning">
							<p>{texts.write.late}</p>
						</Alert>
					) : null}
					{facts.consultee ? (
						<Alert kind="info">
							<p>{texts.write.for(facts.consultee.name)}</p>
						</Alert>
					) : null}
					<Fields seeing={seeing} facts={facts} action={`${path}/skriv${wayOf(facts)}`} />
				</>
			)}
		</Page>
	);
}

/** What the form is about beside the consultation, so that a refused one is shown with the same. */
function wayOf({ consultee, invitation, drawing }: Props['facts']): string {
	const query = new URLSearchParams();
	if (consultee && invitation) query.set('part', invitation);
	if (drawing) query.set('tegning', drawing.file);
	return query.size > 0 ? `?${query}` : '';
}

function Fields({ seeing, facts, action }: Props & { readonly action: string }) {
	const { language, form } = seeing;
	const { consultation, material } = facts;
	const texts = consultationTexts(language).write;
	return (
		<Form
			action={action}
			token={form.token()}
			hidden={{
				...(facts.consultee && facts.invitation && { invitation: facts.invitation }),
				...(facts.drawing && { drawing: facts.drawing.file }),
			}}
			sameAfterBack
		>
			{facts.drawing ? (
				<>
					<DrawingFields seeing={seeing} drawing={facts.drawing} />
					<ResponseWords seeing={seeing} label={consultationTexts(language).drawing.rest} optional />
				</>
			) : (
				<ResponseWords seeing={seeing} />
			)}
			<ParagraphChoices seeing={seeing} facts={facts} />
			<QuestionFields seeing={seeing} questions={material.questions} />
			<ResponsePlace seeing={seeing} areas={facts.areas} action={action} />
			<Sender seeing={seeing} facts={facts} />
			<p class="small soft">{texts.deleted(fullDate(language, consultation.deleteOn))}</p>
			<ButtonRow>
				<Button>{texts.send}</Button>
			</ButtonRow>
		</Form>
	);
}

function ParagraphChoices({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = consultationTexts(language);
	const all = facts.material.chapters.flatMap(({ title, paragraphs }) =>
		paragraphs.map(({ number, text }) => ({ number, said: beginning(title ? `${title}: ${text}` : text) })),
	);
	const typed = form.typed.text('text') !== undefined;
	const chosen = typed ? form.typed.texts('paragraphs') : facts.paragraph ? [String(facts.paragraph)] : [];
	return (
		<Details summary={texts.write.paragraphs} open={chosen.length > 0 || form.problemOf('paragraphs') !== undefined}>
			<Choices
				name="paragraphs"
				label={texts.write.paragraphs}
				hint={texts.write.paragraphsHint}
				multiple
				optional
				value={chosen}
				error={form.problemOf('paragraphs')}
				choices={all.map(({ number, said }) => ({
					value: String(number),
					label: texts.page.paragraph(formatNumber(language, number)),
					hint: said,
				}))}
			/>
		</Details>
	);
}

function beginning(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= 70 ? line : `${line.slice(0, 68).replace(/\s+\S*$/, '')} …`;
}

function Sender({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = consultationTexts(language).write;
	return (
		<fieldset class="sk-part">
			<legend class="h3">{texts.you}</legend>
			{facts.signedInAs ? (
				<p>{texts.signedIn(facts.signedInAs)}</p>
			) : (
				<>
					<TextField
						name="name"
						label={texts.name}
						hint={texts.nameHint}
						limit={responseLimits.name}
						autocomplete="name"
						value={form.typed.text('name')}
						error={form.problemOf('name')}
					/>
					<TextField
						name="email"
						type="email"
						label={texts.email}
						hint={texts.emailHint}
						optional
						autocomplete="email"
						value={form.typed.text('email')}
						error={form.problemOf('email')}
					/>
				</>
			)}
			<TextField
				name="address"
				label={texts.address}
				hint={texts.addressHint}
				limit={responseLimits.address}
				optional
				autocomplete="address-line1"
				value={form.typed.text('address')}
				error={form.problemOf('address')}
			/>
			<HideNameField seeing={seeing} />
			<BehalfFields seeing={seeing} organisations={facts.organisations} />
			<LanguageField seeing={seeing} />
		</fieldset>
	);
}
