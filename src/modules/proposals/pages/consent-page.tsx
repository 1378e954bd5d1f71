import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	Choices,
	Form,
	Grid,
	Page,
	Panel,
	PanelPart,
	Prose,
	TextArea,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { Asked } from '../reads/asked-of-authors.ts';
import type { Consent } from '../reads/consent-pages.ts';
import { reasonLimit } from '../rearrangement.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { askedKind } from './rearranged.ts';

type Props = {
	readonly seeing: Seeing;
	readonly facts: Consent;
	/** Where the answer is sent: by number for a person, by secret for a receipt. */
	readonly action: string;
	/** The way back to one's own page of it. */
	readonly back: string;
};

/** The municipality asks an author: what it would do, why, what follows, and a yes or a no. */
export function ConsentPage({ seeing, facts, action, back }: Props) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).consent;
	const { proposal, asked } = facts;
	if (!asked)
		return (
			<Page frame={seeing.frame} title={texts.noneTitle} current="/mit" unlisted errors={form.problems}>
				<p>{texts.none}</p>
				<p>
					<ButtonLink href={localPath(language, back)}>{texts.back}</ButtonLink>
				</p>
			</Page>
		);
	const { question } = asked;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={leadOf(seeing, facts, asked)}
			current="/mit"
			unlisted
			errors={form.problems}
		>
			<div class="stack stack-2">
				<p class="small soft">{texts.reason(question.askedByName)}</p>
				<blockquote>
					<Prose text={question.reason} language={danishIn(language)} />
				</blockquote>
			</div>
			<SideBySide seeing={seeing} proposal={proposal} asked={asked} />
			<section class="stack stack-2" aria-labelledby="happens-heading">
				<h2 class="h3" id="happens-heading">
					{texts.whatHappens}
				</h2>
				<div class="prose">
					<ul>
						{texts.happens[askedKind(asked, proposal.processId)].map((what) => (
							<li>{what}</li>
						))}
					</ul>
				</div>
				<p>{texts.ifNo}</p>
			</section>
			<Form action={localPath(language, action)} token={form.token()}>
				<Choices
					name="consent"
					label={texts.question}
					hint={texts.until(fullDate(language, question.answerBy))}
					boxed
					value={form.typed.text('consent')}
					error={form.problemOf('consent')}
					choices={[
						{ value: 'yes', label: texts.yes },
						{ value: 'no', label: texts.no },
					]}
				/>
				<TextArea
					name="words"
					label={texts.words}
					hint={texts.wordsHint}
					limit={reasonLimit}
					rows={3}
					value={form.typed.text('words')}
					error={form.problemOf('words')}
					optional
				/>
				<Button>{texts.send}</Button>
			</Form>
		</Page>
	);
}

function leadOf({ language }: Seeing, { proposal }: Consent, asked: Asked): string {
	const texts = rearrangementTexts(language);
	switch (askedKind(asked, proposal.processId)) {
		case 'merge':
			return asked.into ? texts.consent.asks.merge(asked.into.title) : texts.asks.gone;
		case 'split':
			return texts.consent.asks.split;
		case 'moveTheme':
			return asked.theme ? texts.consent.asks.moveTheme(asked.theme.title) : texts.consent.asks.moveNoTheme;
		case 'moveProcess':
			return asked.process ? texts.consent.asks.moveProcess(asked.process.title) : texts.asks.gone;
	}
}

/** One's own words beside those that they would go on in. A move changes no words. */
function SideBySide(props: Pick<Props, 'seeing'> & Pick<Consent, 'proposal'> & { readonly asked: Asked }) {
	const { seeing, proposal, asked } = props;
	const texts = rearrangementTexts(seeing.language).consent;
	if (asked.question.kind === 'move') return null;
	const others = asked.into
		? [{ label: texts.theirs, ...asked.into }]
		: asked.parts.map((part, place) => ({ label: texts.part(place + 1), ...part }));
	return (
		<Grid>
			{[{ label: texts.yours, title: proposal.title, text: proposal.text }, ...others].map(({ label, title, text }) => (
				<Panel>
					<PanelPart>
						<p class="eyebrow">{label}</p>
						<h2 class="h3" lang={danishIn(seeing.language)}>
							{title}
						</h2>
						<Prose text={text} language={danishIn(seeing.language)} />
					</PanelPart>
				</Panel>
			))}
		</Grid>
	);
}
