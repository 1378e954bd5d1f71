import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { daysBetween, nearDate, plural } from '../../../ui/format.ts';
import { afterComma } from '../../../ui/isolated.ts';
import { Link, MetaLine, Within, Words } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionPath } from '../../contributions/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { excerptOf } from '../excerpt.ts';
import type { AnsweredPiece } from '../reads/list-answers.ts';
import { answersTexts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

/** One answer in a list: what came of it, to what, and after how long. */
export function AnswerRow(props: {
	readonly item: AnsweredPiece;
	readonly process: ParticipationProcess | undefined;
	readonly seeing: Seeing;
}) {
	const { item, process, seeing } = props;
	const { piece, answer } = item;
	const { language } = seeing;
	const texts = answersTexts(language).list;
	const days = daysBetween(piece.happenedOn, dateInCopenhagen(answer.answeredAt));
	const after = days > 0 ? plural(language, days, texts.after) : texts.sameDay;
	const path = contributionPath(piece);
	return (
		<li class="stack stack-2">
			<MetaLine>
				<StateBadge state={answer.state} language={language} />
				<span>{afterComma(language, nearDate(language, answer.answeredAt, seeing.context.now), after)}</span>
			</MetaLine>
			<h2 class="h3" lang={danishIn(language)}>
				<Link href={localPath(language, piece.kind === 'proposal' ? `${path}#svar` : path)}>{answer.heading}</Link>
			</h2>
			<p lang={danishIn(language)}>{excerptOf(answer.text)}</p>
			<p class="small soft">
				<Within sentence={texts.to} part={piece.title} language={danishIn(language)} />
				{process ? (
					<>
						{' · '}
						<Link href={localPath(language, `/forloeb/${process.slug}`)}>
							<Words text={process.title} />
						</Link>
					</>
				) : null}
			</p>
		</li>
	);
}
