import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, FunctionLink, MetaLine, Page, Panel, PanelPart, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import {
	contributionPath,
	contributionTexts,
	HiddenBecause,
	isHeld,
	isHidden,
	shownByline,
} from '../../contributions/index.ts';
import { Pictures } from '../../proposals/index.ts';
import { screeningTexts } from '../../screening/index.ts';
import type { ModeratedPiece } from '../reads/read-piece.ts';
import { moderationTexts } from '../texts.ts';
import { FlagsPart } from './flags-part.tsx';
import { ApproveForm, HideForm, ShowForm } from './hide-forms.tsx';
import { MaskForm } from './mask-form.tsx';
import { PastDecisions } from './past-decisions.tsx';

/** What every part of the page is given. */
export type PieceProps = { readonly seeing: Seeing; readonly facts: ModeratedPiece };

/** One piece as a moderator sees it: what was written, what people flagged, what was decided, and what can be done now. */
export function ModeratedPage({ seeing, facts }: PieceProps) {
	const { language } = seeing;
	const { piece, process } = facts;
	const texts = moderationTexts(language).piece;
	const words = contributionTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(words.kinds[piece.kind], piece.number)}
			current="/svarbord"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[
				{ text: texts.back, href: to('/moderation') },
				{ text: texts.title(words.kinds[piece.kind], piece.number) },
			]}
		>
			<WhereItStands seeing={seeing} facts={facts} />
			<section class="stack stack-3" aria-labelledby="words-heading">
				<h2 class="h3" id="words-heading">
					{texts.wrote}
				</h2>
				<Panel>
					<PanelPart>
						{piece.kind === 'proposal' ? (
							<p lang={danishIn(language)}>
								<b>{piece.title}</b>
							</p>
						) : null}
						<Prose text={piece.text} language={danishIn(language)} />
						<Pictures pictures={facts.pictures} />
						<MetaLine
							items={[
								{ icon: 'person', text: shownByline(piece, facts.names, words) },
								{ icon: piece.channel, text: words.channels[piece.channel] },
								{ text: process.title },
							]}
						/>
						<div class="button-row small">
							{isHidden(piece) ? null : <FunctionLink href={to(contributionPath(piece))}>{texts.onPage}</FunctionLink>}
						</div>
					</PanelPart>
				</Panel>
			</section>
			<FlagsPart seeing={seeing} facts={facts} />
			<PastDecisions seeing={seeing} facts={facts} />
			{isHidden(piece) && !isHeld(piece) ? <ShowForm seeing={seeing} facts={facts} /> : null}
			{isHeld(piece) ? <ApproveForm seeing={seeing} facts={facts} /> : null}
			<SaidElsewhere seeing={seeing} facts={facts} />
			<MaskForm seeing={seeing} facts={facts} />
			{isHidden(piece) && !isHeld(piece) ? null : <HideForm seeing={seeing} facts={facts} />}
		</Page>
	);
}

/** What others wrote is looked at piece by piece: the same words may be meant of somebody else there. */
function SaidElsewhere({ seeing, facts }: PieceProps) {
	const { language } = seeing;
	const texts = moderationTexts(language).piece;
	if (facts.saidElsewhere.length === 0) return null;
	const kinds = contributionTexts(language).kinds;
	return (
		<Alert kind="warning" heading={texts.saidElsewhere}>
			<p>{texts.saidElsewhereText}</p>
			<ul>
				{facts.saidElsewhere.map(({ kind, number }) => (
					<li>
						<FunctionLink href={localPath(language, `/moderation/${number}`)}>
							{texts.title(kinds[kind], number)}
						</FunctionLink>
					</li>
				))}
			</ul>
		</Alert>
	);
}

function WhereItStands({ seeing, facts }: PieceProps) {
	const { piece } = facts;
	const texts = moderationTexts(seeing.language).piece;
	if (!isHidden(piece)) return null;
	return (
		<Alert kind="info" heading={piece.hiddenRule ? texts.hiddenNow : texts.heldNow}>
			<p>{piece.hiddenRule ? <HiddenBecause rule={piece.hiddenRule} language={seeing.language} /> : texts.heldText}</p>
			{facts.signals.length > 0 ? (
				<ul>
					{facts.signals.map((signal) => (
						<li>{screeningTexts(seeing.language).signals[signal]}</li>
					))}
				</ul>
			) : isHeld(piece) ? (
				<p>{texts.heldClean}</p>
			) : null}
		</Alert>
	);
}
