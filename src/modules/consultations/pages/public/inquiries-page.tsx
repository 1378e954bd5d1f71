import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import {
	Button,
	EmptyState,
	Form,
	FunctionLink,
	KeysetPager,
	Page,
	Panel,
	PanelPart,
	Prose,
	Rows,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../../ui/language.ts';
import { ProofField } from '../../../screening/index.ts';
import { consultationPath, inquiriesPath } from '../../consultation.ts';
import { type Inquiry, inquiryLimits, inquiryState } from '../../inquiry.ts';
import type { inquiriesPage } from '../../reads/inquiry-pages.ts';
import { inquiryTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof inquiriesPage> };

/** What people have asked about a consultation, what was answered, and the form to ask. */
export function InquiriesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, list, closed } = facts;
	const texts = inquiryTexts(language);
	const own = localPath(language, inquiriesPath(consultation));
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={closed === 'asking-is-over' ? texts.over : texts.lead(consultation.title)}
			current="/forloeb"
			unlisted={consultation.publishedAt === null || facts.own !== undefined}
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}/hoeringer`) },
				{ text: consultation.title, href: localPath(language, consultationPath(consultation)) },
				{ text: texts.title },
			]}
			aside={closed ? undefined : <AskForm seeing={seeing} facts={facts} />}
		>
			<OwnInquiry seeing={seeing} facts={facts} />
			{list.items.length === 0 ? (
				<EmptyState heading={texts.none} drawing="postcard">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : (
				<section aria-label={texts.title}>
					<Rows>
						{list.items.map((inquiry) => (
							<InquiryRow seeing={seeing} inquiry={inquiry} />
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : own}
				older={list.next && `${own}?efter=${encodeURIComponent(list.next)}`}
			/>
		</Page>
	);
}

function InquiryRow({ seeing, inquiry }: { readonly seeing: Seeing; readonly inquiry: Inquiry }) {
	const { language, context } = seeing;
	const texts = inquiryTexts(language);
	const date = (at: Date) => nearDate(language, at, context.now);
	return (
		<li class="stack stack-3" id={`spoergsmaal-${inquiry.number}`}>
			<div class="stack stack-1">
				<h2 class="h3">{texts.number(formatNumber(language, inquiry.number))}</h2>
				<p class="small soft">{texts.asked(date(inquiry.askedAt))}</p>
			</div>
			<Prose text={inquiry.text} language={foreignTo(language, inquiry.language)} />
			{inquiry.answer !== null && inquiry.answeredAt ? (
				<div class="panel pad stack stack-2">
					<p class="small soft">{texts.answer(date(inquiry.answeredAt))}</p>
					<Prose text={inquiry.answer} language={danishIn(language)} />
				</div>
			) : (
				<p class="soft">{texts.waits}</p>
			)}
		</li>
	);
}

/** The question of whoever holds its link, with the way to take it back. */
function OwnInquiry({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, own, secret } = facts;
	if (!own || !secret) return null;
	const texts = inquiryTexts(language).own;
	const state = inquiryState(own);
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.heading}</h2>
				{own.text ? <Prose text={own.text} language={foreignTo(language, own.language)} /> : null}
				<p>{texts.states[state]}</p>
				{state === 'withdrawn' ? null : (
					<>
						<p class="small soft">{texts.keep}</p>
						<Form action={`${localPath(language, inquiriesPath(consultation))}/traek-tilbage`} hidden={{ secret }}>
							<Button kind="secondary">{texts.withdraw}</Button>
						</Form>
					</>
				)}
			</PanelPart>
		</Panel>
	);
}

function AskForm({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const { consultation } = facts;
	const texts = inquiryTexts(language).form;
	return (
		<section class="stack stack-4" aria-labelledby="spoerg">
			<h2 class="h3" id="spoerg">
				{texts.heading}
			</h2>
			<Form
				action={localPath(language, inquiriesPath(consultation))}
				token={form.token()}
				sameAfterBack={context.actor.kind === 'visitor'}
			>
				<TextArea
					name="text"
					label={texts.text}
					hint={texts.textHint}
					rows={4}
					limit={inquiryLimits.text}
					value={form.typed.text('text')}
					error={form.problemOf('text')}
				/>
				{context.actor.personId ? null : (
					<TextField
						name="email"
						label={texts.email}
						hint={texts.emailHint}
						type="email"
						autocomplete="email"
						optional
						value={form.typed.text('email')}
						error={form.problemOf('email')}
					/>
				)}
				<ProofField seeing={seeing} />
				<Button>{texts.send}</Button>
			</Form>
			<p class="small soft">
				{texts.notResponse}{' '}
				<FunctionLink href={`${localPath(language, consultationPath(consultation))}/skriv`}>
					{texts.respond}
				</FunctionLink>
			</p>
		</section>
	);
}
