import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import { Alert, DataTable, Facts, FunctionLink, Page, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { type Channel, channels, contributionTexts } from '../../../contributions/index.ts';
import { documentationPath, remarkPath } from '../../documentation.ts';
import { partKeys } from '../../parts.ts';
import type { KeptFigures } from '../../process-facts.ts';
import type { documentationPage } from '../../reads/public-pages.ts';
import { isRemarkPart } from '../../remark.ts';
import { summaryOf } from '../../summary.ts';
import { documentationTexts } from '../../texts.ts';
import { channelsText, costText, groupsText, peopleText } from '../entry-words.ts';
import type { FactsOf } from '../facts-of.ts';
import { CaptionedPicture } from './pictures.tsx';
import { Remarks } from './remarks.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof documentationPage> };

/** The ways in that something came by, with how much, in their usual order. */
export function waysIn({ channels: counted }: KeptFigures): readonly (readonly [channel: Channel, count: number])[] {
	return channels.flatMap((channel) => {
		const count = counted[channel];
		return count ? [[channel, count] as const] : [];
	});
}

/** What was done and learned in a process, in its eight parts: the first is the name at the top. */
export function DocumentationPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, version, isOver } = facts;
	const texts = documentationTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={version.parts.name}
			headingLanguage={danishIn(language)}
			eyebrow={`1. ${texts.parts.name}`}
			current="/forloeb"
			breadcrumbs={[{ text: texts.catalogue.title, href: to('/dokumentation') }, { text: version.parts.name }]}
			share={{ description: summaryOf(version.parts.purpose) }}
			aside={<Beside seeing={seeing} facts={facts} />}
		>
			{isOver ? null : (
				<Alert kind="info">
					<p>{texts.page.notOver}</p>
				</Alert>
			)}
			<Found seeing={seeing} facts={facts} />
			{partKeys.slice(1).map((part, index) => (
				<section class="stack stack-3" aria-labelledby={part}>
					<h2 id={part}>{`${index + 2}. ${texts.parts[part]}`}</h2>
					<Prose text={version.parts[part]} language={danishIn(language)} />
					{isRemarkPart(part) ? (
						<Remarks
							seeing={seeing}
							part={part}
							level={3}
							heading={texts.remarks.others[part]}
							remarks={facts.remarks}
							names={facts.names}
						/>
					) : null}
				</section>
			))}
			<p>
				<FunctionLink href={to(remarkPath(process))}>{texts.remarks.ask}</FunctionLink>
			</p>
			<WaysIn seeing={seeing} facts={facts} />
			{facts.pictures.length > 0 ? (
				<section class="stack stack-4" aria-labelledby="billeder">
					<h2 id="billeder">{texts.page.pictures}</h2>
					{facts.pictures.map((picture) => (
						<CaptionedPicture language={language} picture={picture} />
					))}
				</section>
			) : null}
			<p>
				<FunctionLink href={to(`/forloeb/${process.slug}`)}>{texts.page.process}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={to('/dokumentation')}>{texts.page.others}</FunctionLink>
			</p>
		</Page>
	);
}

/** What one finds it by. */
function Found({ seeing, facts }: Props) {
	const { language } = seeing;
	const { version } = facts;
	const texts = documentationTexts(language);
	const ways = waysIn(version.counted).map(([channel]) => channel);
	return (
		<Facts
			facts={[
				{ icon: 'theme', name: texts.facts.method, children: texts.methods[version.method] },
				{ icon: 'people', name: texts.facts.groups, children: groupsText(language, version.groups) },
				{ icon: 'person', name: texts.facts.people, children: peopleText(language, version.people) },
				{ icon: 'council', name: texts.facts.cost, children: costText(language, version.costOre) },
				...(ways.length > 0
					? [{ icon: 'web' as const, name: texts.facts.channels, children: channelsText(language, ways) }]
					: []),
			]}
		/>
	);
}

function WaysIn({ seeing, facts }: Props) {
	const { language } = seeing;
	const { version, process } = facts;
	const texts = documentationTexts(language).page;
	const words = contributionTexts(language).channels;
	const ways = waysIn(version.counted);
	if (ways.length === 0) return null;
	const all = ways.reduce((sum, [, count]) => sum + count, 0);
	return (
		<section class="stack stack-3" aria-label={texts.waysIn}>
			<DataTable
				caption={texts.waysIn}
				columns={[{ heading: texts.way }, { heading: texts.count, number: true }]}
				rows={[
					...ways.map(([channel, count]) => [words[channel], formatNumber(language, count)]),
					[texts.all, formatNumber(language, all)],
				]}
			/>
			<p class="small soft">{texts.taken(fullDate(language, version.writtenAt))}</p>
			<p>
				<FunctionLink href={localPath(language, `/forloeb/${process.slug}/statistik`)}>{texts.figures}</FunctionLink>
			</p>
		</section>
	);
}

function Beside({ seeing, facts }: Props) {
	const { language } = seeing;
	const { documentation, version } = facts;
	const texts = documentationTexts(language);
	const at = localPath(language, documentationPath(documentation));
	return (
		<section class="panel pad stack stack-3" aria-labelledby="med">
			<h2 class="h3" id="med">
				{texts.page.files}
			</h2>
			<ul>
				<li>
					<FunctionLink href={`${at}/dokumentation.pdf`}>{texts.page.pdf}</FunctionLink>
				</li>
				<li>
					<FunctionLink href={`${at}/dokumentation.docx`}>{texts.page.docx}</FunctionLink>
				</li>
				<li>
					<FunctionLink href={`${at}/data.json`}>{texts.page.data}</FunctionLink>
				</li>
			</ul>
			<p class="small soft">
				{texts.page.version(formatNumber(language, version.version), fullDate(language, version.writtenAt))}
			</p>
		</section>
	);
}
