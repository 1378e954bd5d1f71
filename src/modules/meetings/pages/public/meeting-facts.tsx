import { type Fact, Facts, Link, Words } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { wordsOf } from '../../meeting.ts';
import { hoursText } from '../../meeting-words.ts';
import { meetingTexts } from '../../texts.ts';
import type { MeetingProps } from './meeting-page.tsx';
import { Said } from './said.tsx';

/** When, where, how one gets in, which languages, and what it is about. */
export function MeetingFactsList({ seeing, facts }: MeetingProps) {
	const { language } = seeing;
	const { meeting, process, theme, state } = facts;
	const texts = meetingTexts(language).page;
	const access = wordsOf(meeting, language, 'access');
	const languages = wordsOf(meeting, language, 'languages');
	const lang = danishIn(language);
	const isOn = state === 'coming' || state === 'running' || state === 'draft';
	const list: Fact[] = [
		{
			icon: 'calendar',
			name: texts.when,
			children: <time datetime={meeting.startsAt.toISOString()}>{hoursText(meeting, language)}</time>,
		},
		...(meeting.place
			? [
					{
						icon: 'place' as const,
						name: texts.where,
						children: <span lang={lang}>{[meeting.place, meeting.address].filter(Boolean).join(', ')}</span>,
					},
				]
			: []),
		...(isOn && meeting.link
			? [{ icon: 'video' as const, name: texts.where, children: <VideoLink {...{ seeing, facts }} /> }]
			: []),
		...(isOn && meeting.phone
			? [
					{
						icon: 'phone' as const,
						name: texts.phone,
						children: <Link href={`tel:${meeting.phone.replace(/[^+\d]/g, '')}`}>{meeting.phone}</Link>,
					},
				]
			: []),
		...(access.text
			? [{ icon: 'hand' as const, name: texts.access, children: <Said language={language} words={access} /> }]
			: []),
		...(languages.text
			? [{ icon: 'comment' as const, name: texts.languages, children: <Said language={language} words={languages} /> }]
			: []),
		{
			icon: 'people',
			name: texts.process,
			children: (
				<>
					<Link href={localPath(language, `/forloeb/${process.slug}`)}>
						<Words text={process.title} />
					</Link>
					{theme ? (
						<>
							{' · '}
							<Link href={localPath(language, `/forloeb/${process.slug}/tema/${theme.slug}`)}>
								<Words text={theme.title} />
							</Link>
						</>
					) : null}
				</>
			),
		},
	];
	return <Facts facts={list} />;
}

function VideoLink({ seeing, facts }: MeetingProps) {
	const texts = meetingTexts(seeing.language).page;
	const { link } = facts.meeting;
	return (
		<>
			<a class="function-link" href={link} target="_blank" rel="noopener noreferrer external">
				{texts.link}
			</a>
			{URL.canParse(link) ? <p class="small soft">{texts.linkHost(new URL(link).hostname)}</p> : null}
		</>
	);
}
