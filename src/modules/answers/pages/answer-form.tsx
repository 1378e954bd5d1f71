import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow, Details, Form, ReadThroughButton } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { seenMark } from '../answering.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { AnswerFields } from './answer-fields.tsx';
import { deskAddress, openPile } from './desk-address.ts';
import { TemplateChoice } from './template-choice.tsx';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** The form for the answer; behind a fold where there is one already. */
export function AnswerForm({ seeing, facts }: Props) {
	const texts = answersTexts(seeing.language).answer;
	if (!facts.answer) {
		return (
			<div class="stack stack-4">
				<h3 class="sr-only">{texts.heading}</h3>
				<TemplateChoice seeing={seeing} facts={facts} />
				<Fields seeing={seeing} facts={facts} />
			</div>
		);
	}
	return (
		<Details summary={texts.again} open={seeing.form.typed.text('heading') !== undefined || facts.filled !== undefined}>
			<p>{texts.againHelp}</p>
			<TemplateChoice seeing={seeing} facts={facts} />
			<Fields seeing={seeing} facts={facts} />
		</Details>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { piece, answer, desk, told, filled } = facts;
	const texts = answersTexts(language).answer;
	return (
		<Form
			action={localPath(language, deskAddress(`/svarbord/${piece.number}/svar`, desk.wish))}
			token={form.token()}
			// Always what the page shows now: sent again after a refusal, it says that the other answer was read.
			hidden={{ seen: seenMark(piece), ...openPile(desk.wish) }}
		>
			<AnswerFields seeing={seeing} begun={filled ?? answer} />
			<ReadThroughButton />
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
