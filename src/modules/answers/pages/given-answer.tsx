import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/context.ts';
import { AnswerBox, Prose } from '../../../ui/kit/index.ts';
import type { Answer } from '../../contributions/index.ts';
import { type SaidOtherwise, saidAs } from '../../wordings/index.ts';
import { answersTexts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

/** An answer, whole: what came of it, in one line, and why. */
export function GivenAnswer(props: {
	readonly answer: Answer;
	/** How else it can be read; without it, it stands in Danish. */
	readonly otherwise?: SaidOtherwise | undefined;
	readonly language: Language;
	readonly eyebrow: string;
	readonly footer?: Child;
}) {
	const { answer, language, otherwise } = props;
	const heading = saidAs(language, 'heading', answer.heading, otherwise);
	const text = saidAs(language, 'text', answer.text, otherwise);
	return (
		<AnswerBox
			id="svar"
			eyebrow={props.eyebrow}
			heading={heading.text}
			language={heading.language}
			footer={props.footer}
		>
			<p>
				<StateBadge state={answer.state} language={language} />
			</p>
			<Prose text={text.text} language={text.language} />
			{answer.elsewhereTo ? <p>{answersTexts(language).piece.elsewhere(answer.elsewhereTo)}</p> : null}
		</AnswerBox>
	);
}
