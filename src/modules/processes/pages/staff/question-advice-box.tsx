import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert } from '../../../../ui/kit/index.ts';
import { adviceOn } from '../../question-advice.ts';
import { staffTexts } from './texts.ts';

/** What could make the question easier to answer. Advice: the person can go on without taking it. */
export function QuestionAdviceBox({ seeing, question }: { readonly seeing: Seeing; readonly question: string }) {
	const texts = staffTexts(seeing.language);
	const advice = adviceOn(question);
	if (!advice) return null;
	return (
		<Alert kind="info" heading={texts.start.adviceHeading}>
			<p>
				<b>{question.trim()}</b>
			</p>
			<p>
				{texts.advice[advice]} {texts.start.adviceGoOn}
			</p>
		</Alert>
	);
}
