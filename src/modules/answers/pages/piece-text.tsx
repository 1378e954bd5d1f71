import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural, weekdayDate } from '../../../ui/format.ts';
import { Badge, FunctionLink, Link, type MetaItem, MetaLine, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionPath, contributionTexts, shownByline } from '../../contributions/index.ts';
import { type Due, dueOf, isNear } from '../due.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** What was handed in, by whom and through which door. Of a piece taken back nothing is shown. */
export function PieceText({ seeing, facts }: Props) {
	const { language } = seeing;
	const { piece } = facts;
	const texts = answersTexts(language).piece;
	const number = <span class="num">{texts.number(piece.number)}</span>;
	if (piece.withdrawnAt !== null) return <MetaLine>{number}</MetaLine>;
	return (
		<>
			<MetaLine>
				{facts.answer ? (
					<StateBadge state={piece.state} language={language} />
				) : (
					<Deadline seeing={seeing} facts={facts} />
				)}
				{number}
			</MetaLine>
			<h2 class="h3" lang={danishIn(language)}>
				{piece.title}
			</h2>
			{facts.about ? <About about={facts.about} seeing={seeing} /> : null}
			{piece.text === piece.title ? null : <Prose text={piece.text} language={danishIn(language)} />}
			<MetaLine items={provenance({ seeing, facts })} />
			<div class="button-row small">
				<FunctionLink href={localPath(language, contributionPath(piece))}>{texts.onPage}</FunctionLink>
				{piece.kind === 'proposal' && piece.answeredAt === null ? (
					<FunctionLink href={localPath(language, `/forslag/${piece.number}/omlaeg`)}>{texts.rearrange}</FunctionLink>
				) : null}
				<FunctionLink href={localPath(language, `/svarbord/${piece.number}/kvittering`)}>
					{texts.printReceipt}
				</FunctionLink>
			</div>
		</>
	);
}

function About({ about, seeing }: { readonly about: Contribution; readonly seeing: Seeing }) {
	const { language } = seeing;
	return (
		<p>
			{answersTexts(language).piece.about}{' '}
			<Link href={localPath(language, contributionPath(about))}>
				<span lang={danishIn(language)}>{about.title}</span>
			</Link>
		</p>
	);
}

function Deadline({ seeing, facts }: Props) {
	const due: Due = dueOf(facts.process.promiseBy, facts.desk.today);
	const kind = due.kind === 'late' ? 'error' : isNear(due) ? 'warning' : 'wait';
	const date = isNear(due)
		? weekdayDate(seeing.language, facts.process.promiseBy)
		: nearDate(seeing.language, facts.process.promiseBy, seeing.context.now);
	return <Badge kind={kind}>{answersTexts(seeing.language).piece.answerBy(date)}</Badge>;
}

function provenance({ seeing, facts }: Props): MetaItem[] {
	const { language, context } = seeing;
	const { piece, names, supports } = facts;
	const words = contributionTexts(language);
	const texts = answersTexts(language).piece;
	const enteredBy = piece.enteredBy ? names.get(piece.enteredBy)?.name : undefined;
	const date = nearDate(language, piece.happenedOn, context.now);
	return [
		{ icon: piece.channel, text: `${words.channels[piece.channel]}, ${date}` },
		{ icon: 'person', text: shownByline(piece, names, words) },
		...(enteredBy ? [{ icon: 'pencil' as const, text: texts.enteredBy(enteredBy) }] : []),
		...(piece.place ? [{ icon: 'place' as const, text: texts.place(piece.place) }] : []),
		...(supports > 0 ? [{ icon: 'hand' as const, text: plural(language, supports, texts.supports) }] : []),
	];
}
