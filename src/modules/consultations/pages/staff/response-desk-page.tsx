import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import {
	Badge,
	Button,
	ButtonRow,
	CheckField,
	Form,
	FunctionLink,
	KeysetPager,
	Link,
	MetaLine,
	Prose,
	Rows,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { contributionPath, contributionTexts, shownBehalf } from '../../../contributions/index.ts';
import { excerptOf } from '../../../proposals/index.ts';
import { isLate } from '../../consultation.ts';
import type { responseDeskPage } from '../../reads/staff-pages.ts';
import { responseDecisions } from '../../response.ts';
import { consultationStaffTexts, consultationTexts, receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { mailDeskPath } from './mail-desk-page.tsx';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof responseDeskPage> };
type Item = Props['facts']['responses'][number];

/** The responses for those who read them and decide what is shown: one by one, or many at once. */
export function ResponseDeskPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, process, responses, counts, undecided } = facts;
	const texts = consultationStaffTexts(language).responses;
	const own = localPath(language, `${runPath(consultation)}/svar`);
	const count = (n: number) => formatNumber(language, n);
	const narrowed = undecided ? 'vis=uafgjorte' : '';
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
		>
			<nav class="button-row" aria-label={texts.filter}>
				<Link class="function-link" href={own} current={undecided ? undefined : 'page'}>
					{texts.all} ({count(counts.all)})
				</Link>
				<Link class="function-link" href={`${own}?vis=uafgjorte`} current={undecided ? 'page' : undefined}>
					{texts.undecided} ({count(counts.undecided)})
				</Link>
			</nav>
			{responses.length === 0 ? (
				<p>{texts.none}</p>
			) : (
				<Form action={own} token={form.token()} hidden={undecided ? { vis: 'uafgjorte' } : {}}>
					<Rows>
						{responses.map((item) => (
							<DeskRow seeing={seeing} facts={facts} item={item} />
						))}
					</Rows>
					<p>
						<b>{texts.chosen}</b>
					</p>
					<ButtonRow>
						{responseDecisions.map((decision, index) => (
							<Button name="decision" value={decision} kind={index === 0 ? 'primary' : 'secondary'}>
								{texts.decisions[decision]}
							</Button>
						))}
					</ButtonRow>
					<p class="small soft">{texts.legal}</p>
				</Form>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : `${own}${narrowed && `?${narrowed}`}`}
				older={facts.next && `${own}?${narrowed && `${narrowed}&`}efter=${encodeURIComponent(facts.next)}`}
			/>
		</ConsultationStaffPage>
	);
}

function DeskRow({ seeing, facts, item }: Props & { readonly item: Item }) {
	const { language, context, form } = seeing;
	const { piece, response } = item;
	const texts = consultationStaffTexts(language).responses;
	const words = contributionTexts(language);
	// Here stands who it is: whether a name is shown is what is decided.
	const name =
		(piece.authorId ? facts.names.get(piece.authorId)?.name : undefined) ??
		piece.typedName ??
		words.authors.unknownPerson;
	const behalf = shownBehalf(piece, words.behalf.shown);
	const number = String(piece.number);
	const mail = facts.mails.get(piece.id);
	return (
		<li class="stack stack-2">
			<MetaLine
				items={[
					{ icon: piece.channel, text: behalf ? `${name}, ${behalf}` : name },
					{ text: nearDate(language, response.receivedOn, context.now) },
					...(response.address ? [{ icon: 'place' as const, text: `${texts.address}: ${response.address}` }] : []),
					...(response.nameHidden ? [{ text: texts.hidden }] : []),
				]}
			>
				<Badge kind={response.decision === null ? 'wait' : 'plain'}>
					{response.decision === null ? texts.waiting : texts.states[response.decision]}
				</Badge>
			</MetaLine>
			{isLate(response.receivedOn, facts.consultation) ? (
				<p class="small">
					<b>{consultationTexts(language).late}</b>
				</p>
			) : null}
			<CheckField
				name={`svar-${number}`}
				label={texts.choose(number, name)}
				checked={form.typed.text(`svar-${number}`) !== undefined}
			/>
			<Prose text={excerptOf(piece.text, 600)} language={danishIn(language)} />
			<div class="button-row small">
				<FunctionLink href={localPath(language, contributionPath(piece))}>{texts.read}</FunctionLink>
				<FunctionLink href={localPath(language, `/svarbord/${number}/kvittering`)}>{texts.receipt}</FunctionLink>
				{mail ? (
					<FunctionLink href={localPath(language, `${mailDeskPath(facts.consultation)}/${mail}`)}>
						{receivedMailTexts(language).fromMail}
					</FunctionLink>
				) : null}
			</div>
		</li>
	);
}
