import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	Choices,
	Form,
	FunctionLink,
	Page,
	Panel,
	PanelPart,
	TextArea,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionPath, type Flag, flagReasons } from '../../contributions/index.ts';
import { excerptOf } from '../excerpt.ts';
import { handLimits } from '../hands.ts';
import { answersTexts } from '../texts.ts';

type Props = {
	readonly seeing: Seeing;
	readonly facts: { readonly piece: Contribution; readonly own: Flag | undefined };
};

/** The page where somebody flags a piece, and later reads what was found. */
export function FlagPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { piece, own } = facts;
	const texts = answersTexts(language).inbox.flag;
	return (
		<Page
			frame={seeing.frame}
			title={own ? texts.yours : texts.title}
			lead={own ? undefined : texts.lead}
			errors={seeing.form.problems}
			unlisted
		>
			<Panel>
				<PanelPart>
					<h2 class="eyebrow">{texts.about}</h2>
					<p lang={danishIn(language)}>
						<b>{piece.title}</b>
					</p>
					{piece.text === piece.title ? null : <p lang={danishIn(language)}>{excerptOf(piece.text, 400)}</p>}
				</PanelPart>
			</Panel>
			{own ? <OwnFlag seeing={seeing} own={own} /> : <FlagForm seeing={seeing} piece={piece} />}
			{own ? (
				<p>
					<FunctionLink href={localPath(language, contributionPath(piece))}>{texts.cancel}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

function FlagForm({ seeing, piece }: { readonly seeing: Seeing; readonly piece: Contribution }) {
	const { language, form } = seeing;
	const texts = answersTexts(language).inbox.flag;
	return (
		<Form action={localPath(language, `/anmeld/${piece.number}`)} token={form.token()}>
			<Choices
				name="reason"
				label={texts.reason}
				value={form.typed.text('reason')}
				error={form.problemOf('reason')}
				choices={flagReasons.map((reason) => ({ value: reason, label: texts.reasons[reason] }))}
			/>
			<TextArea
				name="words"
				label={texts.words}
				hint={texts.wordsHint}
				optional
				limit={handLimits.flagWords}
				rows={4}
				value={form.typed.text('words') ?? ''}
				error={form.problemOf('words')}
			/>
			<p class="small soft">{seeing.context.actor.kind === 'visitor' ? texts.whoNobody : texts.who}</p>
			<ButtonRow>
				<Button>{texts.send}</Button>
				<FunctionLink href={localPath(language, contributionPath(piece))}>{texts.cancel}</FunctionLink>
			</ButtonRow>
		</Form>
	);
}

function OwnFlag({ seeing, own }: { readonly seeing: Seeing; readonly own: Flag }) {
	const { language } = seeing;
	const texts = answersTexts(language).inbox.flag;
	return (
		<>
			<p>
				{texts.yoursOn(fullDate(language, own.flaggedAt))} {texts.reasons[own.reason]}.
			</p>
			{own.words ? <p class="prose">»{own.words}«</p> : null}
			{own.settledAt ? (
				<Alert kind="info">
					<p>
						<b>{texts.settled(fullDate(language, own.settledAt))}</b>
					</p>
					<p lang={danishIn(language)}>{own.verdict}</p>
				</Alert>
			) : (
				<p>{texts.open}</p>
			)}
		</>
	);
}
