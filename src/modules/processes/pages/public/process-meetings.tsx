import { Band, FunctionLink, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { MeetingRow } from './meeting-row.tsx';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';

/** The next meetings of a process, where anybody can come. Without any there is nothing to show. */
export function ProcessMeetings({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { meetings, process } = facts;
	if (meetings.length === 0) return null;
	const texts = publicTexts(language).process.meetings;
	const to = (path: string) => localPath(language, `/forloeb/${process.slug}${path}`);
	return (
		<Band id="moed" heading={texts.heading} side={<FunctionLink href={to('/moeder')}>{texts.all}</FunctionLink>}>
			<Rows>
				{meetings.map((meeting) => (
					<MeetingRow meeting={meeting} language={language} />
				))}
			</Rows>
			<p>
				<FunctionLink href={to('/moeder.ics')}>{texts.calendar}</FunctionLink>
			</p>
		</Band>
	);
}
