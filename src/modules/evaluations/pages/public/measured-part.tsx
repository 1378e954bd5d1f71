import { fullDate } from '../../../../ui/format.ts';
import { Badge, Prose, Rows } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import type { CorrectedMeasurement } from '../../correction.ts';
import { evaluationTexts } from '../../texts.ts';
import { Corrections } from './corrections.tsx';
import type { EvaluationProps } from './evaluation-props.ts';
import { markBadges } from './mark-badges.ts';

/** What came of the project: each criterion with its mark and the reason, the latest measurement first. */
export function MeasuredPart({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { measurements } = facts;
	const texts = evaluationTexts(language);
	if (measurements.length === 0) return null;
	return (
		<section class="stack stack-4" aria-labelledby="maalt">
			<h2 class="h3" id="maalt">
				{texts.measured.title}
			</h2>
			{measurements.toReversed().map((one) => (
				<OneMeasurement seeing={seeing} facts={facts} measurement={one} />
			))}
		</section>
	);
}

function OneMeasurement({
	seeing,
	facts,
	measurement,
}: EvaluationProps & { readonly measurement: CorrectedMeasurement }) {
	const { language } = seeing;
	const texts = evaluationTexts(language).measured;
	const inDanish = danishIn(language);
	return (
		<div class="stack stack-2">
			<h3 class="h4">{texts.headings[measurement.round](fullDate(language, measurement.measuredOn))}</h3>
			<Prose text={measurement.summary} language={inDanish} />
			<Rows>
				{measurement.marks.map(({ criterion, mark, reason }) => (
					<li class="stack stack-1">
						<p>
							<Badge kind={markBadges[mark]}>{texts.marks[mark]}</Badge>
						</p>
						<p lang={inDanish}>
							<b>{facts.criteria[criterion - 1]}</b>
						</p>
						<p lang={inDanish}>{reason}</p>
					</li>
				))}
			</Rows>
			<Corrections language={language} measurement={measurement} criteria={facts.criteria} />
		</div>
	);
}
