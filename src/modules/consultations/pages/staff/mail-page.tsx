import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatBytes, formatNumber, fullDate } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	ButtonLink,
	ButtonRow,
	Details,
	type Fact,
	Facts,
	Form,
	FunctionLink,
	NumberField,
	SelectField,
	TextArea,
	TextField,
	TimeText,
} from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { BehalfFields, contributionPath } from '../../../contributions/index.ts';
import { errorsOf } from '../../../proposals/index.ts';
import { isLate } from '../../consultation.ts';
import type { receivedMailPage } from '../../reads/received-mail-pages.ts';
import { mailLimits, mailState, type ReceivedMail, whySettlingIsRefused } from '../../received-mail.ts';
import { responseLimits } from '../../response.ts';
import { consultationStaffTexts, receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { HideNameField, ResponseWords } from '../response-fields.tsx';
import { mailDeskPath } from './mail-desk-page.tsx';
import { ConsultationStaffPage } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof receivedMailPage> };

/** One mail as it came, and the two things that staff can do with it. */
export function ReceivedMailPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, mail } = facts;
	const all = receivedMailTexts(language);
	const texts = all.one;
	const isSettled = whySettlingIsRefused(mail, consultation) !== undefined;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={mail.subject || texts.title(formatNumber(language, mail.number))}
			eyebrow={<Eyebrow seeing={seeing} facts={facts} />}
			errors={errorsOf(seeing).map((problem) =>
				problem.field === 'reason' && isSetAsideSent(seeing) ? { ...problem, field: asideField } : problem,
			)}
		>
			<Standing seeing={seeing} facts={facts} />
			<AsItCame seeing={seeing} facts={facts} isSettled={isSettled} />
			{isSettled ? null : (
				<>
					<TakeIn seeing={seeing} facts={facts} />
					<SetAside seeing={seeing} facts={facts} />
				</>
			)}
			<p>
				<FunctionLink href={localPath(language, mailDeskPath(consultation))}>{texts.back}</FunctionLink>
			</p>
		</ConsultationStaffPage>
	);
}

/** The reason of the other form on this page has a name of its own, so that its fault stands at it. */
const asideField = 'asideReason';

function isSetAsideSent({ form }: Seeing): boolean {
	return form.typed.text(asideField) !== undefined;
}

function isLateMail({ mail, consultation }: Props['facts']): boolean {
	return isLate(dateInCopenhagen(mail.receivedAt), consultation);
}

function Eyebrow({ seeing, facts }: Props) {
	const texts = receivedMailTexts(seeing.language);
	const state = mailState(facts.mail);
	return (
		<>
			<Badge kind={state === 'waiting' ? 'wait' : 'plain'}>{texts.desk.states[state]}</Badge>{' '}
			{isLateMail(facts) ? <Badge kind="warning">{texts.desk.late}</Badge> : null}
		</>
	);
}

/** What was done with it, and why. */
function Standing({ seeing, facts }: Props) {
	const { language } = seeing;
	const { mail, piece } = facts;
	const texts = receivedMailTexts(language).one;
	const state = mailState(mail);
	if (state === 'waiting') return null;
	return (
		<Alert kind="info">
			<p>
				{state === 'taken-in'
					? texts.wasTakenIn(fullDate(language, mail.takenInAt ?? mail.receivedAt))
					: texts.wasSetAside(fullDate(language, mail.setAsideAt ?? mail.receivedAt))}{' '}
				{mail.reason}
			</p>
			{piece ? (
				<p>
					<ButtonLink href={localPath(language, contributionPath(piece))} kind="secondary">
						{texts.see}
					</ButtonLink>
				</p>
			) : null}
		</Alert>
	);
}

/** Where it can still be taken in its words stand in the form: to read them twice helps nobody. */
function AsItCame({ seeing, facts, isSettled }: Props & { readonly isSettled: boolean }) {
	const { language } = seeing;
	const { mail } = facts;
	const texts = receivedMailTexts(language).one;
	const shown: Fact[] = [
		{
			icon: 'person',
			name: texts.from,
			children: (
				<>
					{mail.senderName ? `${mail.senderName}, ` : ''}
					{mail.senderEmail}
				</>
			),
		},
		{
			icon: 'calendar',
			name: texts.came,
			children: (
				<>
					{fullDate(language, mail.receivedAt)} <TimeText at={mail.receivedAt} />
				</>
			),
		},
		// Only where the two tell of different days: a server held the mail back, or a clock is wrong.
		...(mail.datedAt && dateInCopenhagen(mail.datedAt) !== dateInCopenhagen(mail.receivedAt)
			? [
					{
						icon: 'calendar' as const,
						name: texts.dated,
						children: texts.datedText(fullDate(language, mail.datedAt)),
					},
				]
			: []),
	];
	return (
		<section class="stack stack-3" aria-labelledby="mailen">
			<h2 class="h3" id="mailen">
				{texts.original}
			</h2>
			<Facts facts={shown} />
			<p class="small soft">{texts.proves}</p>
			{isSettled ? <MailWords mail={mail} seeing={seeing} /> : null}
			<Files seeing={seeing} facts={facts} />
		</section>
	);
}

/** The words without links: whoever sends mails to an authority may wish that somebody presses one. */
function MailWords({ seeing, mail }: { readonly seeing: Seeing; readonly mail: ReceivedMail }) {
	const { language } = seeing;
	if (!mail.text) return <p class="soft">{receivedMailTexts(language).one.noText}</p>;
	return (
		<div class="panel pad prose" lang={foreignTo(language, mail.language)} dir="auto">
			{mail.text.split(/\n{2,}/).map((paragraph) => (
				<p>
					{paragraph.split('\n').map((line, index) => (
						<>
							{index > 0 ? <br /> : null}
							{line}
						</>
					))}
				</p>
			))}
		</div>
	);
}

function Files({ seeing, facts }: Props) {
	const { language } = seeing;
	const { mail, files, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	if (files.length === 0) return null;
	const at = localPath(language, `${mailDeskPath(consultation)}/${mail.number}`);
	return (
		<section class="stack stack-2" aria-labelledby="filer">
			<h3 class="h4" id="filer">
				{texts.files} ({formatNumber(language, files.length)})
			</h3>
			<ul class="stack stack-2">
				{files.map(({ name, bytes, file, refusal }) => (
					<li>
						{file ? <FunctionLink href={`${at}/${file}`}>{name}</FunctionLink> : <b>{name}</b>}{' '}
						<span class="small soft">
							{formatBytes(language, bytes)}
							{refusal ? `. ${texts.refusals[refusal]}` : ''}
						</span>
					</li>
				))}
			</ul>
			<p class="small soft">{texts.safe}</p>
		</section>
	);
}

function TakeIn({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { mail, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	const action = localPath(language, `${mailDeskPath(consultation)}/${mail.number}/svar`);
	return (
		<section class="panel pad stack stack-4" aria-labelledby="tag-ind">
			<h2 class="h3" id="tag-ind">
				{texts.takeIn}
			</h2>
			<p>{texts.takeInText}</p>
			<Form action={action} token={form.token()}>
				<ResponseWords seeing={seeing} value={mail.text} label={texts.words} />
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					limit={responseLimits.name}
					optional
					autocomplete="off"
					value={form.typed.text('name') ?? mail.senderName}
					error={form.problemOf('name')}
				/>
				{isLateMail(facts) ? (
					<>
						<Alert kind="warning">
							<p>{texts.late}</p>
						</Alert>
						<TextArea
							name="reason"
							label={texts.lateReason}
							rows={2}
							limit={mailLimits.reason}
							value={form.typed.text('reason')}
							error={isSetAsideSent(seeing) ? undefined : form.problemOf('reason')}
						/>
					</>
				) : null}
				<MoreOfResponse seeing={seeing} facts={facts} />
				<ButtonRow>
					<Button>{texts.takeInButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

const moreFields = ['headCount', 'paragraphs', 'consultee', 'behalf', 'behalfName', 'organisation'];

/** What few responses need: closed, so that most are taken in by one press. */
function MoreOfResponse({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultees } = facts;
	const texts = receivedMailTexts(language).one;
	const staff = consultationStaffTexts(language);
	return (
		<Details summary={texts.more} open={moreFields.some((field) => form.problemOf(field) !== undefined)}>
			<NumberField
				name="headCount"
				label={texts.headCount}
				hint={texts.headCountHint}
				unit={texts.people}
				optional
				value={form.typed.text('headCount')}
				error={form.problemOf('headCount')}
			/>
			<TextField
				name="paragraphNumbers"
				label={staff.enter.paragraphs}
				hint={staff.enter.paragraphsHint}
				optional
				value={form.typed.text('paragraphNumbers')}
				error={form.problemOf('paragraphs')}
			/>
			{consultees.length > 0 ? (
				<SelectField
					name="consultee"
					label={staff.consultees.whose}
					none={staff.consultees.nobodys}
					optional
					value={form.typed.text('consultee')}
					error={form.problemOf('consultee')}
					choices={consultees.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			) : null}
			<HideNameField seeing={seeing} label={texts.hideName} />
			<BehalfFields seeing={seeing} organisations={[]} writtenDown />
		</Details>
	);
}

function SetAside({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { mail, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	const problem = isSetAsideSent(seeing) ? form.problemOf('reason') : undefined;
	return (
		<Details summary={texts.setAside} open={isSetAsideSent(seeing)}>
			<Form action={localPath(language, `${mailDeskPath(consultation)}/${mail.number}/til-side`)} token={form.token()}>
				<p>{texts.setAsideText}</p>
				<TextArea
					name={asideField}
					label={texts.setAsideReason}
					hint={texts.setAsideHint}
					rows={2}
					limit={mailLimits.reason}
					value={form.typed.text(asideField)}
					error={problem}
				/>
				<Button kind="secondary">{texts.setAsideButton}</Button>
			</Form>
		</Details>
	);
}
