import type { Seeing } from '../../../platform/web/seeing.ts';
import { FunctionLink, Panel, PanelPart, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type CitedWhere, partPath } from '../../plans/index.ts';
import { answersTexts } from '../texts.ts';

/** Where somebody's words were used in a synthesis or a plan: the paragraph itself, and the way to it. */
export function ReceiptCited({ seeing, cited }: { readonly seeing: Seeing; readonly cited: readonly CitedWhere[] }) {
	const { language } = seeing;
	const texts = answersTexts(language).receipt.cited;
	if (cited.length === 0) return null;
	return (
		<section class="stack stack-3" id="brugt" aria-labelledby="cited-heading">
			<h2 class="h3" id="cited-heading">
				{texts.heading}
			</h2>
			<p class="small soft">{texts.lead}</p>
			<Panel>
				{cited.map((one) => (
					<PanelPart>
						<blockquote>
							<Prose text={one.text} language={danishIn(language)} />
						</blockquote>
						<p>
							<FunctionLink href={localPath(language, partPath(one, one.part))}>{texts.in(one.title)}</FunctionLink>
						</p>
					</PanelPart>
				))}
			</Panel>
		</section>
	);
}
