import { nearDate, plural } from '../../../../ui/format.ts';
import { ButtonLink, FunctionLink, Link, PromiseBox } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../consultation.ts';
import { consultationTexts, receivedMailTexts } from '../../texts.ts';
import { whitePaperPath } from '../../white-paper.ts';
import type { ConsultationProps } from './consultation-page.tsx';

/** Beside a consultation: until when, how to respond in every way, and how many have. */
export function RespondPanel({ seeing, facts }: ConsultationProps) {
	const { language, context } = seeing;
	const { consultation, state, counts } = facts;
	const texts = consultationTexts(language);
	const { phone, email } = seeing.frame.municipality;
	const path = localPath(language, consultationPath(consultation));
	const date = (day: string) => nearDate(language, day, context.now);
	const isOpen = state === 'running' || state === 'ended';
	const said = {
		draft: texts.page.comingText(date(consultation.opensOn)),
		coming: texts.page.comingText(date(consultation.opensOn)),
		running: texts.page.writeText,
		ended: texts.page.endedText,
		closed: texts.page.closedText,
	}[state];
	return (
		<>
			<PromiseBox
				heading={state === 'closed' ? texts.paper.title : texts.page.writeHeading}
				text={said}
				steps={[
					{
						when: date(consultation.closesOn),
						what: isOpen || state === 'coming' || state === 'draft' ? texts.page.promise : texts.states[state],
					},
				]}
				contact={isOpen ? texts.page.otherWays(phone, email) : undefined}
			>
				{isOpen ? (
					<p>
						<ButtonLink href={`${path}/skriv`} kind={state === 'running' ? 'primary' : 'secondary'}>
							{state === 'running' ? texts.page.write : texts.page.writeLate}
						</ButtonLink>
					</p>
				) : null}
				{isOpen && facts.mailbox ? (
					<>
						<p>
							{receivedMailTexts(language).write} <Link href={`mailto:${facts.mailbox}`}>{facts.mailbox}</Link>
						</p>
						<p class="small">{receivedMailTexts(language).writeText}</p>
						{context.runtime.demo ? (
							<p class="small">
								<FunctionLink href={localPath(language, `/demo/post?skriv=${encodeURIComponent(facts.mailbox)}#skriv`)}>
									{receivedMailTexts(language).tryIt}
								</FunctionLink>
							</p>
						) : null}
					</>
				) : null}
				{state === 'closed' ? (
					<p>
						<ButtonLink href={localPath(language, whitePaperPath(consultation))}>{texts.paper.read}</ButtonLink>
					</p>
				) : null}
			</PromiseBox>
			<section class="stack stack-2" aria-labelledby="kommet-ind">
				<h2 class="h3" id="kommet-ind">
					{plural(language, counts.all, texts.page.received)}
				</h2>
				<p>
					{counts.shown > 0 ? plural(language, counts.shown, texts.page.shown) : texts.page.noneShown}{' '}
					{counts.late > 0 ? plural(language, counts.late, texts.page.lateCount) : null}
				</p>
				<p class="small soft">{texts.page.whyNotAll}</p>
				{counts.shown > 0 ? (
					<p>
						<FunctionLink href={`${path}/svar`}>{texts.page.see}</FunctionLink>
					</p>
				) : null}
			</section>
		</>
	);
}
