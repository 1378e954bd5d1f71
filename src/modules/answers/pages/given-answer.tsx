import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/context.ts';
import { AnswerBox, Prose } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { Answer } from '../../contributions/index.ts';
import { answersTexts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

/** An answer, whole: what came of it, in one line, and why. */
export function GivenAnswer(props: {
	readonly answer: Answer;
	readonly language: Language;
	readonly eyebrow: string;
	readonly footer?: Child;
}) {
	const { answer, language } = props;
	return (
		<AnswerBox
			id="svar"
			eyebrow={props.eyebrow}
			heading={answer.heading}
			language={danishIn(language)}
			footer={props.footer}
		>
			<p>
				<StateBadge state={answer.state} language={language} />
			</p>
			<Prose text={answer.text} language={danishIn(language)} />
			{answer.elsewhereTo ? <p>{answersTexts(language).piece.elsewhere(answer.elsewhereTo)}</p> : null}
		</AnswerBox>
	);
}
