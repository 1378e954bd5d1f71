import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import {
	Badge,
	type BadgeKind,
	Button,
	Details,
	Form,
	KeysetPager,
	MetaLine,
	Prose,
	Rows,
	TextArea,
} from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { type Inquiry, type InquiryState, inquiryLimits, inquiryState, whyAnsweringIsRefused } from '../../inquiry.ts';
import type { inquiryDeskPage } from '../../reads/inquiry-pages.ts';
import { inquiryTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof inquiryDeskPage> };

const looks: Readonly<Record<InquiryState, BadgeKind>> = {
	held: 'warning',
	waiting: 'wait',
	answered: 'success',
	hidden: 'plain',
	withdrawn: 'plain',
};

/** The field of a question's answer on the page of them all. */
const answerField = ({ number }: Pick<Inquiry, 'number'>) => `svar-${number}`;

/** The questions for those who answer them: held and hidden ones too. */
export function InquiryDeskPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, list } = facts;
	const texts = inquiryTexts(language).staff;
	// Every question has a form of its own: the fault stands at the one that was sent.
	const sent = list.items.find((inquiry) => seeing.form.typed.text(answerField(inquiry)) !== undefined);
	const own = `${localPath(language, runPath(consultation))}/spoergsmaal`;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
			errors={seeing.form.problems.map((problem) =>
				problem.field === 'answer' && sent ? { ...problem, field: answerField(sent) } : problem,
			)}
		>
			{list.items.length === 0 ? <p>{texts.none}</p> : null}
			<Rows>
				{list.items.map((inquiry) => (
					<DeskRow seeing={seeing} facts={facts} inquiry={inquiry} />
				))}
			</Rows>
			<KeysetPager
				first={facts.isFirst ? undefined : own}
				older={list.next && `${own}?efter=${encodeURIComponent(list.next)}`}
			/>
		</ConsultationStaffPage>
	);
}

function DeskRow({ seeing, facts, inquiry }: Props & { readonly inquiry: Inquiry }) {
	const { language, context, form } = seeing;
	const texts = inquiryTexts(language);
	const state = inquiryState(inquiry);
	const action = `${localPath(language, runPath(facts.consultation))}/spoergsmaal/${inquiry.number}`;
	const mayAnswer = whyAnsweringIsRefused(inquiry, facts.consultation) === undefined;
	return (
		<li class="stack stack-3">
			<MetaLine items={[{ text: texts.asked(nearDate(language, inquiry.askedAt, context.now)) }]}>
				<Badge kind={looks[state]}>{texts.staff.states[state]}</Badge>
			</MetaLine>
			<h2 class="h3">{texts.number(formatNumber(language, inquiry.number))}</h2>
			<Prose text={inquiry.text} language={foreignTo(language, inquiry.language)} />
			{mayAnswer ? (
				state === 'answered' ? (
					<>
						<Prose text={inquiry.answer ?? ''} />
						<Details summary={texts.staff.correct} open={form.typed.text(answerField(inquiry)) !== undefined}>
							<AnswerForm seeing={seeing} inquiry={inquiry} action={action} />
						</Details>
					</>
				) : (
					<AnswerForm seeing={seeing} inquiry={inquiry} action={action} />
				)
			) : inquiry.answer ? (
				<Prose text={inquiry.answer} />
			) : null}
			<Form
				action={`${action}/vis`}
				token={form.token()}
				hidden={{ hidden: state === 'hidden' ? 'nej' : 'ja' }}
				label={`${state === 'hidden' ? texts.staff.show : texts.staff.hide}: ${texts.number(formatNumber(language, inquiry.number))}`}
				inline
			>
				<Button kind="secondary">{state === 'hidden' ? texts.staff.show : texts.staff.hide}</Button>
			</Form>
		</li>
	);
}

function AnswerForm(props: { readonly seeing: Seeing; readonly inquiry: Inquiry; readonly action: string }) {
	const { seeing, inquiry, action } = props;
	const { language, form } = seeing;
	const texts = inquiryTexts(language).staff;
	const name = answerField(inquiry);
	const problem = form.typed.text(name) === undefined ? undefined : form.problemOf('answer');
	return (
		<Form action={`${action}/svar`} token={form.token()} label={texts.answer(formatNumber(language, inquiry.number))}>
			<TextArea
				name={name}
				label={texts.answer(formatNumber(language, inquiry.number))}
				rows={3}
				limit={inquiryLimits.answer}
				value={form.typed.text(name) ?? inquiry.answer ?? undefined}
				error={problem}
			/>
			<Button>{inquiry.answeredAt ? texts.correct : texts.send}</Button>
		</Form>
	);
}
