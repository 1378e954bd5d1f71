import type { Language } from '../../../../platform/context.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import { Badge, Details, Prose } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import { type CorrectedMeasurement, type WhatStood, whatStood } from '../../correction.ts';
import { evaluationTexts } from '../../texts.ts';
import { markBadges } from './mark-badges.ts';

type Props = {
	readonly language: Language;
	readonly measurement: CorrectedMeasurement;
	readonly criteria: readonly string[];
};

/** That a measurement was corrected, why, and what stood before, one press away. */
export function Corrections({ language, measurement, criteria }: Props) {
	const texts = evaluationTexts(language).measured;
	const stood = whatStood(measurement);
	if (stood.length === 0) return null;
	return (
		<>
			{stood.map(({ correctedAt, reason }) => (
				<p class="small">
					<b>{texts.corrected(fullDate(language, correctedAt))}:</b> <span lang={danishIn(language)}>{reason}</span>
				</p>
			))}
			<Details summary={plural(language, stood.length, texts.stood)}>
				{stood.map((one) => (
					<OneStood language={language} stood={one} criteria={criteria} />
				))}
			</Details>
		</>
	);
}

function OneStood(props: Pick<Props, 'language' | 'criteria'> & { readonly stood: WhatStood }) {
	const { language, criteria, stood } = props;
	const texts = evaluationTexts(language).measured;
	const inDanish = danishIn(language);
	return (
		<div class="stack stack-2">
			{stood.measuredOn ? <p>{texts.stoodOn(fullDate(language, stood.measuredOn))}</p> : null}
			{stood.summary ? <Prose text={stood.summary} language={inDanish} /> : null}
			{stood.marks.map(({ criterion, mark, reason }) => (
				<div class="stack stack-1">
					<p>
						<Badge kind={markBadges[mark]}>{texts.marks[mark]}</Badge>
					</p>
					<p lang={inDanish}>
						<b>{criteria[criterion - 1]}</b>
					</p>
					<p lang={inDanish}>{reason}</p>
				</div>
			))}
		</div>
	);
}
