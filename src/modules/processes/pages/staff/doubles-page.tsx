import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../../ui/format.ts';
import { EmptyState, Grid, Link, Panel, PanelPart, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import {
	contributionPath,
	contributionTexts,
	type DoubleSide,
	type PossibleDoubles,
	possibleDoubles,
} from '../../../contributions/index.ts';
import { mayEnterIn } from '../../permissions.ts';
import { StaffPage } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';

type Facts = SteeredFacts<{ readonly doubles: PossibleDoubles }>;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

// Who may be the same is weighed by those who write people down, and by nobody else.
const doublesRead = steeredRead(
	'process.doubles-page',
	'/dobbelte',
	async (context, { id }) => ({ doubles: await possibleDoubles(context, id) }),
	mayEnterIn,
);

function DoublesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = contributionTexts(language).doubles;
	const { pairs, more } = facts.doubles;
	return (
		<StaffPage
			seeing={seeing}
			process={facts.process}
			title={texts.title}
			lead={pairs.length > 0 ? texts.lead : undefined}
			aside={<How seeing={seeing} />}
		>
			{pairs.length === 0 ? (
				<EmptyState heading={texts.none}>
					<p>{texts.noneText}</p>
				</EmptyState>
			) : (
				<Rows>
					{pairs.map((pair, place) => (
						<li class="stack stack-3">
							<h2 class="h3">{texts.pair(formatNumber(language, place + 1))}</h2>
							<Grid>
								{pair.map((side) => (
									<Side seeing={seeing} side={side} />
								))}
							</Grid>
						</li>
					))}
				</Rows>
			)}
			{more ? <p>{texts.more}</p> : null}
		</StaffPage>
	);
}

function Side({ seeing, side }: { readonly seeing: Seeing; readonly side: DoubleSide }) {
	const { language } = seeing;
	const words = contributionTexts(language);
	return (
		<div class="stack stack-2">
			<h3 class="h4">{side.name}</h3>
			<p class="small">
				{words.levels[side.level] ?? words.noPerson} ·{' '}
				{side.channels.map((channel) => words.channels[channel]).join(', ')} ·{' '}
				{plural(language, side.count, words.doubles.count)}
			</p>
			<ul>
				{side.pieces.map((piece) => (
					<li>
						<Link href={localPath(language, contributionPath(piece))}>
							{words.kinds[piece.kind]} {piece.number}
							{piece.title ? <span lang="da">: {piece.title}</span> : null}
						</Link>
					</li>
				))}
			</ul>
		</div>
	);
}

function How({ seeing }: { readonly seeing: Seeing }) {
	const texts = contributionTexts(seeing.language).doubles;
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.howHeading}</h2>
				<ul class="stack stack-3 small">
					{texts.how.map((line) => (
						<li>{line}</li>
					))}
				</ul>
			</PanelPart>
		</Panel>
	);
}

/** Authors of a process who may be one person known in two ways; for those who steer it. */
export const doublesRoute = page(doublesRead, (seeing, facts) => <DoublesPage seeing={seeing} facts={facts} />);
