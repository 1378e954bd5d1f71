import { nearDate } from '../../../ui/format.ts';
import { Button, Choices, Form, Panel, PanelPart, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleNumber } from '../../contributions/index.ts';
import { appealResults, type Decision, moderationLimits } from '../decision.ts';
import { moderationTexts } from '../texts.ts';
import type { PieceProps } from './piece-page.tsx';

/** What was decided about the piece, with appeals; one that waits is decided here, by somebody else than the one who decided. */
export function PastDecisions({ seeing, facts }: PieceProps) {
	const texts = moderationTexts(seeing.language).piece;
	if (facts.decisions.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="decisions-heading">
			<h2 class="h3" id="decisions-heading">
				{texts.decisions}
			</h2>
			{facts.decisions.map((decision) => (
				<OneDecision seeing={seeing} facts={facts} decision={decision} />
			))}
		</section>
	);
}

function OneDecision({ seeing, facts, decision }: PieceProps & { readonly decision: Decision }) {
	const { language, context } = seeing;
	const texts = moderationTexts(language).piece;
	const rules = contributionTexts(language).rules;
	const day = (at: Date | string) => nearDate(language, at, context.now);
	const nameOf = (id: string | null) => (id && facts.names.get(id)?.name) ?? texts.someone;
	const { appeal, rule } = decision;
	const took = facts.masks.get(decision.id)?.passage;
	return (
		<Panel>
			<PanelPart>
				<h3>{texts[decision.kind](day(decision.decidedAt), nameOf(decision.decidedBy))}</h3>
				<p>
					{ruleNumber(rule)}. {rules.short[rule]}
				</p>
				{took ? (
					<p>
						{texts.took}: »<span lang={danishIn(language)}>{took}</span>«
					</p>
				) : null}
				{decision.words ? <p lang={danishIn(language)}>»{decision.words}«</p> : null}
				{decision.liftedAt ? <p>{texts.lifted(day(decision.liftedAt))}</p> : null}
			</PanelPart>
			{appeal ? (
				<PanelPart>
					<h4>{texts.appealedOn(day(appeal.appealedAt))}</h4>
					<p lang={danishIn(language)}>»{appeal.words}«</p>
					{appeal.decidedAt && appeal.result ? (
						<>
							<p>
								{texts.decided(day(appeal.decidedAt), nameOf(appeal.decidedBy))}: {texts.results[appeal.result]}.
							</p>
							<p lang={danishIn(language)}>»{appeal.reason}«</p>
						</>
					) : (
						<>
							<p>
								<b>{texts.answerBy(day(appeal.answerBy))}</b>
							</p>
							{decision.decidedBy !== null && decision.decidedBy === context.actor.personId ? (
								<p>{texts.own}</p>
							) : (
								<DecideForm seeing={seeing} facts={facts} decision={decision} />
							)}
						</>
					)}
				</PanelPart>
			) : null}
		</Panel>
	);
}

function DecideForm({ seeing, facts, decision }: PieceProps & { readonly decision: Decision }) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	return (
		<Form
			action={localPath(language, `/moderation/${facts.piece.number}/klage`)}
			token={form.token()}
			hidden={{ decision: decision.id }}
		>
			<Choices
				name="result"
				label={texts.result}
				value={form.typed.text('result')}
				error={form.problemOf('result')}
				choices={appealResults.map((result) => ({ value: result, label: texts.results[result] }))}
			/>
			<TextArea
				name="reason"
				label={texts.reason}
				hint={texts.reasonHint}
				limit={moderationLimits.reason}
				rows={4}
				value={form.typed.text('reason') ?? ''}
				error={form.problemOf('reason')}
			/>
			<Button>{texts.decideSend}</Button>
		</Form>
	);
}
