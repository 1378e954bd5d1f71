import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate, plural } from '../../../../ui/format.ts';
import { Badge, Button, Form, KeysetPager, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { excerptOf } from '../../../proposals/index.ts';
import { maySteerConsultation } from '../../permissions.ts';
import { type mailDeskPage, pileWord } from '../../reads/received-mail-pages.ts';
import { isLateMail, mailStates, type ReceivedMail, senderName } from '../../received-mail.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof mailDeskPage> };

/** Where the mails to a consultation are read. */
export const mailDeskPath = (consultation: { readonly slug: string }): string => `${runPath(consultation)}/post`;

/** The mails to a consultation: those that wait first, and the address that they come to. */
export function MailDeskPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, list, counts, pile } = facts;
	const texts = receivedMailTexts(language).desk;
	const own = localPath(language, mailDeskPath(consultation));
	const narrowed = pileWord(pile);
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
		>
			<Mailbox seeing={seeing} facts={facts} />
			<nav class="button-row" aria-label={texts.filter}>
				{mailStates.map((state) => {
					const word = pileWord(state);
					return (
						<Link
							class="function-link"
							href={word ? `${own}?vis=${word}` : own}
							current={state === pile ? 'page' : undefined}
						>
							{texts.states[state]} ({formatNumber(language, counts[state])})
						</Link>
					);
				})}
			</nav>
			{list.items.length === 0 ? <p>{texts.none[pile]}</p> : null}
			<Rows>
				{list.items.map((mail) => (
					<MailRow seeing={seeing} facts={facts} mail={mail} />
				))}
			</Rows>
			<KeysetPager
				first={facts.isFirst ? undefined : `${own}${narrowed ? `?vis=${narrowed}` : ''}`}
				older={list.next && `${own}?${narrowed ? `vis=${narrowed}&` : ''}efter=${encodeURIComponent(list.next)}`}
			/>
		</ConsultationStaffPage>
	);
}

function MailRow({ seeing, facts, mail }: Props & { readonly mail: ReceivedMail }) {
	const { language, context } = seeing;
	const texts = receivedMailTexts(language).desk;
	const files = facts.files(mail).length;
	return (
		<li class="stack stack-2">
			<MetaLine
				items={[
					{ icon: 'email', text: senderName(mail) },
					{ text: nearDate(language, mail.receivedAt, context.now) },
					...(files > 0 ? [{ icon: 'document' as const, text: plural(language, files, texts.files) }] : []),
				]}
			>
				{isLateMail(mail, facts.consultation) ? <Badge kind="warning">{texts.late}</Badge> : null}
			</MetaLine>
			<h2 class="h4">
				<Link href={localPath(language, `${mailDeskPath(facts.consultation)}/${mail.number}`)}>
					<span lang={foreignTo(language, mail.language)}>{mail.subject || texts.noSubject}</span>
				</Link>
			</h2>
			<p lang={foreignTo(language, mail.language)}>{excerptOf(mail.text, 200)}</p>
			{mail.reason ? <p class="small soft">{mail.reason}</p> : null}
		</li>
	);
}

/** The address, and the button that opens or closes it for those who steer the consultation. */
function Mailbox({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const { consultation, address, isOpen, state } = facts;
	const texts = receivedMailTexts(language).desk;
	const isOver = state === 'closed';
	const steers = maySteerConsultation(context.actor, facts).kind === 'yes';
	const isTaking = state === 'running' || state === 'ended';
	return (
		<section class="panel pad stack stack-3" aria-labelledby="adresse">
			<h2 class="h3" id="adresse">
				{texts.address}
			</h2>
			{address ? (
				<p>
					<b>{address}</b>
				</p>
			) : (
				<p>{texts.off}</p>
			)}
			{isOver ? (
				<p>{receivedMailTexts(language).one.settledForGood}</p>
			) : (
				<>
					<p>{isOpen ? (isTaking ? texts.isOpen : texts.notYet) : texts.isClosed}</p>
					{steers && (address || isOpen) ? (
						<Form
							action={localPath(language, mailDeskPath(consultation))}
							token={form.token()}
							hidden={{ open: isOpen ? 'nej' : 'ja' }}
							inline
						>
							<Button kind="secondary">{isOpen ? texts.close : texts.open}</Button>
						</Form>
					) : null}
				</>
			)}
		</section>
	);
}
