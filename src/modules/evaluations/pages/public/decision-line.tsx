import type { Language } from '../../../../platform/context.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Link } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { CouncilDecision } from '../../council-decision.ts';
import { decisionPath, type Evaluation } from '../../evaluation.ts';
import { evaluationTexts } from '../../texts.ts';

/** What the council chose, as one line that leads to the whole of it. */
export function DecisionLine(props: {
	readonly language: Language;
	readonly evaluation: Pick<Evaluation, 'slug'>;
	readonly decision: Pick<CouncilDecision, 'choice' | 'decidedOn'> | undefined;
}) {
	const { language, evaluation, decision } = props;
	if (!decision) return null;
	const texts = evaluationTexts(language).decision;
	return (
		<p>
			<b>{texts.listed(texts.choices[decision.choice])}.</b> {texts.on(fullDate(language, decision.decidedOn))}.{' '}
			<Link href={localPath(language, decisionPath(evaluation))}>{texts.read}</Link>
		</p>
	);
}
