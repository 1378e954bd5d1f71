import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, CheckField, Choices, Form, Page, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { limits } from '../../limits.ts';
import type { tellPage } from '../../reads/public-pages.ts';
import { showAsChoices } from '../../story.ts';
import { evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { StoryFields } from '../story-fields.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof tellPage> };

/** The form for a story: in words, by the questions, or by voice; with a name or without. */
export function TellPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { evaluation, process, isClosed } = facts;
	const texts = evaluationTexts(language);
	const path = localPath(language, evaluationPath(evaluation));
	return (
		<Page
			frame={seeing.frame}
			title={isClosed ? texts.tell.closed : texts.tell.title}
			lead={texts.tell.lead(evaluation.title)}
			current="/forloeb"
			unlisted
			errors={form.problems}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}/evalueringer`) },
				{ text: evaluation.title, href: path },
				{ text: texts.tell.title },
			]}
		>
			{isClosed ? (
				<p>
					<ButtonLink href={path}>{texts.tell.back}</ButtonLink>
				</p>
			) : (
				<Form action={`${path}/fortael`} token={form.token()} files sameAfterBack>
					<StoryFields seeing={seeing} />
					<Teller seeing={seeing} facts={facts} />
					<Consent seeing={seeing} facts={facts} />
					<ButtonRow>
						<Button>{texts.tell.send}</Button>
					</ButtonRow>
				</Form>
			)}
		</Page>
	);
}

function Teller({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = evaluationTexts(language);
	return (
		<fieldset class="sk-part">
			<legend class="h3">{texts.tell.you}</legend>
			<ShowAsField seeing={seeing} />
			{facts.signedInAs ? (
				<div class="form-group stack stack-2">
					<p>{texts.tell.signedIn(facts.signedInAs)}</p>
					<p>{texts.tell.notUnderMine}</p>
				</div>
			) : (
				<TextField
					name="name"
					label={texts.tell.name}
					hint={texts.tell.nameHint}
					limit={limits.name}
					optional
					autocomplete="name"
					value={form.typed.text('name')}
					error={form.problemOf('name')}
				/>
			)}
		</fieldset>
	);
}

/** With a name or without. */
export function ShowAsField({ seeing }: { readonly seeing: Seeing }) {
	const { language, form } = seeing;
	const texts = evaluationTexts(language);
	return (
		<Choices
			name="showAs"
			label={texts.tell.showAs}
			value={form.typed.text('showAs')}
			error={form.problemOf('showAs')}
			choices={showAsChoices.map((one) => ({
				value: one,
				label: texts.showAs[one],
				hint: texts.tell.showAsHints[one],
			}))}
		/>
	);
}

function Consent({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = evaluationTexts(language).tell;
	return (
		<section class="stack stack-2" aria-labelledby="hvad-sker-der">
			<h2 class="h3" id="hvad-sker-der">
				{texts.what}
			</h2>
			<p>{texts.whatText(fullDate(language, facts.evaluation.deleteOn))}</p>
			<CheckField
				name="consent"
				label={texts.consent}
				checked={form.typed.text('consent') !== undefined}
				error={form.problemOf('consent')}
			/>
		</section>
	);
}
