import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, nearDate } from '../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	Choices,
	Details,
	Form,
	FunctionLink,
	Link,
	MetaLine,
	Prose,
	Rows,
	TextArea,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { isPublic } from '../../contributions/index.ts';
import type { Asked } from '../reads/asked-of-authors.ts';
import type { rearrangePage } from '../reads/rearrange-pages.ts';
import { rearrangementState, reasonLimit, whyGatheringIsRefused, whyUndoingIsRefused } from '../rearrangement.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import type { FactsOf } from './facts-of.ts';
import { RearrangeFrame, WhoIsAsked } from './rearrange-frame.tsx';
import { askedLine } from './rearranged.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof rearrangePage> };

const ways = { merge: 'laeg-sammen', split: 'del', move: 'flyt' } as const;

/** What staff can do with where a proposal stands: the three ways, what waits for its author, and what was asked before. */
export function RearrangePage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = rearrangementTexts(language).hub;
	const today = dateInCopenhagen(context.now);
	const waiting = facts.asked.find(({ question }) => rearrangementState(question, today) === 'waiting');
	const earlier = facts.asked.filter((asked) => asked !== waiting);
	return (
		<RearrangeFrame seeing={seeing} facts={facts} title={texts.title} lead={texts.lead}>
			<p>
				<b lang={danishIn(language)}>{facts.proposal.title}</b>
			</p>
			{waiting ? <Waiting seeing={seeing} facts={facts} asked={waiting} /> : <Ways seeing={seeing} facts={facts} />}
			<Undo seeing={seeing} facts={facts} />
			{earlier.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="earlier-heading">
					<h2 class="h3" id="earlier-heading">
						{texts.earlier}
					</h2>
					<Rows>
						{earlier.map((asked) => (
							<Earlier seeing={seeing} facts={facts} asked={asked} />
						))}
					</Rows>
				</section>
			) : null}
		</RearrangeFrame>
	);
}

function Ways({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = rearrangementTexts(language).hub;
	if (!isPublic(facts.proposal) || facts.proposal.answeredAt !== null) return null;
	return (
		<>
			<WhoIsAsked seeing={seeing} facts={facts} />
			<Rows>
				{(['merge', 'split', 'move'] as const).map((way) => (
					<li class="stack stack-1">
						<h2 class="h3">
							<Link href={localPath(language, `/forslag/${facts.proposal.number}/${ways[way]}`)}>
								{texts.ways[way]}
							</Link>
						</h2>
						<p>{texts.hints[way]}</p>
					</li>
				))}
			</Rows>
		</>
	);
}

function Waiting({ seeing, facts, asked }: Props & { readonly asked: Asked }) {
	const { language, context } = seeing;
	const texts = rearrangementTexts(language).hub;
	const { question } = asked;
	return (
		<Alert kind="info" heading={texts.waiting}>
			<p>
				{askedLine(asked, facts.process.id, language)}.{' '}
				{texts.askedOn(question.askedByName, nearDate(language, question.askedAt, context.now))}.{' '}
				{texts.until(fullDate(language, question.answerBy))}.
			</p>
			<p lang={danishIn(language)}>{question.reason}</p>
			<Form action={localPath(language, `/forslag/${facts.proposal.number}/omlaeg/tag-tilbage`)}>
				<Button kind="secondary">{texts.callOff}</Button>
			</Form>
			<ByPhone seeing={seeing} number={facts.proposal.number} />
		</Alert>
	);
}

/** Not everybody reads mail: what an author says by telephone is written down by whoever heard it. */
function ByPhone({ seeing, number }: { readonly seeing: Seeing; readonly number: number }) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).hub.byPhone;
	const failed = form.problemOf('consent') !== undefined || form.problemOf('words') !== undefined;
	return (
		<Details summary={texts.summary} open={failed}>
			<Form action={localPath(language, `/forslag/${number}/omlaeg/svar`)} token={form.token()}>
				<Choices
					name="consent"
					label={texts.consent}
					value={form.typed.text('consent')}
					error={form.problemOf('consent')}
					choices={[
						{ value: 'yes', label: texts.yes },
						{ value: 'no', label: texts.no },
					]}
				/>
				<TextArea
					name="words"
					label={texts.words}
					hint={texts.wordsHint}
					limit={reasonLimit}
					rows={3}
					value={form.typed.text('words')}
					error={form.problemOf('words')}
					noDraft
				/>
				<Button kind="secondary">{texts.button}</Button>
			</Form>
		</Details>
	);
}

function Earlier({ seeing, facts, asked }: Props & { readonly asked: Asked }) {
	const { language, context } = seeing;
	const texts = rearrangementTexts(language).hub;
	const { question } = asked;
	const state = rearrangementState(question, dateInCopenhagen(context.now));
	return (
		<li class="stack stack-1">
			<MetaLine
				items={[{ text: texts.askedOn(question.askedByName, nearDate(language, question.askedAt, context.now)) }]}
			>
				<Badge kind={state === 'done' ? 'success' : 'plain'}>{texts.states[state]}</Badge>
			</MetaLine>
			<p>{askedLine(asked, facts.process.id, language)}</p>
			<p class="small soft" lang={danishIn(language)}>
				{question.reason}
			</p>
			{question.authorWords ? (
				<div class="stack stack-1">
					<p class="small soft">{question.enteredByStaff ? texts.authorToldStaff : texts.authorSaid}</p>
					<blockquote>
						<Prose text={question.authorWords} language={danishIn(language)} />
					</blockquote>
				</div>
			) : null}
		</li>
	);
}

/** Undoing stands by the one that went on, and the way there by the one that it is in. */
function Undo({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).hub;
	const { proposal, successors, joined } = facts;
	const how = successors[0]?.how;
	const later = successors.map((one) => one.later);
	if (joined.length > 0)
		return (
			<ul class="stack stack-1">
				{joined.map(({ how: came, earlier }) => (
					<li>
						<FunctionLink href={localPath(language, `/forslag/${earlier.number}/omlaeg`)}>
							<span>
								{texts.undoHeadings[came]}: <span lang={danishIn(language)}>{earlier.title}</span>
							</span>
						</FunctionLink>
					</li>
				))}
			</ul>
		);
	const refusal = how === 'merged' ? whyUndoingIsRefused(later[0]) : whyGatheringIsRefused(later, facts.givenSupports);
	if (!how || refusal) return null;
	return (
		<section class="stack stack-3" aria-labelledby="undo-heading">
			<h2 class="h3" id="undo-heading">
				{texts.undoHeadings[how]}
			</h2>
			<p>{texts.undoTexts[how]}</p>
			<Form action={localPath(language, `/forslag/${proposal.number}/omlaeg/goer-om`)} token={form.token()}>
				<TextArea
					name="reason"
					label={texts.undoReason}
					limit={reasonLimit}
					rows={3}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
				/>
				<Button kind="secondary">{texts.undo}</Button>
			</Form>
		</section>
	);
}
