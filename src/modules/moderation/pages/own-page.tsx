import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Alert, Button, Form, FunctionLink, Page, Panel, PanelPart, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleNumber, rulePath } from '../../contributions/index.ts';
import { appealableUntil, type Decision, moderationLimits, whyAppealIsRefused } from '../decision.ts';
import type { OwnDecisions } from '../reads/read-own-decisions.ts';
import { moderationTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly own: OwnDecisions; readonly receipt: string };

/** What an author is told of a decision, and where they disagree. Who decided is not said: the municipality did. */
export function OwnDecisionsPage({ seeing, own, receipt }: Props) {
	const { language } = seeing;
	const texts = moderationTexts(language).own;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[{ text: texts.receipt, href: localPath(language, receipt) }, { text: texts.title }]}
		>
			<p>
				{texts.about} »<span lang={danishIn(language)}>{own.piece.title}</span>«.
			</p>
			{own.decisions.map((decision) => (
				<OwnDecision seeing={seeing} decision={decision} receipt={receipt} took={own.masks.get(decision.id)?.passage} />
			))}
		</Page>
	);
}

type One = {
	/** What was taken out, as long as it is kept. */
	readonly took?: string | undefined;
	readonly seeing: Seeing;
	readonly decision: Decision;
	readonly receipt: string;
};

function OwnDecision({ seeing, decision, receipt, took }: One) {
	const { language } = seeing;
	const texts = moderationTexts(language).own;
	const rules = contributionTexts(language).rules;
	const { rule, words, liftedAt } = decision;
	return (
		<section class="stack stack-4" aria-labelledby={`d-${decision.id}`}>
			<h2 id={`d-${decision.id}`}>{texts[decision.kind](fullDate(language, decision.decidedAt))}</h2>
			{liftedAt ? (
				<Alert kind="success">
					<p>{texts.lifted(fullDate(language, liftedAt))}</p>
				</Alert>
			) : null}
			<Panel>
				<PanelPart>
					{took ? (
						<>
							<h3>{texts.took}</h3>
							<p lang={danishIn(language)}>»{took}«</p>
							<p class="small soft">{texts.tookKept}</p>
						</>
					) : null}
					<h3>{texts.why}</h3>
					<p>
						<FunctionLink href={localPath(language, rulePath(rule))}>
							{texts.rule(ruleNumber(rule))}: {rules.short[rule]}
						</FunctionLink>
					</p>
					<p>{rules.long[rule]}</p>
					{words ? <p lang={danishIn(language)}>»{words}«</p> : null}
				</PanelPart>
			</Panel>
			<OwnAppeal seeing={seeing} decision={decision} receipt={receipt} />
		</section>
	);
}

function OwnAppeal({ seeing, decision, receipt }: One) {
	const { language, context } = seeing;
	const texts = moderationTexts(language).own;
	const day = (at: Date | string) => fullDate(language, at);
	const { appeal } = decision;
	if (appeal)
		return (
			<Panel>
				<PanelPart>
					<h3>{texts.appealed(day(appeal.appealedAt))}</h3>
					<p lang={danishIn(language)}>»{appeal.words}«</p>
					{appeal.decidedAt && appeal.result ? (
						<>
							<h3>{texts.decided(day(appeal.decidedAt))}</h3>
							<p>
								<b>{texts.results[appeal.result]}</b>
							</p>
							<p lang={danishIn(language)}>{appeal.reason}</p>
						</>
					) : (
						<p>{texts.waits(day(appeal.answerBy))}</p>
					)}
				</PanelPart>
			</Panel>
		);
	const until = day(appealableUntil(decision));
	const refusal = whyAppealIsRefused(decision, context.now);
	if (refusal === 'appeal-too-late') return <p>{texts.tooLate(until)}</p>;
	if (refusal) return null;
	return (
		<section class="stack stack-3">
			<h3>{texts.appeal}</h3>
			<p>{texts.appealLead(until)}</p>
			<AppealForm seeing={seeing} decision={decision} receipt={receipt} />
		</section>
	);
}

function AppealForm({ seeing, decision, receipt }: One) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).own;
	return (
		<Form action={localPath(language, `${receipt}/afgoerelse`)} token={form.token()} hidden={{ decision: decision.id }}>
			<TextArea
				name="words"
				label={texts.appealWords}
				hint={texts.appealHint}
				limit={moderationLimits.appeal}
				rows={6}
				value={form.typed.text('words') ?? ''}
				error={form.problemOf('words')}
			/>
			<Button>{texts.appealSend}</Button>
		</Form>
	);
}
