import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate, nearDate, plural } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Form, FunctionLink, Link, TextArea, Whole } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { whitePaperDeskPage } from '../../reads/white-paper-pages.ts';
import { consultationStaffTexts, receivedMailTexts } from '../../texts.ts';
import { whitePaperPath } from '../../white-paper.ts';
import type { FactsOf } from '../facts-of.ts';
import { mailDeskPath } from './mail-desk-page.tsx';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof whitePaperDeskPage> };

/** How far the white paper is: what still lacks an answer, and the button that closes the consultation. */
export function WhitePaperDeskPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const { consultation, process, state, answers } = facts;
	const texts = consultationStaffTexts(language).paper;
	const to = (path: string) => localPath(language, path);
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={state === 'closed' ? undefined : texts.lead}
		>
			<section class="stack stack-3" aria-labelledby="fremdrift">
				<h2 class="h3" id="fremdrift">
					{texts.progress}
				</h2>
				{answers.points === 0 ? (
					<p>{texts.noPoints}</p>
				) : (
					<Whole
						label={texts.progress}
						parts={[
							{ label: texts.answered, value: answers.points - answers.unanswered, tone: 'one' },
							{ label: texts.unanswered, value: answers.unanswered, tone: 'wait' },
						]}
					/>
				)}
				<ButtonRow>
					<ButtonLink href={to(`/sortering/${process.slug}`)} kind="secondary">
						{texts.sort}
					</ButtonLink>
					{state === 'draft' || state === 'coming' ? null : (
						<ButtonLink href={to(whitePaperPath(consultation))} kind="secondary" icon="eye">
							{state === 'closed' ? texts.see : texts.draft}
						</ButtonLink>
					)}
				</ButtonRow>
			</section>
			{state === 'closed' && consultation.closedAt ? (
				<p>{texts.closedOn(fullDate(language, consultation.closedAt))}</p>
			) : (
				<>
					<Left seeing={seeing} facts={facts} />
					{state === 'ended' ? (
						<CloseForm seeing={seeing} facts={facts} />
					) : (
						<p>{texts.waits(nearDate(language, consultation.closesOn, context.now))}</p>
					)}
				</>
			)}
		</ConsultationStaffPage>
	);
}

/** What is left, each with the way to it. */
function Left({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, due, left } = facts;
	const texts = consultationStaffTexts(language).paper;
	const to = (path: string) => localPath(language, path);
	const isForgotten = consultation.forgottenAt !== null;
	const isDone = due.unanswered === 0 && (isForgotten || due.unsorted + due.undecided + due.mails === 0);
	return (
		<section class="stack stack-3" aria-labelledby="mangler">
			<h2 class="h3" id="mangler">
				{texts.left}
			</h2>
			{isForgotten ? <p>{texts.forgotten}</p> : null}
			{isDone ? <p>{texts.nothingLeft}</p> : null}
			{due.unanswered > 0 ? (
				<div class="stack stack-2" id="field-points-unanswered" tabindex={-1}>
					<p>
						<b>{plural(language, due.unanswered, texts.unansweredText)}</b>
					</p>
					<ul class="stack stack-1">
						{left.points.map(({ number, heading }) => (
							<li>
								<Link href={to(`/sortering/${process.slug}/synspunkter/${number}`)}>
									{formatNumber(language, number)}: <span lang={danishIn(language)}>{heading}</span>
								</Link>
							</li>
						))}
					</ul>
					<More seeing={seeing} count={due.unanswered - left.points.length} />
				</div>
			) : null}
			{due.unsorted > 0 && !isForgotten ? (
				<div class="stack stack-2" id="field-responses-unsorted" tabindex={-1}>
					<p>
						<b>{plural(language, due.unsorted, texts.unsortedText)}</b>
					</p>
					<ul class="stack stack-1">
						{left.responses.map((number) => (
							<li>
								<Link href={to(`/sortering/${process.slug}/bidrag/${number}`)}>
									{texts.response(formatNumber(language, number))}
								</Link>
							</li>
						))}
					</ul>
					<More seeing={seeing} count={due.unsorted - left.responses.length} />
				</div>
			) : null}
			{due.undecided > 0 && !isForgotten ? (
				<div class="stack stack-2" id="field-responses-undecided" tabindex={-1}>
					<p>
						<b>{plural(language, due.undecided, texts.undecidedText)}</b>
					</p>
					<p>
						<FunctionLink href={to(`${runPath(consultation)}/svar?vis=uafgjorte`)}>{texts.decide}</FunctionLink>
					</p>
				</div>
			) : null}
			{due.mails > 0 && !isForgotten ? (
				<div class="stack stack-2" id="field-mails-waiting" tabindex={-1}>
					<p>
						<b>{plural(language, due.mails, receivedMailTexts(language).closing)}</b>
					</p>
					<p>
						<FunctionLink href={to(mailDeskPath(consultation))}>{receivedMailTexts(language).one.back}</FunctionLink>
					</p>
				</div>
			) : null}
		</section>
	);
}

function More({ seeing, count }: { readonly seeing: Seeing; readonly count: number }) {
	if (count <= 0) return null;
	return <p class="small soft">{plural(seeing.language, count, consultationStaffTexts(seeing.language).paper.more)}</p>;
}

function CloseForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = consultationStaffTexts(language).paper;
	return (
		<section class="panel pad stack stack-4" aria-labelledby="afslut">
			<h2 class="h3" id="afslut">
				{texts.close}
			</h2>
			<p>{texts.closeText}</p>
			<Form action={`${localPath(language, runPath(facts.consultation))}/hvidbog`} token={form.token()}>
				<TextArea
					name="conclusion"
					label={texts.conclusion}
					hint={texts.conclusionHint}
					optional
					rows={5}
					limit={limits.conclusion}
					value={form.typed.text('conclusion')}
					error={form.problemOf('conclusion')}
				/>
				<Button>{texts.closeButton}</Button>
			</Form>
		</section>
	);
}
