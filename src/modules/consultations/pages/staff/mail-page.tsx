import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import { Alert, Badge, ButtonLink, FunctionLink } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { contributionPath } from '../../../contributions/index.ts';
import { errorsOf } from '../../../proposals/index.ts';
import type { receivedMailPage } from '../../reads/received-mail-pages.ts';
import { isLateMail, mailState, whySettlingIsRefused } from '../../received-mail.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MailAsItCame } from './mail-as-it-came.tsx';
import { mailDeskPath } from './mail-desk-page.tsx';
import { asideField, isSetAsideSent, SetAsideForm } from './set-aside-form.tsx';
import { ConsultationStaffPage } from './staff-page.tsx';
import { TakeInForm } from './take-in-form.tsx';

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
			<MailAsItCame seeing={seeing} facts={facts} isSettled={isSettled} />
			{isSettled ? null : (
				<>
					<TakeInForm seeing={seeing} facts={facts} />
					<SetAsideForm seeing={seeing} facts={facts} />
				</>
			)}
			<p>
				<FunctionLink href={localPath(language, mailDeskPath(consultation))}>{texts.back}</FunctionLink>
			</p>
		</ConsultationStaffPage>
	);
}

function Eyebrow({ seeing, facts }: Props) {
	const texts = receivedMailTexts(seeing.language);
	const state = mailState(facts.mail);
	return (
		<>
			<Badge kind={state === 'waiting' ? 'wait' : 'plain'}>{texts.desk.states[state]}</Badge>{' '}
			{isLateMail(facts.mail, facts.consultation) ? <Badge kind="warning">{texts.desk.late}</Badge> : null}
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
