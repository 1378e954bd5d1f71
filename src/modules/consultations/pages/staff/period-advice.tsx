import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../../ui/format.ts';
import { Alert } from '../../../../ui/kit/index.ts';
import { adviceOn, type Consultation } from '../../consultation.ts';
import { consultationStaffTexts } from '../../texts.ts';

/** How long people have, and what is wrong with it: shorter than the law, or a last day on which nobody is at work. */
export function PeriodAdvice({
	seeing,
	consultation,
}: {
	readonly seeing: Seeing;
	readonly consultation: Consultation;
}) {
	const { language } = seeing;
	const texts = consultationStaffTexts(language).advice;
	const { days, workingDays, shortBy, endsOnHoliday } = adviceOn(consultation);
	const period = texts.period(formatNumber(language, days), formatNumber(language, workingDays));
	return (
		<Alert kind={shortBy > 0 || endsOnHoliday ? 'warning' : 'info'}>
			<p>
				{period} {shortBy > 0 ? plural(language, shortBy, texts.short) : null} {endsOnHoliday ? texts.holiday : null}
			</p>
		</Alert>
	);
}
