import type { Language } from '../../../../platform/context.ts';
import { Card, type Cover, useLanguage, Words, writtenOnce } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type AnswerTotals, nothingCameIn } from '../../../contributions/index.ts';
import { drawingOf } from '../../drawing.ts';
import type { ParticipationProcess } from '../../process.ts';
import { cardEyebrow, cardStamp } from './clock-words.ts';
import { publicTexts } from './public-texts.ts';

/** The picture of a process: its own where it has one, else its drawing. */
export function coverOf(process: ParticipationProcess, src: string | undefined): Cover {
	return src ? { src, alt: process.coverAlt ?? '' } : { drawing: drawingOf(process.drawing) };
}

/** A process as a card: time, name, question, and how much came in. */
export function ProcessCard(props: {
	readonly process: ParticipationProcess;
	readonly language: Language;
	readonly totals: AnswerTotals | undefined;
	readonly cover: string | undefined;
	/** The organisation that stands behind it. */
	readonly behind: string | undefined;
	readonly today: string;
}) {
	const { process, language, behind, totals = nothingCameIn, today } = props;
	return (
		<WrittenCard
			href={localPath(language, `/forloeb/${process.slug}`)}
			title={process.title}
			question={process.question}
			behind={behind}
			cover={coverOf(process, props.cover)}
			eyebrow={cardEyebrow(language, process, totals, today)}
			stamp={cardStamp(language, process, totals, today)}
		/>
	);
}

const WrittenCard = writtenOnce(
	'process card',
	(props: {
		readonly href: string;
		readonly title: string;
		readonly question: string;
		readonly behind: string | undefined;
		readonly cover: Cover;
		readonly eyebrow: string;
		readonly stamp: string;
	}) => (
		<Card href={props.href} title={props.title} cover={props.cover} eyebrow={props.eyebrow} stamp={props.stamp}>
			<p>
				<Words text={props.question} />
			</p>
			{props.behind ? (
				<p class="small soft">
					<Words text={props.behind} /> {publicTexts(useLanguage()).process.standsBehind}
				</p>
			) : null}
		</Card>
	),
);
