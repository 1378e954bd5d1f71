import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import {
	Button,
	type Choice,
	Choices,
	Form,
	FunctionLink,
	Page,
	SelectField,
	TextArea,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { Assignment, Contribution } from '../../contributions/index.ts';
import type { PersonNames } from '../../people/index.ts';
import type { DeskWish } from '../desk-wish.ts';
import { handLimits, handMark } from '../hands.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

/** So many colleagues can be shown side by side; more are chosen from a list. */
const mostSideBySide = 8;

interface HandsFacts {
	readonly piece: Contribution;
	readonly wish: DeskWish;
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly assignments: readonly Assignment[];
	readonly names: ReadonlyMap<string, PersonNames>;
}

type Props = { readonly seeing: Seeing; readonly facts: HandsFacts };

/** The page where a piece is handed on, with everybody who has had it. */
export function HandsPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { piece, wish, assignments } = facts;
	const texts = answersTexts(language).inbox.hands;
	const [current] = assignments;
	const to = (path: string) => localPath(language, deskAddress(path, wish));
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(piece.number)}
			heading={texts.heading}
			current="/svarbord"
			errors={form.problems}
			breadcrumbs={[
				{ text: answersTexts(language).desk.title, href: to('/svarbord') },
				{ text: answersTexts(language).piece.number(piece.number), href: to(`/svarbord/${piece.number}`) },
				{ text: texts.heading },
			]}
			aside={<History seeing={seeing} facts={facts} />}
			unlisted
		>
			<p>
				<b lang={danishIn(language)}>{piece.title}</b>
			</p>
			<Form
				action={to(`/svarbord/${piece.number}/giv-videre`)}
				token={form.token()}
				hidden={{ seen: handMark(current), ...openPile(wish) }}
			>
				<Colleagues seeing={seeing} facts={facts} />
				<TextArea
					name="message"
					label={texts.messageField}
					hint={texts.messageHint}
					optional
					limit={handLimits.message}
					rows={3}
					value={form.typed.text('message') ?? ''}
					error={form.problemOf('message')}
				/>
				<Button>{texts.send}</Button>
			</Form>
			<p>
				<FunctionLink href={to(`/svarbord/${piece.number}`)}>{texts.back}</FunctionLink>
			</p>
		</Page>
	);
}

function Colleagues({ seeing, facts }: Props) {
	const { form } = seeing;
	const texts = answersTexts(seeing.language).inbox.hands;
	const [current] = facts.assignments;
	const choices: Choice[] = facts.colleagues
		.filter(({ id }) => id !== current?.personId)
		.map(({ id, name }) => ({ value: id, label: name }));
	if (current && current.personId !== null) choices.push({ value: '', label: texts.putBack });
	const field = {
		name: 'to',
		label: texts.to,
		hint: texts.toHint,
		value: form.typed.text('to'),
		error: form.problemOf('to'),
		choices,
	};
	return choices.length > mostSideBySide ? <SelectField {...field} /> : <Choices {...field} />;
}

function History({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = answersTexts(language).inbox.hands;
	return (
		<section class="stack stack-3" aria-labelledby="hands-heading">
			<h2 class="h3" id="hands-heading">
				{texts.history}
			</h2>
			{facts.assignments.length === 0 ? <p>{texts.noHistory}</p> : null}
			<ol class="stack stack-3">
				{facts.assignments.map((assignment) => (
					<li>
						<p class="small soft">{nearDate(language, assignment.assignedAt, context.now)}</p>
						<p>{whatHappened(seeing, facts, assignment)}</p>
						{assignment.message ? <p class="small">{assignment.message}</p> : null}
					</li>
				))}
			</ol>
		</section>
	);
}

function whatHappened({ language }: Seeing, { names }: HandsFacts, { personId, byPersonId }: Assignment): string {
	const texts = answersTexts(language).inbox.hands;
	const name = (id: string | null) => (id && names.get(id)?.name) || texts.someone;
	if (personId === null) return texts.gaveBack(name(byPersonId));
	return personId === byPersonId ? texts.tookIt(name(personId)) : texts.gaveIt(name(byPersonId), name(personId));
}
