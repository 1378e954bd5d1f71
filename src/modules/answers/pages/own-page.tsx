import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import {
	Badge,
	ButtonLink,
	EmptyState,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
	Words,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import {
	type Contribution,
	contributionTexts,
	isDraft,
	isHeld,
	isHidden,
	isUnshownResponse,
} from '../../contributions/index.ts';
import { ConsentAlert } from '../../proposals/index.ts';
import { dueOf } from '../due.ts';
import type { OwnList } from '../reads/list-own.ts';
import { answersTexts } from '../texts.ts';
import { dueSentence } from './due-text.tsx';
import { doorsId, OwnDoors } from './own-doors.tsx';
import { OwnOrganisations } from './own-organisations.tsx';
import { StateBadge } from './state-badge.tsx';

type Props = { readonly seeing: Seeing; readonly facts: OwnList };

/** What one person has handed in, and what became of it. */
export function OwnPage({ seeing, facts }: Props) {
	const { language, frame } = seeing;
	const texts = answersTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	const { pieces } = facts;
	return (
		<Page
			frame={frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			unlisted
			aside={
				<>
					<OwnDoors seeing={seeing} />
					<OwnOrganisations seeing={seeing} organisations={facts.organisations} />
				</>
			}
		>
			<p class="only-narrow">
				<Link href={`#${doorsId}`}>{texts.doors.jump}</Link>
			</p>
			{pieces.items
				.filter(({ id }) => facts.questions.has(id))
				.map((piece) => (
					<ConsentAlert language={language} title={piece.title} path={`/forslag/${piece.number}/samtykke`} />
				))}
			{pieces.items.length === 0 ? (
				<EmptyState heading={texts.empty} drawing="postcard">
					<p>{texts.emptyHelp}</p>
					<ButtonLink href={to('/forloeb')}>{texts.find}</ButtonLink>
				</EmptyState>
			) : (
				<section aria-label={texts.list}>
					<Rows>
						{pieces.items.map((piece) => (
							<OwnRow piece={piece} seeing={seeing} facts={facts} />
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={seeing.query.efter ? to('/mit') : undefined}
				older={pieces.next ? to(`/mit?efter=${pieces.next}`) : undefined}
			/>
		</Page>
	);
}

function OwnRow({ piece, seeing, facts }: Props & { readonly piece: Contribution }) {
	const { language, context } = seeing;
	const process = facts.processes.get(piece.processId);
	const answer = facts.answers.get(piece.id);
	const waits = piece.publishedAt !== null && piece.withdrawnAt === null && piece.needsAnswer && !answer;
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ icon: piece.channel, text: nearDate(language, piece.happenedOn, context.now) }]}>
				<OwnState piece={piece} seeing={seeing} />
			</MetaLine>
			<h2 class="h3">
				<Link href={localPath(language, `/mit/bidrag/${piece.number}`)}>
					<Words text={piece.title || answersTexts(language).mine.draft} />
				</Link>
			</h2>
			{answer ? <p lang={danishIn(language)}>{answer.heading}</p> : null}
			{waits && process ? <p>{waitingText(seeing, facts, process.promiseBy)}</p> : null}
			{process ? (
				<p class="small soft">
					<Words text={process.title} />
				</p>
			) : null}
		</li>
	);
}

function waitingText({ language, context }: Seeing, { today }: OwnList, promiseBy: string): string {
	const due = dueOf(promiseBy, today);
	const by = answersTexts(language).mine.by(nearDate(language, promiseBy, context.now));
	return due.kind === 'late' ? `${by}: ${dueSentence(due, language)}` : by;
}

function OwnState({ piece, seeing }: { readonly piece: Contribution; readonly seeing: Seeing }) {
	const texts = answersTexts(seeing.language).mine;
	if (isDraft(piece)) return <Badge kind="wait">{texts.draft}</Badge>;
	if (piece.wentOnAt !== null) return <Badge kind="plain">{texts.wentOn}</Badge>;
	if (isHidden(piece)) return <Badge kind="plain">{isHeld(piece) ? texts.held : texts.hidden}</Badge>;
	if (piece.withdrawnAt !== null) return <Badge kind="plain">{texts.withdrawn}</Badge>;
	if (isUnshownResponse(piece)) return <Badge kind="plain">{texts.withStaff}</Badge>;
	if (piece.needsAnswer) return <StateBadge state={piece.state} language={seeing.language} />;
	return <Badge kind="plain">{contributionTexts(seeing.language).kinds[piece.kind]}</Badge>;
}
