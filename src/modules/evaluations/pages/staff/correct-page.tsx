import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { Round } from '../../measurement.ts';
import type { correctPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { Corrections } from '../public/corrections.tsx';
import { MeasurementFields, problemsAtTheirFields, readMeasurement } from './measure-page.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

/** Where a measurement is corrected, after the address of its project. */
export const correctPath = (round: Round): string => `/maal/${round === 'again' ? 'igen' : 'foerste'}`;

/** A correction as it was sent. */
export function readCorrection(sent: Sent): Readonly<Record<string, unknown>> {
	const { typed } = sent;
	return {
		...readMeasurement(sent),
		round: sent.params.round === 'igen' ? 'again' : 'first',
		reason: typed.text('reason') ?? '',
		seen: Number(typed.text('seen') ?? Number.NaN),
	};
}

/** The form in which a measurement is corrected: as it stands, and why it shall not. */
export function CorrectPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof correctPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { evaluation, process, criteria, measurement } = facts;
	const { round, measuredOn, corrections } = measurement;
	const texts = evaluationStaffTexts(language).correct;
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.title}
			lead={texts.lead}
			errors={problemsAtTheirFields(seeing, criteria.length)}
		>
			<h2 class="h3">{evaluationTexts(language).measured.headings[round](fullDate(language, measuredOn))}</h2>
			<Corrections language={language} measurement={measurement} criteria={criteria} />
			<Form
				action={localPath(language, runPath(evaluation) + correctPath(round))}
				token={form.token()}
				hidden={{ seen: String(corrections.length) }}
				label={texts.title}
			>
				<TextArea
					name="reason"
					label={texts.reason}
					hint={texts.reasonHint}
					rows={2}
					limit={limits.changeReason}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
				/>
				<MeasurementFields seeing={seeing} criteria={criteria} before={measurement} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</EvaluationStaffPage>
	);
}
