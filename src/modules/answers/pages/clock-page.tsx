import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, fullDate, plural } from '../../../ui/format.ts';
import {
	Badge,
	EmptyState,
	FunctionLink,
	KeysetPager,
	Link,
	Page,
	Panel,
	PanelPart,
	Whole,
	Words,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, stateTones } from '../../contributions/index.ts';
import type { Extension } from '../../processes/index.ts';
import { type ClockFace, isLate } from '../clock-face.ts';
import { isNear } from '../due.ts';
import type { ClockFacts } from '../reads/read-clock.ts';
import { answersTexts } from '../texts.ts';
import { dueSentence } from './due-text.tsx';

/** The latest moves of one promise that the clock tells; the page of the process tells on. */
const mostMoves = 3;

/** What was promised in each process, and how it stands today. */
export function ClockPage({ seeing, faces }: { readonly seeing: Seeing; readonly faces: ClockFacts }) {
	const { language } = seeing;
	const texts = answersTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.clock.title}
			lead={texts.clock.lead}
			current="/svar"
			breadcrumbs={[{ text: texts.list.title, href: to('/svar') }, { text: texts.clock.crumb }]}
			share={{ description: texts.clock.lead }}
		>
			{faces.items.length === 0 ? (
				<EmptyState heading={texts.clock.none} drawing="signpost">
					<p>{texts.clock.noneHelp}</p>
				</EmptyState>
			) : (
				<Panel>
					{faces.items.map((face) => (
						<Face
							face={face}
							moves={faces.extensions.get(face.process.id) ?? []}
							owner={faces.behind.get(face.process.id)}
							seeing={seeing}
						/>
					))}
				</Panel>
			)}
			<KeysetPager
				first={seeing.query.efter ? to('/svar/ur') : undefined}
				older={faces.next ? to(`/svar/ur?efter=${faces.next}`) : undefined}
			/>
			<p>
				<FunctionLink href={to('/svar')}>{texts.clock.back}</FunctionLink>
			</p>
		</Page>
	);
}

function Face(props: {
	readonly face: ClockFace;
	readonly moves: readonly Extension[];
	readonly owner: { readonly name: string; readonly slug: string } | undefined;
	readonly seeing: Seeing;
}) {
	const { face, moves, owner, seeing } = props;
	const { language } = seeing;
	const texts = answersTexts(language).clock;
	const { process, answered, toAnswer, waiting } = face;
	return (
		<PanelPart>
			<FaceBadge face={face} seeing={seeing} />
			<h2 class="h3">
				<Link href={localPath(language, `/forloeb/${process.slug}`)}>
					<Words text={process.title} />
				</Link>
			</h2>
			{owner ? (
				<p class="small">
					{texts.promisedBy}{' '}
					<Link href={localPath(language, `/foreninger/${owner.slug}`)}>
						<Words text={owner.name} />
					</Link>
				</p>
			) : null}
			<p>
				{texts.promised(fullDate(language, process.promiseBy))}{' '}
				{texts.answered(formatNumber(language, answered), formatNumber(language, toAnswer))}{' '}
				{waiting > 0 ? plural(language, waiting, texts.waits) : null}
				{isLate(face) ? ` ${texts.late}` : null}
			</p>
			<Moves moves={moves} seeing={seeing} />
			<Whole
				label={texts.whole}
				parts={[
					...face.outcomes.map(({ state, count }) => ({
						label: contributionTexts(language).states[state],
						value: count,
						tone: stateTones[state],
					})),
					...(waiting > 0 ? [{ label: texts.wait, value: waiting, tone: 'wait' as const }] : []),
				]}
			/>
			{waiting > 0 ? (
				<p>
					<FunctionLink href={localPath(language, `/forloeb/${process.slug}/forslag?orden=mangler-svar`)}>
						{texts.see}
					</FunctionLink>
				</p>
			) : null}
		</PanelPart>
	);
}

/** Why a promise is not the one that was first given; a longer time to write in is not a moved promise. */
function Moves({ moves, seeing }: { readonly moves: readonly Extension[]; readonly seeing: Seeing }) {
	const { language } = seeing;
	const texts = answersTexts(language).clock;
	return (
		<>
			{moves
				.filter((move) => move.promiseBy !== move.promisedBy)
				.slice(0, mostMoves)
				.map((move) => (
					<p class="small">
						{texts.moved(
							fullDate(language, move.extendedAt),
							fullDate(language, move.promisedBy),
							fullDate(language, move.promiseBy),
						)}{' '}
						<span lang="da">{move.reason}</span>
					</p>
				))}
		</>
	);
}

function FaceBadge({ face, seeing }: { readonly face: ClockFace; readonly seeing: Seeing }) {
	const kept = face.waiting === 0;
	const kind = kept ? 'success' : isLate(face) ? 'error' : isNear(face.due) ? 'warning' : 'wait';
	return (
		<p>
			<Badge kind={kind}>
				{kept ? answersTexts(seeing.language).clock.kept : dueSentence(face.due, seeing.language)}
			</Badge>
		</p>
	);
}
