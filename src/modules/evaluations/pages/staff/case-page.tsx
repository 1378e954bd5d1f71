import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	Alert,
	Button,
	ButtonLink,
	ButtonRow,
	DateField,
	Form,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type OfferKind, offerKinds } from '../../council-case.ts';
import { evaluationPath } from '../../evaluation.ts';
import { limits } from '../../limits.ts';
import type { caseFormPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { DecisionForm } from './decision-form.tsx';
import { amountText } from './evaluation-form.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof caseFormPage> };

const offerFields = (kind: OfferKind) => [`${kind}Text`, `${kind}FirstYear`, `${kind}Yearly`] as const;

/** A case as it was sent. */
export function readCase({ typed, params }: Sent): Readonly<Record<string, unknown>> {
	const names = ['caseNumber', 'summary', 'meetingOn', ...offerKinds.flatMap(offerFields)];
	return { slug: params.slug, ...Object.fromEntries(names.map((name) => [name, typed.text(name) ?? ''])) };
}

/** The form for the case that brings a project before the council, and the button that sends it. */
export function CaseFormPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process, councilCase } = facts;
	const texts = evaluationStaffTexts(language).case;
	const isSent = councilCase !== undefined && councilCase.sentAt !== null;
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.title}
			lead={isSent ? texts.sent : texts.lead}
		>
			{councilCase ? (
				<p>
					<ButtonLink href={localPath(language, `${evaluationPath(evaluation)}/sag`)} kind="secondary" icon="eye">
						{texts.see}
					</ButtonLink>
				</p>
			) : null}
			{isSent ? null : <Fields seeing={seeing} facts={facts} />}
			{isSent ? <DecisionForm seeing={seeing} facts={facts} /> : null}
			{isSent || !councilCase ? null : <Send seeing={seeing} facts={facts} />}
		</EvaluationStaffPage>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { evaluation, councilCase } = facts;
	const texts = evaluationStaffTexts(language).case;
	const field = (name: string, first: string | undefined) => ({
		name,
		value: form.typed.text(name) ?? first,
		error: form.problemOf(name),
	});
	return (
		<Form action={`${localPath(language, runPath(evaluation))}/sag`} token={form.token()}>
			<TextArea {...field('summary', councilCase?.summary)} label={texts.summary} rows={5} limit={limits.summary} />
			{offerKinds.map((kind) => (
				<OfferFields seeing={seeing} facts={facts} kind={kind} />
			))}
			<DateField {...field('meetingOn', councilCase?.meetingOn ?? undefined)} label={texts.meetingOn} optional />
			<TextField
				{...field('caseNumber', councilCase?.caseNumber)}
				label={texts.caseNumber}
				limit={limits.caseNumber}
				narrow
				optional
			/>
			<ButtonRow>
				<Button kind={councilCase ? 'secondary' : 'primary'}>{texts.save}</Button>
			</ButtonRow>
		</Form>
	);
}

function OfferFields({ seeing, facts, kind }: Props & { readonly kind: OfferKind }) {
	const { language, form } = seeing;
	const texts = evaluationStaffTexts(language).case;
	const offer = facts.councilCase?.offers.find((one) => one.kind === kind);
	const [text, firstYear, yearly] = offerFields(kind);
	const field = (name: string, first: string | undefined) => ({
		name,
		value: form.typed.text(name) ?? first,
		error: form.problemOf(name),
	});
	return (
		<fieldset class="sk-part">
			<legend class="h3">{evaluationTexts(language).council.offers[kind]}</legend>
			<TextArea {...field(text, offer?.text)} label={texts.text} rows={3} limit={limits.offer} />
			<TextField
				{...field(firstYear, offer && amountText(offer.firstYearOre))}
				label={texts.firstYear}
				hint={texts.money}
				narrow
			/>
			<TextField {...field(yearly, offer && amountText(offer.yearlyOre))} label={texts.yearly} narrow />
		</fieldset>
	);
}

function Send({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { evaluation, isMeasured } = facts;
	const texts = evaluationStaffTexts(language).case;
	if (!isMeasured)
		return (
			<Alert kind="info">
				<p>{texts.sendNotYet}</p>
			</Alert>
		);
	return (
		<section class="panel pad stack stack-3" aria-labelledby="send">
			<h2 class="h3" id="send">
				{texts.send}
			</h2>
			<p>{texts.sendText}</p>
			<Form action={`${localPath(language, runPath(evaluation))}/sag/send`} token={form.token()} inline>
				<Button>{texts.send}</Button>
			</Form>
		</section>
	);
}
