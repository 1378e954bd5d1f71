import { Button, Choices, Details, Form, TextArea } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleKeys, ruleNumber } from '../../contributions/index.ts';
import { moderationLimits } from '../decision.ts';
import { moderationTexts } from '../texts.ts';
import type { PieceProps } from './piece-page.tsx';

/** The form that hides a piece: a rule, and words to its author. */
export function HideForm({ seeing, facts }: PieceProps) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	const typed = form.typed.text('words');
	return (
		<Details summary={texts.hide} open={typed !== undefined}>
			<p>{texts.hideLead}</p>
			<Form action={localPath(language, `/moderation/${facts.piece.number}/skjul`)} token={form.token()}>
				<RuleField seeing={seeing} />
				<TextArea
					name="words"
					label={texts.words}
					hint={texts.wordsHint}
					optional
					limit={moderationLimits.words}
					rows={4}
					value={typed ?? ''}
					error={form.problemOf('words')}
				/>
				<Button>{texts.hideSend}</Button>
			</Form>
		</Details>
	);
}

function RuleField({ seeing }: Pick<PieceProps, 'seeing'>) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	const rules = contributionTexts(language).rules;
	return (
		<Choices
			name="rule"
			label={texts.rule}
			value={form.typed.text('rule')}
			error={form.problemOf('rule')}
			choices={ruleKeys.map((rule) => ({
				value: rule,
				label: `${ruleNumber(rule)}. ${rules.short[rule]}`,
			}))}
		/>
	);
}

/** The button that shows a hidden piece again. */
export function ShowForm({ seeing, facts }: PieceProps) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	if (facts.decisions.some(({ liftedAt, appeal }) => liftedAt === null && appeal && appeal.result === null))
		return null;
	return (
		<section class="stack stack-3" aria-labelledby="show-heading">
			<h2 class="h3" id="show-heading">
				{texts.show}
			</h2>
			<p>{texts.showLead}</p>
			<Form action={localPath(language, `/moderation/${facts.piece.number}/vis`)} token={form.token()}>
				<Button kind="secondary">{texts.show}</Button>
			</Form>
		</section>
	);
}

/** The button that shows a held piece to everybody. */
export function ApproveForm({ seeing, facts }: PieceProps) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	return (
		<Form action={localPath(language, `/moderation/${facts.piece.number}/godkend`)} token={form.token()}>
			<Button>{texts.approve}</Button>
		</Form>
	);
}
