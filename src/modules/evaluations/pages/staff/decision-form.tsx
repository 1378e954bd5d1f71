import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	Choices,
	DateField,
	Form,
	SelectField,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { offerKinds } from '../../council-case.ts';
import { decisionChoices, needsReason } from '../../council-decision.ts';
import { limits } from '../../limits.ts';
import type { caseFormPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { DecisionLine } from '../public/decision-line.tsx';
import { runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof caseFormPage> };

const texted = ['text', 'dissent', 'decidedOn', 'url', 'meeting', 'reason'] as const;

/** A decision as it was sent. */
export function readDecision({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	return {
		slug: params.slug,
		choice: typed.text('choice'),
		seen: Number(typed.text('seen') ?? Number.NaN),
		...Object.fromEntries(texted.map((name) => [name, typed.text(name) ?? ''])),
	};
}

/** What the council decided, once it has the case: recorded, and recorded again when it decides again. */
export function DecisionForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { evaluation, decisions } = facts;
	const texts = evaluationStaffTexts(language).decision;
	const inForce = decisions.at(-1);
	return (
		<section class="stack stack-3" aria-labelledby="beslutning">
			<h2 class="h3" id="beslutning">
				{inForce ? texts.again : texts.title}
			</h2>
			<DecisionLine language={language} evaluation={evaluation} decision={inForce} />
			<p>{inForce ? texts.againText : texts.lead}</p>
			<Form
				action={`${localPath(language, runPath(evaluation))}/sag/beslutning`}
				token={form.token()}
				hidden={{ seen: String(decisions.length) }}
				label={inForce ? texts.again : texts.title}
			>
				<Fields seeing={seeing} facts={facts} />
				<ButtonRow>
					<Button kind={inForce ? 'secondary' : 'primary'}>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const { evaluation, decisions, councilCase } = facts;
	const texts = evaluationStaffTexts(language).decision;
	const { council, decision: shown } = evaluationTexts(language);
	const today = dateInCopenhagen(context.now);
	const last = decisions.at(-1);
	const isOffer = (choice: string): choice is (typeof offerKinds)[number] =>
		(offerKinds as readonly string[]).includes(choice);
	const planned = councilCase?.meetingOn;
	const field = (name: string, first?: string) => ({
		name,
		value: form.typed.text(name) ?? first,
		error: form.problemOf(name),
	});
	return (
		<>
			<Choices
				{...field('choice', last?.choice)}
				label={texts.choice}
				choices={decisionChoices.map((value) => ({
					value,
					label: isOffer(value) ? council.offers[value] : shown.choices[value],
					hint: texts.hints[value],
				}))}
			/>
			<DateField
				{...field('decidedOn', last?.decidedOn ?? (planned && planned <= today ? planned : today))}
				label={texts.decidedOn}
				min={evaluation.startsOn}
				max={today}
			/>
			<TextArea
				{...field('text', last?.text)}
				label={texts.text}
				hint={texts.textHint}
				rows={5}
				limit={limits.decision}
			/>
			<TextArea
				{...field('dissent', last?.dissent)}
				label={texts.dissent}
				hint={texts.dissentHint}
				rows={3}
				limit={limits.dissent}
				optional
			/>
			<TextField {...field('url', last?.url)} label={texts.url} hint={texts.urlHint} type="url" optional />
			{facts.meetings.length > 0 ? <MeetingField seeing={seeing} facts={facts} /> : null}
			{last ? (
				<TextArea
					{...field('reason')}
					label={texts.reason}
					rows={2}
					limit={limits.changeReason}
					optional={!needsReason(decisions)}
				/>
			) : null}
		</>
	);
}

function MeetingField({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = evaluationStaffTexts(language).decision;
	return (
		<SelectField
			name="meeting"
			label={texts.meeting}
			optional
			unmarked
			none={texts.noMeeting}
			value={form.typed.text('meeting') ?? facts.decisions.at(-1)?.meetingId ?? undefined}
			error={form.problemOf('meeting')}
			choices={facts.meetings.map(({ id, title, startsAt }) => ({
				value: id,
				label: `${title}, ${fullDate(language, startsAt)}`,
			}))}
		/>
	);
}
