import type { Language } from '../../../../platform/context.ts';
import { ButtonLink, DateRow, Link, MetaLine } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { ShownMeeting } from '../../meet.ts';

/** One meeting in a list: day, title, hours, place and the one thing to do. A cancelled one stays, with its reason. */
export function MeetingRow({ meeting, language }: { readonly meeting: ShownMeeting; readonly language: Language }) {
	const { off, signUp } = meeting;
	return (
		<DateRow
			day={meeting.startsAt}
			off={off?.word}
			title={
				<Link href={localPath(language, meeting.path)}>
					<span lang={meeting.titleLanguage}>{meeting.title}</span>
				</Link>
			}
			action={
				signUp && !off ? (
					<ButtonLink href={localPath(language, signUp.path)} kind="secondary" small label={signUp.label}>
						{signUp.text}
					</ButtonLink>
				) : undefined
			}
		>
			{off ? (
				<p class="small" lang={danishIn(language)}>
					{off.because}
				</p>
			) : (
				<MetaLine items={[meeting.hours, ...meeting.facts].map((text) => ({ text }))} />
			)}
		</DateRow>
	);
}
