import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	ButtonLink,
	Form,
	FunctionLink,
	Page,
	Panel,
	PanelPart,
	Prose,
} from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../consultation.ts';
import type { mailReceiptPage } from '../../reads/received-mail-pages.ts';
import { forgetAt, isLateMail, mailState } from '../../received-mail.ts';
import { mailReceiptPath } from '../../steps/acknowledge-mail.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof mailReceiptPage> };

/** What became of a mail, for whoever sent it: they got the link in the answer to it. */
export function MailReceiptPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { mail, consultation, files } = facts;
	const all = receivedMailTexts(language);
	const texts = all.receipt;
	const state = mailState(mail);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(formatNumber(language, mail.number))}
			lead={texts.lead(consultation.title)}
			eyebrow={<Badge kind={state === 'waiting' ? 'wait' : 'plain'}>{all.desk.states[state]}</Badge>}
			breadcrumbs={[
				{ text: consultation.title, href: to(consultationPath(consultation)) },
				{ text: texts.title(formatNumber(language, mail.number)) },
			]}
			errors={seeing.form.problems}
			unlisted
		>
			<Panel>
				<PanelPart>
					<p>
						<b>{texts.states[state]}</b>
					</p>
					{state === 'set-aside' && mail.setAsideAt ? (
						<>
							<p>{mail.reason}</p>
							<p class="small soft">{texts.deleted(fullDate(language, forgetAt(mail.setAsideAt)))}</p>
						</>
					) : null}
					{state === 'taken-in' ? (
						<p>
							<ButtonLink href={to(`/kvittering/${facts.secret}`)}>{texts.see}</ButtonLink>
						</p>
					) : null}
					<p>
						{texts.came}: {fullDate(language, mail.receivedAt)}
					</p>
					{state === 'waiting' && isLateMail(mail, consultation) ? (
						<Alert kind="warning">
							<p>{texts.late}</p>
						</Alert>
					) : null}
				</PanelPart>
			</Panel>
			<section class="stack stack-3" aria-labelledby="skrev">
				<h2 class="h3" id="skrev">
					{texts.text}
				</h2>
				{mail.subject ? (
					<p>
						<b>{mail.subject}</b>
					</p>
				) : null}
				{mail.text ? <Prose text={mail.text} language={foreignTo(language, mail.language)} /> : null}
				{files.length > 0 ? (
					<ul class="stack stack-1">
						{files.map(({ name, refusal }) => (
							<li>
								{name} {refusal ? <span class="small soft">{all.one.refusals[refusal]}</span> : null}
							</li>
						))}
					</ul>
				) : null}
			</section>
			{state === 'taken-in' ? null : (
				<section class="stack stack-3" aria-labelledby="slet">
					<h2 class="h3" id="slet">
						{texts.withdraw}
					</h2>
					<p>{texts.withdrawText}</p>
					<Form action={`${to(mailReceiptPath(facts.secret))}/slet`} token={seeing.form.token()}>
						<Button kind="secondary">{texts.withdraw}</Button>
					</Form>
				</section>
			)}
			<p class="small soft">{texts.keep}</p>
			<p>
				<FunctionLink href={to(consultationPath(consultation))}>{texts.consultation}</FunctionLink>
			</p>
		</Page>
	);
}
