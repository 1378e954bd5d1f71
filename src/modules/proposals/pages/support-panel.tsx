import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, nearDate, plural } from '../../../ui/format.ts';
import { Button, Details, Form, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { processState } from '../../processes/index.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: ShownProposal };

/** How many support a proposal, through which doors and how surely known, and the button to join them. */
export function SupportPanel({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = proposalTexts(language).page;
	const { supports } = facts;
	const number = (count: number) => formatNumber(language, count);
	const byChannel = [...supports.byChannel].map(
		([channel, count]) => `${number(count)} ${texts.channelParts[channel]}`,
	);
	const byLevel = [...supports.byLevel].map(([level, count]) => `${number(count)} ${texts.levelParts[level]}`);
	return (
		<Panel id="stoette">
			<PanelPart>
				<h2 class="sr-only">{texts.supportHeading}</h2>
				{supports.all === 0 ? (
					<p class="h3">{texts.noSupports}</p>
				) : (
					<p>
						<b class="big-number num">{number(supports.all)}</b> {plural(language, supports.all, texts.supports)}
					</p>
				)}
				{byChannel.length > 0 ? <Parts parts={byChannel} /> : null}
				{byLevel.length > 0 ? (
					<Details summary={texts.howKnown}>
						<Parts parts={byLevel} />
					</Details>
				) : null}
				<SupportButton seeing={seeing} facts={facts} />
			</PanelPart>
		</Panel>
	);
}

function Parts({ parts }: { readonly parts: readonly string[] }) {
	return (
		<p class="small soft num">
			{parts.map((part, place) => (
				<>
					{place > 0 ? ' · ' : ''}
					<span class="nowrap">{part}</span>
				</>
			))}
		</p>
	);
}

function SupportButton({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).page;
	const { proposal, process, levels, youSupport } = facts;
	const state = processState(process, dateInCopenhagen(context.now));
	if (state === 'coming')
		return <p class="small soft">{texts.notOpen(nearDate(language, process.opensOn, context.now))}</p>;
	if (state !== 'open')
		return (
			<>
				{youSupport ? <p>{texts.youSupport}</p> : null}
				<p class="small soft">{texts.closed}</p>
			</>
		);
	const path = localPath(language, `/forslag/${proposal.number}/stoette`);
	if (youSupport)
		return (
			<Form action={`${path}/fortryd`}>
				<div class="stack stack-3">
					<p>
						<b>{texts.youSupport}</b>
					</p>
					<Button kind="secondary" full>
						{texts.undo}
					</Button>
				</div>
			</Form>
		);
	return (
		<Form action={path}>
			<div class="stack stack-3">
				<Button full icon="hand">
					{texts.support}
				</Button>
				{context.actor.level < levels.support ? <p class="small soft">{texts.needs[levels.support]}</p> : null}
			</div>
		</Form>
	);
}
