import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	EmptyState,
	FunctionLink,
	Grid,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
	Stack,
	Words,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { totalsOf } from '../../../contributions/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import type { processList } from '../../reads/public/list-processes-page.ts';
import { cardEyebrow, cardStamp } from './clock-words.ts';
import type { FactsOf } from './facts-of.ts';
import { ProcessCard } from './process-card.tsx';
import { publicTexts } from './public-texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof processList> };

/** All processes, by where they are in their life. */
export function ProcessesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = publicTexts(language);
	const { list } = texts;
	const groups = [
		['nu', list.now, facts.open],
		['kommer', list.coming, facts.coming],
		['svar', list.closed, facts.closed],
		['stoppet', list.stopped, facts.stopped],
		['afsluttede', list.concluded, facts.concluded],
	] as const;
	const none = groups.every(([, , processes]) => processes.length === 0);
	return (
		<Page
			frame={seeing.frame}
			title={list.title}
			lead={list.lead}
			current="/forloeb"
			breadcrumbs={[{ text: texts.front.title, href: localPath(language, '/') }, { text: list.title }]}
			share={{ description: list.lead }}
		>
			{none ? (
				<EmptyState heading={facts.further ? list.emptyPage : list.empty} drawing="signpost">
					{facts.further ? null : <p>{list.emptyHelp}</p>}
				</EmptyState>
			) : (
				<Stack gap={7}>
					{groups.map(([id, heading, processes]) =>
						processes.length > 0 ? (
							<Group id={id} heading={heading} processes={processes} seeing={seeing} facts={facts} />
						) : null,
					)}
				</Stack>
			)}
			<p>
				<FunctionLink href={localPath(language, '/foreninger')}>{list.others}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={localPath(language, '/dokumentation')}>{list.learned}</FunctionLink>
			</p>
			<KeysetPager
				first={facts.further ? localPath(language, '/forloeb') : undefined}
				older={facts.next ? localPath(language, `/forloeb?efter=${encodeURIComponent(facts.next)}`) : undefined}
			/>
		</Page>
	);
}

function Group(
	props: Props & {
		readonly id: string;
		readonly heading: string;
		readonly processes: readonly ParticipationProcess[];
	},
) {
	const { id, heading, processes, seeing, facts } = props;
	return (
		<section class="stack stack-4" id={id} aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`}>{heading}</h2>
			{processes === facts.open ? (
				<Grid>
					{processes.map((process) => (
						<ProcessCard
							process={process}
							language={seeing.language}
							totals={facts.totals.get(process.id)}
							cover={facts.covers.get(process.id)}
							behind={facts.behind.get(process.id)?.name}
							today={facts.today}
						/>
					))}
				</Grid>
			) : (
				<Rows>
					{processes.map((process) => (
						<ProcessLine process={process} seeing={seeing} facts={facts} />
					))}
				</Rows>
			)}
		</section>
	);
}

/** What cannot be taken part in now needs no picture. */
function ProcessLine({ process, seeing, facts }: Props & { readonly process: ParticipationProcess }) {
	const { language } = seeing;
	const totals = facts.totals.get(process.id) ?? totalsOf([]);
	const behind = facts.behind.get(process.id);
	const stamp = cardStamp(language, process, totals, facts.today);
	return (
		<li class="stack stack-1">
			<h3>
				<Link href={localPath(language, `/forloeb/${process.slug}`)}>
					<Words text={process.title} />
				</Link>
			</h3>
			<p>
				<Words text={process.question} />
			</p>
			<MetaLine
				items={[
					...(behind
						? [{ icon: 'people' as const, text: `${behind.name} ${publicTexts(language).process.standsBehind}` }]
						: []),
					{ icon: 'calendar', text: cardEyebrow(language, process, totals, facts.today) },
					...(stamp ? [{ icon: 'answer' as const, text: stamp }] : []),
				]}
			/>
		</li>
	);
}
