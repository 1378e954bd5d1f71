import type { View } from '../../../platform/web/door.tsx';
import { FollowButton, FunctionLink, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { MeetingRow, processState, stateWord } from '../../processes/index.ts';
import { excerptOf } from '../../proposals/index.ts';
import type { areaPage } from '../reads/read-areas.ts';
import { placesTexts } from '../texts.ts';
import type { FactsOf } from './areas-page.tsx';

/** What goes on in one area. */
export const areaView: View<FactsOf<typeof areaPage>> = (
	seeing,
	{ area, processes, meetings, count, proposals, today },
) => {
	const { language } = seeing;
	const all = placesTexts(language);
	const texts = all.area;
	return (
		<Page
			frame={seeing.frame}
			title={area.name}
			lead={texts.lead}
			share={{ description: texts.lead }}
			breadcrumbs={[
				{ text: all.front, href: localPath(language, '/') },
				{ text: all.areas.title, href: localPath(language, '/omraader') },
				{ text: area.name },
			]}
			aside={
				<div class="stack stack-4">
					{area.shape ? (
						<img
							class="map-still"
							src={`/kort.svg?omraade=${area.key}`}
							alt={texts.mapAlt(area.name)}
							width={288}
							height={216}
						/>
					) : null}
					<FollowButton what="area" href={localPath(language, `/foelg/omraade/${area.key}`)} />
					<p>
						<FunctionLink href={localPath(language, '/omraader')}>{texts.others}</FunctionLink>
					</p>
				</div>
			}
		>
			<section class="stack stack-3" aria-labelledby="processes-heading">
				<h2 id="processes-heading">{texts.processes}</h2>
				{processes.length === 0 ? (
					<p>
						{texts.noProcesses} <Link href={localPath(language, '/forloeb')}>{texts.toAll}</Link>
					</p>
				) : (
					<Rows>
						{processes.map((process) => (
							<li class="stack stack-2">
								<h3>
									<Link href={localPath(language, `/forloeb/${process.slug}`)}>{process.title}</Link>
								</h3>
								<p>{process.question}</p>
								<p class="small soft">{stateWord(language, processState(process, today))}</p>
							</li>
						))}
					</Rows>
				)}
			</section>
			{meetings.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="meetings-heading">
					<h2 id="meetings-heading">{texts.meetings}</h2>
					<Rows>
						{meetings.map((meeting) => (
							<MeetingRow meeting={meeting} language={language} />
						))}
					</Rows>
				</section>
			) : null}
			<section class="stack stack-3" aria-labelledby="proposals-heading">
				<h2 id="proposals-heading">{texts.proposals}</h2>
				{proposals.length === 0 ? (
					<p>{texts.noProposals}</p>
				) : (
					<Rows>
						{proposals.map((proposal) => (
							<li class="stack stack-2">
								<h3 lang={danishIn(language)}>
									<Link href={localPath(language, `/forslag/${proposal.number}`)}>{proposal.title}</Link>
								</h3>
								<p lang={danishIn(language)}>{excerptOf(proposal.text)}</p>
								{proposal.place ? (
									<MetaLine
										items={[{ icon: 'place', text: <span lang={danishIn(language)}>{proposal.place}</span> }]}
									/>
								) : null}
							</li>
						))}
					</Rows>
				)}
				{count > proposals.length ? <p class="small soft">{texts.newest}</p> : null}
			</section>
		</Page>
	);
};
