import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow, Choices, Details, Form, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, outcomes } from '../../contributions/index.ts';
import { limits, seenMark } from '../answering.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** The form for the answer; behind a fold where there is one already. */
export function AnswerForm({ seeing, facts }: Props) {
	const texts = answersTexts(seeing.language).answer;
	if (!facts.answer) {
		return (
			<>
				<h3 class="sr-only">{texts.heading}</h3>
				<Fields seeing={seeing} facts={facts} />
			</>
		);
	}
	return (
		<Details summary={texts.again} open={seeing.form.typed.text('heading') !== undefined}>
			<p>{texts.againHelp}</p>
			<Fields seeing={seeing} facts={facts} />
		</Details>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { piece, answer, desk, told } = facts;
	const texts = answersTexts(language).answer;
	const { typed, problemOf } = form;
	return (
		<Form
			action={localPath(language, deskAddress(`/svarbord/${piece.number}/svar`, desk.wish))}
			token={form.token()}
			// Always what the page shows now: sent again after a refusal, it says that the other answer was read.
			hidden={{ seen: seenMark(piece), ...openPile(desk.wish) }}
		>
			<Choices
				name="state"
				label={texts.state}
				columns
				value={typed.text('state') ?? answer?.state}
				error={problemOf('state')}
				choices={outcomes.map((state) => ({ value: state, label: contributionTexts(language).states[state] }))}
			/>
			<TextField
				name="elsewhereTo"
				label={texts.elsewhereTo}
				hint={texts.elsewhereHint}
				optional
				value={typed.text('elsewhereTo') ?? answer?.elsewhereTo ?? ''}
				error={problemOf('elsewhereTo')}
			/>
			<TextField
				name="heading"
				label={texts.headingField}
				hint={texts.headingHint}
				limit={limits.heading}
				value={typed.text('heading') ?? answer?.heading ?? ''}
				error={problemOf('heading')}
			/>
			<TextArea
				name="text"
				label={texts.reason}
				hint={texts.reasonHint}
				limit={limits.reason}
				rows={7}
				value={typed.text('text') ?? answer?.text ?? ''}
				error={problemOf('text')}
			/>
			<Details summary={texts.advice}>
				<ul class="prose">
					{texts.adviceList.map((line) => (
						<li>{line}</li>
					))}
				</ul>
			</Details>
			<div class="stack stack-3">
				<p class="small soft">
					{texts.public} {texts[told]}
				</p>
				<ButtonRow>
					<Button small>{answer ? texts.sendAgain : texts.send}</Button>
				</ButtonRow>
			</div>
		</Form>
	);
}
