import type { Language } from '../../../../platform/context.ts';
import { relativeDay, weekdayDate } from '../../../../ui/format.ts';
import { Band, DateRow, FunctionLink, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ComingThing } from '../../coming.ts';
import { capital } from './dates.ts';
import type { FrontProps } from './front-page.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { publicTexts } from './public-texts.ts';

/** The next dates of all processes. */
export function FrontComing({ seeing, facts }: FrontProps) {
	const { language, context } = seeing;
	const texts = publicTexts(language);
	return (
		<Band
			id="kommer"
			heading={texts.front.coming}
			side={<FunctionLink href={localPath(language, '/moeder')}>{texts.front.allMeetings}</FunctionLink>}
		>
			{facts.coming.length > 0 ? (
				<Rows>
					{facts.coming.map((thing) =>
						thing.meeting ? (
							<MeetingRow meeting={thing.meeting} language={language} />
						) : (
							<DateRow
								day={thing.on}
								title={
									<Link href={localPath(language, `/forloeb/${thing.process.slug}`)}>{said(thing, language)}</Link>
								}
							>
								<MetaLine
									items={[
										{ text: capital(weekdayDate(language, thing.on)) },
										{ text: relativeDay(language, thing.on, context.now) },
									]}
								/>
							</DateRow>
						),
					)}
				</Rows>
			) : (
				<p class="soft">{texts.front.noComing}</p>
			)}
		</Band>
	);
}

function said({ what, process, phase }: ComingThing, language: Language): string {
	const { comingKinds } = publicTexts(language);
	if (what === 'meeting') return '';
	return what === 'phase' ? comingKinds.phase(phase ?? '', process.title) : comingKinds[what](process.title);
}
