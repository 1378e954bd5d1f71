import type { Seeing } from '../../../platform/web/seeing.ts';
import { Panel, PanelPart, Prose } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { AnsweredPoint } from '../../points/index.ts';
import { answersTexts } from '../texts.ts';

/** What somebody said, thing by thing, each with its answer and what was changed for it. */
export function ReceiptPoints({
	seeing,
	points,
}: {
	readonly seeing: Seeing;
	readonly points: readonly AnsweredPoint[];
}) {
	const texts = answersTexts(seeing.language).receipt.points;
	if (points.length === 0) return null;
	return (
		<section class="stack stack-3" id="synspunkter" aria-labelledby="points-heading">
			<h2 class="h3" id="points-heading">
				{texts.heading}
			</h2>
			<p class="small soft">{texts.lead}</p>
			<Panel>
				{points.map((one) => (
					<PanelPart>
						<OnePoint seeing={seeing} one={one} />
					</PanelPart>
				))}
			</Panel>
		</section>
	);
}

function OnePoint({ seeing, one }: { readonly seeing: Seeing; readonly one: AnsweredPoint }) {
	const texts = answersTexts(seeing.language).receipt.points;
	const danish = danishIn(seeing.language);
	return (
		<>
			<h3 class="h4" lang={danish}>
				{one.point.heading}
			</h3>
			{one.point.quote ? (
				<blockquote class="small" lang={danish}>
					»{one.point.quote}«
				</blockquote>
			) : null}
			{one.answer === undefined ? <p class="soft">{texts.waits}</p> : <Prose text={one.answer} language={danish} />}
			{one.changed === true ? (
				<p>
					<b>{texts.changed(one.changedWhere ?? '')}</b>
				</p>
			) : null}
			{one.changed === false ? <p>{texts.notChanged}</p> : null}
		</>
	);
}
